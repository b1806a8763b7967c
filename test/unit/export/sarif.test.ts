import '@microsoft/jest-sarif';
import type { Log, Run } from 'sarif';
import type { JsonReport } from '../../../src/contract/check';
import type { About } from '../../../src/export/about';
import { openSarif } from '../../../src/export/sarif';
import { aboutIn, toldFinding, toldReport, toldUnfollowed } from '../../support/told-report';

function logOf(reports: readonly JsonReport[], about: About = aboutIn()): Log {
  const writing = openSarif(about, '1.2.3');
  const text = [writing.start(), ...reports.map(writing.write), writing.end()].join('');
  return JSON.parse(text) as Log;
}

function runOf(...args: Parameters<typeof logOf>): Run {
  const [run, ...more] = logOf(...args).runs;
  expect(more).toEqual([]);
  if (!run) throw new Error('no run');
  return run;
}

const three = [
  toldFinding(),
  toldFinding({ severity: 'warning', class: 'explain', reason: '情况属实', actual: '3' }),
  toldFinding({ severity: 'info', class: 'explain', equation: '1 ＋ 1 ≠ 3' }),
];
const unread: JsonReport = { file: '坏.docx', problem: { code: 'empty-file', message: '空的。' } };

it.each([
  ['nothing', []],
  ['a report without a finding', [toldReport()]],
  ['reports with findings and without', [toldReport(), toldReport(three), toldReport(three)]],
  ['a file that could not be read', [unread, toldReport(three)]],
])('a log of %s is valid SARIF 2.1.0', (_, reports) => {
  expect(logOf(reports)).toBeValidSarifLog();
  expect(logOf(reports, aboutIn('en', { profile: '市级' }))).toBeValidSarifLog();
});

it('each finding is a result of its level, at its place in words', () => {
  const results = runOf([toldReport(three)]).results ?? [];
  expect(results.map(({ level }) => level)).toEqual(['error', 'warning', 'note']);
  expect(results[0]?.locations?.[0]?.logicalLocations).toEqual([
    { fullyQualifiedName: '表三 › （七）总计 › 总计' },
  ]);
  expect(results[2]?.message.text).toBe('总计不等于各项之和。\n1 ＋ 1 ≠ 3');
  expect(results[1]?.properties).toEqual({ class: 'explain', actual: '3' });
});

it('what was explained is set aside, with the reason', () => {
  const results = runOf([toldReport(three)]).results ?? [];
  expect(results.map(({ suppressions }) => suppressions?.[0]?.justification)).toEqual([
    undefined,
    '情况属实',
    undefined,
  ]);
});

it('a reason that is not followed sets nothing aside, and is told', () => {
  const finding = toldFinding();
  const told = toldReport([finding], { refused: [toldUnfollowed(finding, '系统如此')] });
  expect(logOf([told])).toBeValidSarifLog();
  expect(runOf([told]).results?.[0]?.suppressions).toEqual([
    { kind: 'external', status: 'rejected', justification: '必须改正，原说明无效：系统如此' },
  ]);
});

it('every rule that was run is described, and results point to theirs', () => {
  const about = aboutIn('en', { profile: '市级' });
  const { tool, results = [], properties } = runOf([toldReport(three)], about);
  expect(tool.driver.version).toBe('1.2.3');
  expect(tool.driver.rules).toHaveLength(about.rules.length);
  const rule = tool.driver.rules?.[results[0]?.ruleIndex ?? -1];
  expect(rule?.id).toBe('result-total');
  expect(rule?.help?.text).toBe(about.translator.why('result-total'));
  expect(properties).toEqual({ profile: '市级' });
});

it.each([
  ['报告/甲 乙.docx', '%E6%8A%A5%E5%91%8A/%E7%94%B2%20%E4%B9%99.docx'],
  ['a#1%.docx', 'a%231%25.docx'],
  ['子\\b.docx', '%E5%AD%90/b.docx'],
  ['/srv/a.docx', 'file:///srv/a.docx'],
  ['C:\\年报\\a.docx', 'file:///C:/%E5%B9%B4%E6%8A%A5/a.docx'],
])('the file %s is addressed by a URI', (file, uri) => {
  const results = runOf([toldReport([toldFinding()], { file })]).results ?? [];
  expect(results[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(uri);
});

it('a file that could not be read is told, and no result', () => {
  const { results, invocations } = runOf([unread, toldReport()]);
  expect(results).toEqual([]);
  expect(invocations?.[0]?.executionSuccessful).toBe(false);
  expect(invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toBe('空的。');
  expect(runOf([toldReport()]).invocations?.[0]?.executionSuccessful).toBe(true);
});
