import type { Finding } from '../../../src/check/finding';
import { check1 } from '../../../src/contract/check';
import { jsonReport } from '../../../src/export/json';
import { inVersion1 } from '../../../src/export/json-1';
import type { Problem } from '../../../src/export/outcome';
import { createTranslator } from '../../../src/messages/translator';
import { chapter, finding, reportOf } from '../check/made-report';

const words = { name: 'n', why: 'w', messages: { wrong: '{line}不符' } };
const rule = {
  id: 'result-total',
  basis: ['A02'],
  severity: 'error',
  words: { zh: words, en: words },
  look: () => [],
} as const;
const translator = createTranslator('zh', [rule]);
const telling = {
  translator,
  rules: [rule],
  sentence: ({ code }: Problem): string => `${code}!`,
};
const checkOf = (...reports: readonly unknown[]) => ({ version: 1, reports });
const cell = { table: 1, row: 2, cell: 3, paragraph: 4 };
const total = {
  chapter: 'applications',
  table: 'applications',
  row: 'total',
  column: 'naturalPerson',
  text: '3',
} as const;
const report = {
  ...reportOf([chapter('applications', 2)]),
  publisher: { name: '某区财政局', kind: 'department' as const },
};

function jsonOf(...findings: readonly Omit<Finding, 'key'>[]) {
  const result = {
    findings: findings.map((one, index) => ({ ...one, key: `k${String(index)}` })),
    held: 3,
    failed: 1,
    unsure: [],
    failures: [],
  };
  return inVersion1(jsonReport({ file: '报告/a.docx', report, result }, telling));
}

it('the parts that tell of add-ins are told, where there are any', () => {
  const result = { findings: [], held: 0, failed: 0, unsure: [], failures: [] };
  const addIns = ['word/webextensions/taskpanes.xml'];
  const told = inVersion1(jsonReport({ file: 'a.docx', report, result, addIns }, telling));
  expect(check1.parse(checkOf(told)).reports).toMatchObject([{ addIns }]);
  expect(jsonOf()).not.toHaveProperty('addIns');
});

it('a finding is told with what is known of it', () => {
  const full = finding({
    rule: 'result-total',
    at: [{ ...total, cell }, { row: 'granted' }],
    data: { line: '自然人' },
    actual: '3',
    expected: '2',
    equation: {
      left: [{ label: '甲', value: 3 }],
      is: 'equal',
      right: [{ label: '乙', value: 2 }],
    },
    fixes: [
      { kind: 'offer', edits: [{ do: 'set-cell', cell, was: '3', now: '2' }] },
      { kind: 'offer', edits: [{ do: 'set-cell', cell, was: '1', now: '0' }] },
    ],
  });
  const below = { ...finding({ rule: 'applicant-total', at: [{ ...total, cell }] }), key: 'k' };
  const json = jsonOf({ ...full, consequences: [below] });
  expect(json).toEqual({
    file: '报告/a.docx',
    edition: '2021',
    year: 2023,
    publisher: '某区财政局',
    summary: { error: 1, warning: 0, info: 0 },
    findings: [
      {
        rule: 'result-total',
        severity: 'error',
        message: '自然人不符',
        place: total,
        actual: '3',
        expected: '2',
        equation: '甲 3 ≠ 乙 2，差 1',
        fix: { kind: 'offer', title: '改为 2' },
        explains: [{ rule: 'applicant-total', place: total }],
      },
    ],
  });
  expect(check1.safeParse(checkOf(json)).error).toBeUndefined();
});

it('each figure is named that a finding is about', () => {
  const rows = ['granted', 'total'].map((row) => ({ ...total, row, cell }));
  const json = jsonOf(finding({ at: [rows[0] ?? {}, ...rows.slice(1)], isOfEach: true }));
  const cells = rows.map(({ row, column }) => ({ row, column }));
  expect('findings' in json && json.findings[0]).toMatchObject({
    place: { ...total, row: 'granted' },
    cells,
  });
  expect(check1.safeParse(checkOf(json)).error).toBeUndefined();
});

it('what is not known is absent', () => {
  const sentence = { chapter: 'overview', text: '情况情况', paragraph: 0 } as const;
  const json = jsonOf(
    finding({ severity: 'info', at: [{ ...sentence, range: { start: 0, end: 4 } }] }),
    finding({ severity: 'warning', at: [{ chapter: 'other' }] }),
  );
  expect(json).toMatchObject({ summary: { error: 0, warning: 1, info: 1 } });
  expect('findings' in json ? json.findings : []).toEqual([
    { rule: 'a-rule', severity: 'info', message: 'wrong', place: sentence },
    { rule: 'a-rule', severity: 'warning', message: 'wrong', place: { chapter: 'other' } },
  ]);
  expect(check1.safeParse(checkOf(json)).error).toBeUndefined();
});

it('a year and publisher that no one knows are absent', () => {
  const { year, ...unknown } = reportOf([]);
  expect(year).toBeDefined();
  const result = { findings: [], held: 0, failed: 0, unsure: [], failures: [] };
  const json = inVersion1(jsonReport({ file: 'a.docx', report: unknown, result }, telling));
  expect(Object.keys(json)).toEqual(['file', 'edition', 'summary', 'findings']);
});

it('a document that could not be read has a problem in place of findings', () => {
  const json = inVersion1(jsonReport({ file: 'b.docx', problem: { code: 'not-a-docx' } }, telling));
  expect(json).toEqual({
    file: 'b.docx',
    problem: { code: 'not-a-docx', message: 'not-a-docx!' },
  });
  expect(check1.safeParse(checkOf(json)).error).toBeUndefined();
});

it('the contract refuses what it does not name', () => {
  const json = { ...checkOf(), generator: 'x' };
  expect(check1.safeParse(json).success).toBe(false);
  expect(check1.safeParse({ version: 1, reports: [{ file: 'a', year: null }] }).success).toBe(
    false,
  );
});
