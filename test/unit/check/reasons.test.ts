import { readReasons, writeReasons } from '../../../src/check/kept-reasons';
import { placeMarks } from '../../../src/check/place-mark';
import { standingOf, withReason } from '../../../src/check/reasons';
import type { Standing } from '../../../src/check/reasons';
import type { Finding } from '../../../src/check/finding';
import type { Report } from '../../../src/report/model';
import { rules } from '../../../src/rules/index';
import { reportIn } from '../../support/case';
import { caseOf } from '../../support/case-file';
import { checkAll } from '../../support/check-all';

interface Checked {
  readonly report: Report;
  readonly findings: readonly Finding[];
}

function checked(text: string): Checked {
  const report = reportIn(caseOf(text).document);
  return { report, findings: checkAll(report).findings };
}

/** What becomes, in another report, of a reason given for the finding of a rule in one. */
function given(rule: string, before: string, after: string): Standing {
  const { report, findings } = checked(before);
  const chosen = findings.filter((one) => one.rule === rule);
  expect(chosen).toHaveLength(1);
  const judgement = { report, findings, rules, ran: rules };
  const reasons = withReason([], judgement, chosen, '核对过');
  expect(reasons).toHaveLength(1);
  const now = checked(after);
  return standingOf(now.report, now.findings, reasons, rules);
}

/** A report whose text has one sentence more. */
function saying(sentence: string): string {
  return `base: clean\nreplace: 方便群众理解。 => 方便群众理解。${sentence}`;
}

const changed: readonly (readonly [string, string, string, string])[] = [
  ['a cell', 'fee-unit', 'base: 004', 'base: 004\nset: disclosure.fees.amount = 12345'],
  [
    'a sentence',
    'percentage',
    saying('全年受理20件，其中办结10件，占40%。'),
    saying('全年受理200件，其中办结100件，占45.5%。'),
  ],
];

describe.each(changed)('a reason for what stands in %s', (_, rule, before, after) => {
  it('holds while the same is found, wherever it moves', () => {
    const moved = before.replace(
      /^(base: .*)/,
      '$1\nreplace: 一、总体情况 => 说明如下。\\n一、总体情况',
    );
    for (const text of [before, moved]) {
      const { findings, explained, refused } = given(rule, before, text);
      expect(explained.map(({ finding, reason }) => [finding.rule, reason])).toEqual([
        [rule, '核对过'],
      ]);
      expect(findings.map((one) => one.rule)).not.toContain(rule);
      expect(refused).toEqual([]);
    }
  });

  it('lapses once the figure is another, and says so there', () => {
    const { findings, explained, refused } = given(rule, before, after);
    expect(explained).toEqual([]);
    expect(refused.map(({ finding, why }) => [finding.rule, why])).toEqual([[rule, 'lapsed']]);
    expect(findings).toContain(refused[0]?.finding);
  });

  it('is told of no more once that was mended', () => {
    const { explained, refused } = given(rule, before, 'base: clean');
    expect([explained, refused]).toEqual([[], []]);
  });
});

it('a reason that was kept before its place was marked holds, and lapses without a word', () => {
  const { report, findings } = checked('base: 004');
  const [fee] = findings.filter(({ rule }) => rule === 'fee-unit');
  const old = { key: fee?.key ?? '', rule: 'fee-unit', reason: '核对过' };
  expect(standingOf(report, findings, [old], rules).explained).toEqual([
    { finding: fee, reason: '核对过' },
  ]);
  const other = { ...old, key: 'another' };
  expect(standingOf(report, findings, [other], rules)).toMatchObject({
    findings,
    explained: [],
    refused: [],
  });
});

it('the rules in use say what may be explained', () => {
  const { report, findings } = checked('base: 004');
  const [fee] = findings.filter(({ rule }) => rule === 'fee-unit');
  const reasons = [{ key: fee?.key ?? '', rule: 'fee-unit', reason: '核对过' }];
  const strict = rules.map((rule) =>
    rule.id === 'fee-unit' ? { ...rule, class: 'mend' as const } : rule,
  );
  const standing = standingOf(report, findings, reasons, strict);
  expect(standing.findings).toEqual(findings);
  expect(standing.refused).toEqual([{ finding: fee, reason: '核对过', why: 'mend' }]);
});

it('a reason of a rule that was not run is kept, whatever else is explained', () => {
  const { report, findings } = checked('base: 004');
  const kept = { key: 'key', rule: 'percentage', reason: '核对过', place: 'place' };
  const [fee] = findings.filter(({ rule }) => rule === 'fee-unit');
  const chosen = fee ? [fee] : [];
  const ran = rules.filter(({ id }) => id !== 'percentage');
  const judgement = { report, findings, rules };
  expect(withReason([kept], { ...judgement, ran }, chosen, '乙')).toContainEqual(kept);
  expect(withReason([kept], { ...judgement, ran: rules }, chosen, '乙')).not.toContainEqual(kept);
});

it('two places of one kind have marks of their own', () => {
  const { report, findings } = checked('base: 004');
  const markOf = placeMarks(report);
  const marks = findings.map(markOf);
  expect(new Set(marks).size).toBe(findings.length);
});

it('what is written is read again, and nothing else', () => {
  const reasons = [
    { key: 'a', rule: 'fee-unit', reason: '甲' },
    { key: 'b', rule: 'percentage', reason: '乙', place: 'c' },
  ];
  const text = writeReasons(reasons) ?? '';
  expect(readReasons([text, text])).toEqual(reasons);
  expect(readReasons(['no json', '{"version":2,"ignored":[]}', '{"version":1}'])).toEqual([]);
  expect(writeReasons([])).toBeUndefined();
});
