/**
 * @jest-environment ./test/support/page-environment.js
 * @jest-environment-options {"url": "https://localhost/", "resources": "usable"}
 */
import { readFileSync } from 'node:fs';
import { createSession } from '../../../../src/app/session/session';
import type { PlannedFix, Session } from '../../../../src/app/session/session-state';
import { openWordDocument } from '../../../../src/document/word/word-host';
import { rules } from '../../../../src/rules/index';
import { textsIn } from '../../document/contract';
import { fixtureFile } from '../../../support/fixture-text';
import { rewritten } from '../../../support/rewritten';
import { openInWord } from '../../../word/jsdom';

const report = new Uint8Array(readFileSync(fixtureFile('004', 'word')));
const run = /<w:r>(?:(?!<\/w:r>).)*<w:t[^>]*>社会组织<\/w:t><\/w:r>/s;

/** The same with one label in a control that Word on the web writes nothing into. */
const refusing = rewritten(report, (xml) =>
  xml.replace(run, '<w:sdt><w:sdtPr><w:date/></w:sdtPr><w:sdtContent>$&</w:sdtContent></w:sdt>'),
);

function fixAt(session: Session, text: string): PlannedFix {
  const finding = session.state.checked?.findings.find(({ at: [place] }) => place.text === text);
  const [fix] = finding ? session.fixesOf(finding) : [];
  const planned = finding && fix && session.plan(finding, fix);
  if (!planned) throw new Error(`there is no fix for ${text}`);
  return planned;
}

test('what is refused stops no other, and what vanished with these is told', async () => {
  const word = await openInWord(refusing, { host: 'web' });
  const session = createSession(openWordDocument(), { rules });
  await session.check();
  const amount = '本年收费金额（单位：万元，保留4位小数）';
  await session.applyAll([fixAt(session, '社会组织'), fixAt(session, amount)]);
  expect(session.state.notice).toMatchObject({
    is: 'some-refused',
    refused: [{ at: [{ text: '社会组织' }] }],
    vanished: [{ rule: 'fee-unit', at: [{ text: '6076' }] }],
  });
  expect(textsIn(word.save())).toContain('本年收费金额（单位：万元）');
  expect(textsIn(word.save())).toContain('社会组织');
});
