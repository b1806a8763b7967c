import { fileProblem } from '../../../src/cli/file-problem';
import { Refusal } from '../../../src/ooxml/refusal';

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: read`), { code });
}

it.each([
  [new Refusal('damaged-xml', { part: 'a.xml' }), { code: 'damaged-xml', data: { part: 'a.xml' } }],
  [systemError('ENOENT'), { code: 'not-found' }],
  [systemError('ENOTDIR'), { code: 'not-found' }],
  [systemError('EACCES'), { code: 'no-access' }],
  [systemError('EPERM'), { code: 'no-access' }],
  [systemError('EIO'), { code: 'unreadable', data: { reason: 'EIO: read' } }],
  [new TypeError('no such cell'), { code: 'unexpected', data: { reason: 'no such cell' } }],
])('%s is told as a problem', (error, problem) => {
  expect(fileProblem('a.docx', error)).toEqual({ file: 'a.docx', problem });
});
