import { subjectOf } from '../../src/facts/facts';
import { check } from '../../src/check/check';
import { withConsequences } from '../../src/check/consequences';
import { rules } from '../../src/rules/index';
import { checkAll } from '../support/check-all';
import type { Finding } from '../../src/check/finding';
import { openDocx } from '../../src/ooxml/package/package';
import { scanBody } from '../../src/ooxml/read/scan';
import { readReport } from '../../src/report/read';
import type { DataCell, Report } from '../../src/report/model';
import { formOf } from '../../src/schema/editions';
import type { Edition, TableId } from '../../src/schema/form';
import { formCells, leafColumns, leafRows } from '../../src/schema/walk';
import { documentOf, docxOf } from '../support/case';
import { applicants } from '../support/random-figures';

/** Figures of table 3 that fulfil every relation, each count another. */
function consistentFigures(edition: Edition): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  const rows = formOf(edition)
    .tables.applications.sections.flatMap(leafRows)
    .map(({ id }) => id);
  const results = rows.filter(
    (id) => !['newlyReceived', 'carriedOver', 'total', 'carriedForward'].includes(id),
  );
  applicants.forEach((column, c) => {
    results.forEach((row, r) => figures.set(`${row}.${column}`, ((r * 7 + c * 3) % 11) + c));
    const total = results.reduce((sum, row) => sum + (figures.get(`${row}.${column}`) ?? 0), 0);
    figures.set(`total.${column}`, total);
    figures.set(`carriedForward.${column}`, c + 2);
    figures.set(`carriedOver.${column}`, c + 1);
    figures.set(`newlyReceived.${column}`, total + 1);
  });
  for (const row of rows) {
    const sum = applicants.reduce((all, column) => all + (figures.get(`${row}.${column}`) ?? 0), 0);
    figures.set(`${row}.total`, sum);
  }
  return figures;
}

function reportWith(table: string, figures: ReadonlyMap<string, number>, year: number): Report {
  const lines = [...figures].map(([cell, value]) => `  ${cell} = ${String(value)}`);
  const text = `# 某区财政局${String(year)}年政府信息公开工作年度报告\n${table}\n${lines.join('\n')}`;
  return readReport(scanBody(openDocx(docxOf(documentOf(text)))));
}

/** A report that differs in one figure. */
function changed(report: Report, id: TableId, cell: DataCell, by: number): Report {
  if (cell.state.is !== 'number') throw new Error('no figure');
  const value = cell.state.value + by;
  const other: DataCell = { ...cell, raw: String(value), state: { ...cell.state, value } };
  const tables = report.tables.map((table) => {
    if (table.id !== id) return table;
    const cells = table.cells.map((each) => (each === cell ? other : each));
    const find = (row: string, column: string): DataCell | undefined =>
      cells.find((each) => each.row === row && each.column === column);
    return { ...table, cells, cell: find };
  });
  return { ...report, tables };
}

const sumRules = ['application-balance', 'result-total', 'applicant-total', 'review-total'];

/** The rules that this is about: that others do not get in between shows where all are run. */
const figureRules = rules.filter(({ id }) => sumRules.includes(id) || id === 'wrong-cell');

function sums(findings: readonly Finding[]): string[] {
  return withConsequences(findings)
    .filter(({ rule }) => sumRules.includes(rule))
    .map(({ rule, at: [place] }) =>
      rule === 'applicant-total' || rule === 'review-total'
        ? `${rule}/${place.row ?? ''}`
        : `${rule}/${place.column ?? ''}`,
    )
    .sort();
}

/** The relations that run through a cell. */
function through(edition: Edition, id: TableId, row: string, column: string): string[] {
  return formOf(edition)
    .relations.filter(({ table, is }) => table === id && is === 'equal')
    .flatMap(({ id: rule, over, left, right }) => {
      const [own, line] = over === 'each column' ? [row, column] : [column, row];
      return [...left, ...right].includes(own) ? [`${rule}/${line}`] : [];
    })
    .sort();
}

describe.each([
  ['2021', 2023, '[表三]', 175],
  ['2019', 2020, '[表三 2019]', 161],
] as const)('table 3 of %s with one cell off', (edition, year, mark, count) => {
  const figures = consistentFigures(edition);
  const report = reportWith(mark, figures, year);
  const table = report.tables[0];

  it('has nothing to say of the sound table', () => {
    expect(table?.cells).toHaveLength(count);
    const { findings, held } = checkAll(report);
    expect(sums(findings)).toEqual([]);
    expect(held).toBeGreaterThanOrEqual(leafColumns(table?.form.sections[0] ?? never()).length * 2);
  });

  it.each([1, -1, 9])('names each of its cells when %d too many', (by) => {
    let judged = 0;
    for (const cell of table?.cells ?? []) {
      const sound = figures.get(`${cell.row}.${cell.column}`) ?? NaN;
      if (sound + by < 0) continue;
      const other = changed(report, 'applications', cell, by);
      const { findings } = by === 1 ? checkAll(other) : check(subjectOf(other), figureRules);
      expect(sums(findings)).toEqual(through(edition, 'applications', cell.row, cell.column));
      const located = findings.filter(({ rule }) => rule === 'wrong-cell');
      expect(located).toMatchObject([
        {
          at: [{ row: cell.row, column: cell.column, cell: cell.address }],
          actual: String(sound + by),
          expected: String(sound),
        },
      ]);
      expect(located[0]?.explains?.map(({ rule }) => rule).sort()).toEqual(
        sums(findings).map((sum) => sum.split('/')[0]),
      );
      const isTotal = cell.row === 'total' || cell.column === 'total';
      expect(located[0]?.fixes?.[0]?.kind).toBe(isTotal ? 'safe' : 'offer');
      judged += 1;
    }
    expect(judged).toBeGreaterThan(count * 0.9);
  });
});

function never(): never {
  throw new Error('no table');
}

describe('table 4 with one cell off', () => {
  const figures = new Map(
    ['review', 'directSuit', 'suitAfterReview'].flatMap((row, index) => [
      [`${row}.upheld`, index + 4] as const,
      [`${row}.corrected`, index + 1] as const,
      [`${row}.other`, 2] as const,
      [`${row}.pending`, index] as const,
      [`${row}.total`, index * 3 + 7] as const,
    ]),
  );
  const report = reportWith('[表四]', figures, 2023);
  const cells = report.tables[0]?.cells ?? [];

  it('names the block that each of the 15 belongs to, and no cell', () => {
    expect(cells.map(({ row, column }) => `${row}.${column}`)).toEqual(
      formCells(formOf('2021').tables.reviewAndLitigation).map(
        ({ row, column }) => `${row}.${column}`,
      ),
    );
    expect(sums(checkAll(report).findings)).toEqual([]);
    for (const cell of cells) {
      const { findings } = checkAll(changed(report, 'reviewAndLitigation', cell, 1));
      expect(sums(findings)).toEqual([`review-total/${cell.row}`]);
      expect(findings.some(({ rule }) => rule === 'wrong-cell')).toBe(false);
    }
  });
});
