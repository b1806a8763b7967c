import type { Table } from '../../../../src/ooxml/blocks';
import { gridOf } from '../../../../src/ooxml/read/grid';
import { scanBody } from '../../../../src/ooxml/read/scan';
import { usualWidth } from '../../../../src/fix/official/official-measures';
import { officialTable } from '../../../../src/fix/official/official-table';
import { readReport } from '../../../../src/report/read';
import { formOf, editionNames } from '../../../../src/schema/editions';
import { chapterIds, tableIds } from '../../../../src/schema/form';
import { formCells } from '../../../../src/schema/walk';
import { documentXml, packageOf, paragraph } from '../../ooxml/wordml';
import { checkAll } from '../../../support/check-all';

const all = editionNames().flatMap((edition) =>
  tableIds.map((id) => ({ edition, id, form: formOf(edition).tables[id] })),
);

function written(markup: string): Table {
  const [table] = scanBody(packageOf(markup)).blocks;
  if (table?.kind !== 'table') throw new Error('no table');
  return table;
}

describe.each(all)('$id of $edition', ({ edition, id, form }) => {
  const year = edition === '2019' ? 2020 : 2023;

  test('what is read from it is the form, cell for cell', () => {
    const chapters = chapterIds
      .map((chapter) => {
        const title = formOf(edition).chapters.find((one) => one.id === chapter);
        const heading = paragraph(`${title?.numeral ?? ''}、${title?.title.text ?? ''}`);
        return heading + (chapter === id ? officialTable(form) : '') + paragraph('正文。');
      })
      .join('');
    const report = readReport(scanBody(packageOf(chapters)), { year });
    const [table, ...others] = report.tables;
    expect(others).toEqual([]);
    expect(table).toMatchObject({
      id,
      edition,
      chapter: id,
      missingRows: [],
      missingColumns: [],
      missingLabels: [],
      extraRows: [],
      shape: [],
      foreignLabels: [],
    });
    expect(table?.labels.map(({ verdict }) => verdict.is)).not.toContain('wrong');
    const found = table?.cells.map(({ row, column, figure }) => ({ row, column, figure }));
    expect(found).toEqual(formCells(form));
    expect(table?.cells.every(({ state }) => state.is === 'blank')).toBe(true);
    const about = checkAll(report).findings.filter(
      ({ at: [place], rule }) => place.table === id && rule !== 'blank-cell',
    );
    expect(about).toEqual([]);
  });

  test('every row fills the grid, and every cell ends with a paragraph', () => {
    const table = written(officialTable(form));
    for (const row of table.rows) {
      expect(row.cells.reduce((sum, { gridSpan }) => sum + gridSpan, 0)).toBe(form.width);
      for (const { paragraphs } of row.cells) expect(paragraphs).toHaveLength(1);
    }
    expect(gridOf(table)).toBeDefined();
  });

  test('it is as wide as it is told, and no wider than the page by default', () => {
    for (const width of [usualWidth, 13_958]) {
      const markup = officialTable(form, undefined, width);
      const columns = [...markup.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, w]) => Number(w));
      expect(columns).toHaveLength(form.width);
      expect(columns.reduce((sum, one) => sum + one, 0)).toBe(width);
      expect(Math.min(...columns)).toBeGreaterThan(400);
    }
  });

  test('known figures go to their own cells', () => {
    const name = (row: string, column: string): string => `${row}/${column}`;
    const texts = written(officialTable(form, name)).rows.flatMap(({ cells }) =>
      cells.map(({ text }) => text),
    );
    for (const { row, column } of formCells(form)) expect(texts).toContain(name(row, column));
  });

  test('it names no style, no numbering and no part', () => {
    const markup = officialTable(form);
    expect(markup).not.toMatch(/w:(pStyle|rStyle|tblStyle|numPr)\b|r:id/);
    expect(documentXml(markup)).toContain('<w:tblLayout w:type="fixed"/>');
  });
});
