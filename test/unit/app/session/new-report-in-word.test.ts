/**
 * @jest-environment ./test/support/page-environment.js
 * @jest-environment-options {"url": "https://localhost/", "resources": "usable"}
 */
import { createSession } from '../../../../src/app/session/session';
import { openFile } from '../../../../src/document/file/file-host';
import type { DocumentHost } from '../../../../src/document/port';
import { openWordDocument } from '../../../../src/document/word/word-host';
import { rules } from '../../../../src/rules/index';
import { textsIn } from '../../document/contract';
import { smallDocx } from '../../../support/small-docx';
import { openInWord } from '../../../word/jsdom';

async function insertReport(host: DocumentHost) {
  const session = createSession(host, { rules });
  await session.check();
  await session.insertReport({ publisher: '临江区教育局', year: 2024 });
  expect(session.state.notice).toMatchObject({ is: 'changed' });
  return session;
}

test.each([
  ['an empty document', '<w:p/>'],
  ['a document that is something else', '<w:p><w:r><w:t>通知</w:t></w:r></w:p>'],
])('%s becomes a report in Word as in a file, and itself again', async (_, body) => {
  const bytes = smallDocx(body);
  const file = openFile(bytes);
  await insertReport(file);
  const word = await openInWord(bytes);
  const session = await insertReport(openWordDocument());
  expect(textsIn(word.save())).toEqual(textsIn(file.save()));
  const [change] = session.state.journal;
  if (!change) throw new Error('nothing was changed');
  await session.undo(change);
  expect(textsIn(word.save())).toEqual(textsIn(bytes));
});
