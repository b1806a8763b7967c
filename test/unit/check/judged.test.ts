import { readFileSync } from 'node:fs';
import { Judge } from '../../../src/check/judged';
import type { DocumentBody } from '../../../src/ooxml/blocks';
import { openDocx } from '../../../src/ooxml/package/package';
import { scanBody } from '../../../src/ooxml/read/scan';
import { firstRules } from '../../../src/rules/first';
import { missingTable } from '../../../src/rules/tables/missing-table';
import { rules } from '../../../src/rules/index';
import { documentOf, docxOf } from '../../support/case';
import { fixtureFile, fixtureText } from '../../support/fixture-text';

const body = scanBody(openDocx(new Uint8Array(readFileSync(fixtureFile('004', 'word')))));
const letter = documentOf('关于召开会议的通知\n各单位：请准时参加。');

function judge(): Judge {
  return new Judge(firstRules, () => Promise.resolve(rules));
}

const rulesOf = (findings: readonly { readonly rule: string }[] = []): ReadonlySet<string> =>
  new Set(findings.map(({ rule }) => rule));

it('begins with the first rules, and tells all when asked', async () => {
  const judging = judge();
  const first = judging.judge(body);
  expect(first?.isWhole).toBe(false);
  expect([...rulesOf(first?.result.findings)]).toEqual(['blank-cell']);
  const whole = await judging.checkWhole(body);
  expect([...rulesOf(whole?.findings)]).toContain('table-label');
  expect(whole?.findings.length).toBeGreaterThan(first?.result.findings.length ?? 0);
});

it('leaves nothing out once every rule has come', async () => {
  const judging = judge();
  judging.judge(body);
  const whole = await judging.checkWhole(body);
  const next = judging.judge(body);
  expect(next?.isWhole).toBe(true);
  expect(next?.result).toEqual(whole);
});

it('gives what can be copied to a page, causes of broken rules included', () => {
  const broken = {
    ...missingTable,
    look: (): never => {
      throw new TypeError('no such cell', { cause: () => undefined });
    },
  };
  const judged = new Judge([broken], () => Promise.resolve([])).judge(body);
  expect(structuredClone(judged)?.result.failures).toEqual([
    { rule: broken.id, cause: 'TypeError: no such cell' },
  ]);
});

it('has nothing to say of what is no report', async () => {
  const other: DocumentBody = scanBody(openDocx(docxOf(letter, 'word')));
  const judging = judge();
  expect(judging.judge(other)).toBeUndefined();
  expect(await judging.checkWhole(other)).toBeUndefined();
});

it('judges by what a person set, and again once that is something else', async () => {
  const judging = judge();
  judging.goBy({ changes: { 'blank-cell': 'off' } });
  const first = judging.judge(body);
  expect(first?.by).toEqual({ changes: { 'blank-cell': 'off' } });
  expect(rulesOf(first?.result.findings)).not.toContain('blank-cell');
  judging.goBy({ changes: { 'table-label': 'off' } });
  const whole = rulesOf((await judging.checkWhole(body))?.findings);
  expect(whole).toContain('blank-cell');
  expect(whole).not.toContain('table-label');
});

it('reads a report anew for the year that a person says it is of', async () => {
  const text = fixtureText('clean')
    .replace('# 临江区民政局2024年政府信息公开工作年度报告', '# 政府信息公开工作年度报告')
    .replaceAll('2024年', '本年');
  const other = scanBody(openDocx(docxOf(documentOf(text), 'word')));
  const judging = judge();
  expect(judging.judge(other)?.report.year).toBeUndefined();
  judging.goBy({ changes: {}, year: 2020 });
  expect(rulesOf((await judging.checkWhole(other))?.findings)).toContain('obsolete-edition');
});
