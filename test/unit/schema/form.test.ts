import { editionForYear, formOf, editionNames } from '../../../src/schema/editions';
import { tableIds } from '../../../src/schema/form';
import type { Edition, TableForm, TableId } from '../../../src/schema/form';
import { columnLabel, rowLabel } from '../../../src/schema/labels';
import { formCells, leafColumns, leafRows } from '../../../src/schema/walk';

function form(edition: Edition, id: TableId): TableForm {
  return formOf(edition).tables[id];
}

describe('the edition of a year', () => {
  it.each([
    [2019, '2019'],
    [2020, '2019'],
    [2021, '2021'],
    [2025, '2021'],
  ])('%d is reported on the form of %s', (year, edition) => {
    expect(editionForYear(year)).toBe(edition);
  });
});

describe('the tables', () => {
  it.each([
    ['2021', 'disclosure', 10, 4],
    ['2021', 'applications', 175, 10],
    ['2021', 'reviewAndLitigation', 15, 15],
    ['2019', 'disclosure', 22, 5],
    ['2019', 'applications', 161, 10],
    ['2019', 'reviewAndLitigation', 15, 15],
  ] as const)('%s %s has %d figures on %d grid columns', (edition, id, figures, width) => {
    expect(formCells(form(edition, id))).toHaveLength(figures);
    expect(form(edition, id).width).toBe(width);
  });

  it.each(editionNames())('fill their grid in every section (%s)', (edition) => {
    for (const id of tableIds) {
      const { sections, width } = form(edition, id);
      for (const section of sections) {
        const columns = leafColumns(section);
        const sum = (part: 'span' | 'dataSpan'): number =>
          columns.reduce((all, column) => all + column[part], section.labelColumns);
        expect([sum('span'), sum('dataSpan')]).toEqual([width, width]);
      }
    }
  });

  it('set the results of a year beside 22 rows in 2021 and 20 in 2019', () => {
    const results = (edition: Edition): number =>
      form(edition, 'applications')
        .sections.flatMap(leafRows)
        .filter(({ groups }) => groups[0]?.text === '三、本年度办理结果').length;
    expect([results('2021'), results('2019')]).toEqual([22, 20]);
  });

  it('name each figure once', () => {
    for (const edition of editionNames()) {
      for (const id of tableIds) {
        const keys = formCells(form(edition, id)).map(({ row, column }) => `${row}/${column}`);
        expect(new Set(keys).size).toBe(keys.length);
      }
    }
  });

  it('tell signed figures and amounts from counts', () => {
    const kinds = (edition: Edition, kind: string): string[] =>
      formCells(form(edition, 'disclosure'))
        .filter(({ figure }) => figure === kind)
        .map(({ row, column }) => `${row}.${column}`);
    expect(kinds('2021', 'amount')).toEqual(['fees.amount']);
    expect(kinds('2021', 'change')).toEqual([]);
    expect(kinds('2019', 'amount')).toEqual(['procurement.amount']);
    expect(kinds('2019', 'change')).toEqual([
      'licensing.change',
      'otherServices.change',
      'punishment.change',
      'coercion.change',
      'fees.change',
    ]);
  });
});

describe('labels by place', () => {
  it('are those over and beside a figure', () => {
    const disclosure = form('2021', 'disclosure');
    expect(rowLabel(disclosure, 'licensing')?.text).toBe('行政许可');
    expect(columnLabel(disclosure, 'licensing', 'decisions')?.text).toBe('本年处理决定数量');
    expect(columnLabel(disclosure, 'licensing', 'issued')).toBeUndefined();
    const review = form('2021', 'reviewAndLitigation');
    expect(rowLabel(review, 'suitAfterReview')?.text).toBe('复议后起诉');
    expect(columnLabel(review, 'review', 'pending')?.text).toBe('尚未审结');
  });
});

describe('the relations', () => {
  it.each(editionNames())('speak of rows and columns that the form of %s has', (edition) => {
    for (const { table, over, lines = [], left, right } of formOf(edition).relations) {
      const cells = formCells(form(edition, table));
      const known = new Set(
        cells.map(({ row, column }) => (over === 'each column' ? row : column)),
      );
      expect([...left, ...right].filter((reference) => !known.has(reference))).toEqual([]);
      const along = new Set(
        cells.map(({ row, column }) => (over === 'each column' ? column : row)),
      );
      expect(lines.filter((line) => !along.has(line))).toEqual([]);
    }
  });

  it.each([
    ['2021', 25, 7],
    ['2019', 23, 7],
  ] as const)('sum every row and every column of table 3 (%s)', (edition, rows, columns) => {
    const { sections } = form(edition, 'applications');
    expect(sections.flatMap(leafRows)).toHaveLength(rows);
    expect(sections.flatMap(leafColumns)).toHaveLength(columns);
    const results = sections
      .flatMap(leafRows)
      .filter(({ id, groups }) => groups.length > 0 && id !== 'total')
      .map(({ id }) => id);
    const total = formOf(edition).relations.find(({ id }) => id === 'result-total');
    expect(total?.right).toEqual(results);
  });
});
