/**
 * @jest-environment ./test/support/page-environment.js
 * @jest-environment-options {"url": "https://localhost/", "resources": "usable"}
 */
import { openWordDocument } from '../../../../src/document/word/word-host';
import { shortReport } from '../../../support/short-report';
import { openInWord } from '../../../word/jsdom';
import { refusal, textsIn, textsOf } from '../contract';

const report = shortReport();

test('a document opened for reading only is read and shown, and offers nothing to write', async () => {
  const word = await openInWord(report, { readOnly: true });
  const host = openWordDocument();
  expect(host.abilities).toMatchObject({ edits: new Set(), remarks: false });
  const checked = await host.read();
  expect(textsOf(checked)).toEqual(textsIn(report));
  const paragraph = checked.body.paragraphs.find(({ text }) => text === '社会组织')?.index ?? -1;
  expect(await host.reveal(checked, { paragraph })).toBe('exact');
  const edit = { do: 'replace-text', paragraph, start: 0, end: 4, now: '社会公益组织' } as const;
  expect(await refusal(host.apply(checked, [edit]))).toBe('read-only');
  expect(await refusal(host.remark(checked, [{ paragraph, text: '核对' }]))).toBe('read-only');
  expect(textsIn(word.save())).toEqual(textsIn(report));
  expect(word.model.comments).toEqual([]);
});
