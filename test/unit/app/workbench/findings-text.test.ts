import { readFileSync } from 'node:fs';
import { paneTranslate } from '../../../../src/app/pane/translate';
import { createSession } from '../../../../src/app/session/session';
import { findingsText } from '../../../../src/app/workbench/findings-text';
import { workbenchTranslate } from '../../../../src/app/workbench/translate';
import { openFile } from '../../../../src/document/file/file-host';
import { createTranslator } from '../../../../src/messages/translator';
import { rules } from '../../../../src/rules/index';
import { fixtureFile } from '../../../support/fixture-text';

const few = rules.filter(({ id }) => ['fee-unit', 'list-numbering'].includes(id));

test('tells what is left, which reasons do not hold, and what was explained with its reason', async () => {
  const host = openFile(new Uint8Array(readFileSync(fixtureFile('004', 'word'))));
  const session = createSession(host, { rules: few });
  await session.check();
  await session.explain(session.state.checked?.findings ?? [], '核对过');
  const before = await host.read();
  const paragraph = before.body.paragraphs.find(({ text }) => text === '6076')?.index ?? -1;
  await host.apply(before, [{ do: 'replace-text', paragraph, start: 0, end: 4, now: '7076' }]);
  await session.check();
  const { checked } = session.state;
  if (!checked) throw new Error('nothing is checked');
  const text = findingsText(
    '年报.docx',
    checked,
    createTranslator('zh', few),
    workbenchTranslate('zh'),
    paneTranslate('zh'),
  );
  expect(text.split('\n')).toEqual([
    '年报.docx',
    expect.stringMatching(/^1\. 【存疑】表二.*7076/),
    '数字已变，原说明失效：核对过',
    '已说明（1）',
    expect.stringMatching(/^1\. 【存疑】第一章.*“二是”/),
    '说明：核对过',
    '',
  ]);
});
