import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import {
  noDecisions,
  withDecision,
  withOpinion,
  withRule,
} from '../../../../../src/app/desk/decide/decisions';
import { judged } from '../../../../../src/app/desk/decide/judged';
import { reasonsFileOf } from '../../../../../src/app/desk/decide/reasons-file';
import { main } from '../../../../../src/cli/main';
import { check } from '../../../../../src/contract/check';
import type { JsonChecked } from '../../../../../src/contract/check';
import { fixtureFile } from '../../../../support/fixture-text';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'decide-'));
  mkdirSync(join(root, '年报'));
  writeFileSync(join(root, '年报/甲.docx'), readFileSync(fixtureFile('004', 'word')));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

async function checkedByCommandLine(): Promise<JsonChecked> {
  const streams = { stdout: new PassThrough(), stderr: new PassThrough() };
  const read = text(streams.stdout);
  await main(['--format', 'json', '--fail-on', 'never', join(root, '年报')], streams);
  streams.stdout.end();
  const [one] = check.parse(JSON.parse(await read)).reports;
  if (!one || 'problem' in one) throw new Error('it was not read');
  return one;
}

test('what the desk keeps beside a folder, the command line follows as the desk does', async () => {
  const path = '年报/甲.docx';
  const found = await checkedByCommandLine();
  const [first, ...others] = found.findings.filter((one) => one.class === 'explain');
  const other = others.find(({ rule }) => rule !== first?.rule);
  const key = first?.key ?? '';
  const decisions = withOpinion(
    withRule(
      withDecision(noDecisions, path, [key], { is: 'excused', reason: '账上如此' }),
      other?.rule ?? '',
      '本批不计此类',
    ),
    [path],
    'back',
  );
  const rows = [{ id: 1, path, state: { is: 'checked', report: found } }] as const;
  writeFileSync(join(root, '年报.reasons.json'), JSON.stringify(reasonsFileOf(rows, decisions)));
  const after = await checkedByCommandLine();
  const here = judged(found, path, decisions);
  expect(here.summary).not.toEqual(found.summary);
  expect([after.summary, after.findings]).toEqual([here.summary, here.findings]);
});
