// First: the rules are made of the relations that are there when they are loaded.
import './made-up-edition';
import { gridOf } from '../../../src/app/tables/grid';
import { judgeTables } from '../../../src/app/tables/figure-states';
import { subjectOf } from '../../../src/facts/facts';
import { officialReport } from '../../../src/fix/official/official-report';
import { createTranslator } from '../../../src/messages/translator';
import type { Report } from '../../../src/report/model';
import { rules } from '../../../src/rules/index';
import { formOf } from '../../../src/schema/editions';
import { reportOf } from '../../support/case';
import { checkAll } from '../../support/check-all';

const figures = (adjudications: number): string =>
  [
    'regulations.issued',
    'regulations.repealed',
    'regulations.inForce',
    'normativeDocuments.issued',
    'normativeDocuments.repealed',
    'normativeDocuments.inForce',
    'licensing.decisions',
    'coercion.decisions',
    'fees.amount',
  ]
    .map((cell) => `  ${cell} = 0`)
    .concat(`  punishment.decisions = 6`, `  adjudication.decisions = ${String(adjudications)}`)
    .join('\n');

function reportWith(adjudications: number): Report {
  return reportOf(
    [
      '# 某区财政局2027年政府信息公开工作年度报告',
      '## 二、主动公开政府信息情况',
      '[表二 2027]',
      figures(adjudications),
      '## 六、其他应当报告的事项',
      '2027年未收取信息处理费。',
    ].join('\n'),
  );
}

test('a report for its years is read by it', () => {
  const report = reportWith(5);
  expect(report.expectedEdition).toBe('2027');
  expect(report.chapters.map(({ id, verdict }) => [id, verdict.is])).toEqual([
    ['disclosure', 'exact'],
    ['other', 'exact'],
  ]);
  const [table] = report.tables;
  expect(table?.edition).toBe('2027');
  expect(table?.cell('adjudication', 'decisions')?.raw).toBe('5');
});

test('its relation over one column is told where it fails, and only there', () => {
  const told = (report: Report): string[] => {
    const translator = createTranslator('zh', rules);
    return checkAll(report)
      .findings.filter(({ at }) => at[0].table === 'disclosure')
      .map((finding) => translator.message(finding));
  };
  expect(told(reportWith(6))).toEqual([]);
  expect(told(reportWith(7))).toEqual(['“本年处理决定数量”一列：处罚6件，少于裁决7件，请核对。']);
});

test('its figures are shown and named', () => {
  const report = reportWith(7);
  const [table] = judgeTables({ ...subjectOf(report), findings: checkAll(report).findings });
  const place = table?.table && table.figures.get('adjudication/decisions')?.place;
  if (!place) throw new Error('not shown');
  expect(createTranslator('zh', rules).place(place, '2027')).toContain('行政裁决');
  const labels = gridOf(formOf('2027').tables.disclosure).lines.flatMap((line) =>
    line.is === 'figures' ? [line.label] : [],
  );
  expect(labels).toContain('行政裁决');
});

test('a report to be filled in is made by it', () => {
  const markup = officialReport({ publisher: '某区财政局', year: 2027 });
  expect(markup).toContain('行政裁决');
  expect(markup).toContain('其他应当报告的事项');
  expect(markup).toContain('〔2027〕9号');
});

test('a table of the edition before is told to be of another edition', () => {
  const report = reportOf(
    '# 某区财政局2027年政府信息公开工作年度报告\n## 二、主动公开政府信息情况\n[表二 2021]',
  );
  expect(checkAll(report).findings.map(({ rule }) => rule)).toContain('obsolete-edition');
});
