import { createSession } from '../../../../src/app/session/session';
import { openFile } from '../../../../src/document/file/file-host';
import { formOf } from '../../../../src/schema/editions';
import { rules } from '../../../../src/rules/index';
import { documentOf } from '../../../support/document-text';
import { docxOf } from '../../../support/docx';
import { fixtureText } from '../../../support/fixture-text';

const sentence = '2024年发出信息处理费收费通知0件，收费总金额0元，实际收取的总金额0元。';

test.each(['word', 'wps', 'plain'] as const)(
  'the sentence put into a report of %s is told to lack its figures, and makes no other mistake',
  async (producer) => {
    const text = fixtureText('clean').replace(sentence, '本年度办理人大代表建议3件。');
    const session = createSession(openFile(docxOf(documentOf(text), producer)), { rules });
    await session.check();
    const told = (): readonly string[] =>
      (session.state.checked?.findings ?? []).map(({ rule, code }) => `${rule} ${code}`);
    expect(told()).toEqual(['fee-report absent']);
    const [finding] = session.state.checked?.findings ?? [];
    const fix = finding && session.fixesOf(finding)[0];
    if (!fix) throw new Error('there is no fix');
    await session.apply(finding, fix);
    expect(told()).toEqual(['fee-report unfilled']);
  },
);

test.each([
  ['____', '____', '____'],
  ['＿＿', '＿＿', '＿＿'],
  ['XX', 'XX', 'XX'],
  ['××', '××', '××'],
  ['0', '0', '____'],
])('blanks written as %s, %s and %s are told once', async (notices, charged, collected) => {
  const { processingFee } = formOf('2021');
  const filled = [notices, charged, collected].reduce(
    (text, blank) => text.replace('____', `\u0000${blank}`),
    processingFee?.sentence ?? '',
  );
  const text = fixtureText('clean').replace(sentence, filled.replaceAll('\u0000', ''));
  const session = createSession(openFile(docxOf(documentOf(text), 'plain')), { rules });
  await session.check();
  const told = session.state.checked?.findings.map(({ rule, code }) => `${rule} ${code}`);
  expect(told).toEqual(['fee-report unfilled']);
});
