import { check } from '../../../src/contract/check';
import { jsonReport } from '../../../src/export/json';
import { createTranslator } from '../../../src/messages/translator';
import { rules } from '../../../src/rules/index';
import { checkAll } from '../../support/check-all';
import { reportOf } from '../../support/case';
import { fixtureText } from '../../support/fixture-text';
import type { JsonReport } from '../../../src/contract/check';

const telling = {
  translator: createTranslator('zh', rules),
  rules,
  sentence: ({ code }: { readonly code: string }) => code,
};

function jsonOf(text: string): JsonReport {
  const report = reportOf(text);
  return jsonReport({ file: 'a.docx', report, result: checkAll(report) }, telling);
}

const text = `# 某区财政局2023年政府信息公开工作年度报告
## 三、收到和处理政府信息公开申请情况
[表三]
  newlyReceived.naturalPerson = 3
  newlyReceived.total = 3
  granted.naturalPerson = 3
  granted.total = 3
  refused.stateSecret.legalService =
  total.naturalPerson = 3
  total.total = 4
## 四、政府信息公开行政复议、行政诉讼情况
[表四]
  review.upheld = 甲
`;

it('tells the figures of the tables, what cannot be read left out', () => {
  const json = jsonOf(text);
  expect(json).toMatchObject({
    figures: {
      applications: { newlyReceived: { naturalPerson: 3, legalService: 0, total: 3 } },
      reviewAndLitigation: { directSuit: { upheld: 0 } },
    },
  });
  expect(json).not.toHaveProperty('figures.applications.refused\\.stateSecret.legalService');
  expect(json).not.toHaveProperty('figures.reviewAndLitigation.review.upheld');
  expect(json).not.toHaveProperty('figures.disclosure');
  expect(check.safeParse({ version: 2, reports: [json] }).error).toBeUndefined();
});

it('tells whose report it is, what was judged, and of each finding where it stands and its class', () => {
  const json = jsonOf(text);
  expect(json).toMatchObject({
    publisherKind: 'department',
    publisherLevel: 'county',
    relations: { failed: 3 },
  });
  const told = 'findings' in json ? json.findings : [];
  const wrong = told.find(({ rule }) => rule === 'wrong-cell');
  expect(wrong).toMatchObject({ class: 'mend', place: { label: '表三 › （七）总计 › 总计' } });
  expect(wrong?.explains?.map(({ place }) => place.label)).toContain('表三 › （七）总计 › 总计');
  const classes = new Map(told.map(({ rule, class: its }) => [rule, its]));
  expect(classes.get('blank-cell')).toBe('mend');
  expect(classes.get('preamble-parts') ?? classes.get('overview-topics')).not.toBe('mend');
});

it('a document that could not be read has a problem alone', () => {
  const json = jsonReport({ file: 'b.docx', problem: { code: 'not-a-docx' } }, telling);
  expect(json).toEqual({
    file: 'b.docx',
    problem: { code: 'not-a-docx', message: 'not-a-docx' },
  });
});

it('tells what stands for the texts where that is asked for, and only there', () => {
  const report = reportOf(fixtureText('clean'));
  const outcome = { file: 'a.docx', report, result: checkAll(report) };
  const json = jsonReport(outcome, { ...telling, hasSketches: true });
  expect(json).toMatchObject({ sketches: { overview: expect.stringMatching(/^[\w+/]{600,}/) } });
  expect(check.safeParse({ version: 2, reports: [json] }).error).toBeUndefined();
  expect(jsonReport(outcome, telling)).not.toHaveProperty('sketches');
});
