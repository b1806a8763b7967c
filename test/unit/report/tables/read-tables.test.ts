import { openDocx } from '../../../../src/ooxml/package/package';
import { scanBody } from '../../../../src/ooxml/read/scan';
import type { FormTable } from '../../../../src/report/model';
import { tablePlaces } from '../../../../src/report/tables/table-places';
import { readTables } from '../../../../src/report/tables/read-tables';
import type { ReadTables } from '../../../../src/report/tables/read-tables';
import { formOf } from '../../../../src/schema/editions';
import type { Edition, TableId } from '../../../../src/schema/form';
import { formCells } from '../../../../src/schema/walk';
import { documentOf, docxOf } from '../../../support/case';

function read(text: string, expected: Edition = '2021'): ReadTables {
  const body = scanBody(openDocx(docxOf(documentOf(text))));
  return readTables(
    tablePlaces(body.blocks, () => undefined),
    expected,
  );
}

function only(text: string, expected?: Edition): FormTable {
  const { tables, others } = read(text, expected);
  const [table, second] = tables;
  if (!table || second || others.length > 0) throw new Error('not one table of the form');
  return table;
}

function wrongLabels(table: FormTable): readonly string[] {
  return table.labels.filter(({ verdict }) => verdict.is !== 'exact').map(({ text }) => text);
}

const official: readonly [string, TableId, Edition, number][] = [
  ['[表二]', 'disclosure', '2021', 10],
  ['[表三]', 'applications', '2021', 175],
  ['[表四]', 'reviewAndLitigation', '2021', 15],
  ['[表二 2019]', 'disclosure', '2019', 22],
  ['[表三 2019]', 'applications', '2019', 161],
];

describe('an official table', () => {
  it.each(official)('%s is read whole', (text, id, edition, cells) => {
    const table = only(text);
    expect([table.id, table.edition, table.cells.length]).toEqual([id, edition, cells]);
    expect(table.cells.map(({ row, column }) => `${row}/${column}`)).toEqual(
      formCells(formOf(edition).tables[id]).map(({ row, column }) => `${row}/${column}`),
    );
    expect(wrongLabels(table)).toEqual([]);
    expect([table.missingRows, table.missingColumns, table.missingLabels]).toEqual([[], [], []]);
    expect([table.extraRows, table.shape, table.foreignLabels]).toEqual([[], [], []]);
  });

  it.each(official)(
    '%s keeps every figure in its place when all merges are gone',
    (text, id, edition) => {
      const cells = formCells(formOf(edition).tables[id]);
      const figures = cells.map(
        ({ row, column }, index) => `  ${row}.${column} = ${String(index + 1)}`,
      );
      const table = only(`${text}\n${figures.join('\n')}\n  flatten`);
      expect(table.cells.map(({ raw }) => raw)).toEqual(cells.map((_, index) => String(index + 1)));
      expect([...new Set(table.shape.map(({ is }) => is))]).toEqual(['flattened-header']);
    },
  );

  it.each(official)('%s is recognised though every figure is blank', (text, id, edition, cells) => {
    const table = only(`${text}\n  blank`);
    expect([table.id, table.edition]).toEqual([id, edition]);
    expect(table.cells.filter(({ state }) => state.is === 'blank')).toHaveLength(cells);
  });

  it('tells the address of a figure', () => {
    const cell = only('[表三]\n  granted.naturalPerson = 7').cell('granted', 'naturalPerson');
    expect(cell).toMatchObject({ raw: '7', address: { table: 0, row: 5, cell: 2 } });
  });
});

describe('a table that departs from the form', () => {
  it('is known by its other labels where one is misspelt', () => {
    const table = only('[表二]\n  label: 本年废止件数 => 本年度止件数');
    expect(wrongLabels(table)).toEqual(['本年度止件数']);
    expect(table.cell('regulations', 'repealed')).toBeDefined();
  });

  it('finds a row whose label is blank by its neighbours', () => {
    const table = only('[表三]\n  label: 2.重复申请 => \n  notProcessed.repeated.legalService = 4');
    expect(table.cell('notProcessed.repeated', 'legalService')?.raw).toBe('4');
    expect(table.missingRows).toEqual([]);
  });

  it('misses the rows and columns that are gone, and nothing else', () => {
    const table = only(
      '[表三]\n  newlyReceived.otherOrganization = 5\n  remove-row: granted\n  remove-column: legalService',
    );
    expect([table.missingRows, table.missingColumns]).toEqual([['granted'], ['legalService']]);
    expect(table.cell('newlyReceived', 'otherOrganization')?.raw).toBe('5');
    expect(table.cells).toHaveLength(24 * 6);
  });

  it('keeps the blocks of outcomes apart though their headers are misspelt', () => {
    const table = only(
      '[表四]\n  label: 未经复议直接起诉 => 未复议直接起诉\n  label: 复议后起诉 => 复议后诉讼\n  directSuit.total = 8',
    );
    expect(table.missingColumns).toEqual([]);
    expect(table.cell('directSuit', 'total')?.raw).toBe('8');
    expect(wrongLabels(table)).toEqual(['未复议直接起诉', '复议后诉讼']);
  });

  it('is one table in two pieces', () => {
    const table = only('[表三]\n  split-before: （四）无法提供');
    expect([table.pieces.length, table.cells.length]).toEqual([2, 175]);
    expect(table.shape).toMatchObject([{ is: 'split', harmless: true }]);
  });

  it('takes a lone row after the table for its end, and text between for a tear', () => {
    const table = only('[表二]\n  split-before: 第二十条第（八）项 paragraph: 第二十条第（八）项');
    expect(table.cell('fees', 'amount')).toBeDefined();
    expect(table.missingLabels).toEqual([]);
    expect(table.shape).toMatchObject([{ is: 'split', harmless: false }]);
  });

  it('does not put one figure over seven columns', () => {
    const table = only('[表三]\n  merge-figures: granted = 0');
    expect(table.cell('granted', 'naturalPerson')).toBeUndefined();
    expect(table.shape).toMatchObject([{ is: 'merged-figures', row: 'granted', raw: '0' }]);
    expect(table.missingRows).toEqual([]);
  });

  it('says which rows the form does not have', () => {
    const table = only('[表二]\n  extra-row-after: 行政规范性文件 = 其他主动公开文件 | 3 | 0 | 3');
    expect(table.extraRows.map(({ text }) => text)).toEqual(['其他主动公开文件']);
    expect(table.cell('licensing', 'decisions')?.raw).toBe('0');
  });

  it('notes labels of the other edition', () => {
    const table = only('[表二]\n  label: 本年制发件数 => 本年新制作数量');
    expect(table.edition).toBe('2021');
    expect(table.foreignLabels.map(({ text }) => text)).toEqual(['本年新制作数量']);
  });

  it('is the second of its kind, not a piece of the first, where its rows were there already', () => {
    expect(read('[表四]\n正文\n[表四]').tables).toHaveLength(2);
  });
});

describe('another table', () => {
  it.each([
    [
      'figures of one’s own on the same matters',
      '  类别 | 数量\n  行政许可 | 12\n  行政处罚 | 4\n  行政强制 | 1',
    ],
    ['cases of reconsideration', '  行政复议 | 行政诉讼\n  受理 | 维持 | 纠正\n  134 | 100 | 3'],
    [
      'applications by channel',
      '  渠道 | 自然人 | 商业企业 | 总计\n  网上 | 1 | 2 | 3\n  信函 | 0 | 0 | 0',
    ],
    ['contact details', '  单位 | 地址 | 电话\n  某局 | 某路 | 12345'],
  ])('%s is left alone beside the form’s', (_, rows) => {
    const { tables, others } = read(`[表二]\n[表格]\n${rows}\n[表三]\n[表四]`);
    expect([tables.length, others.length]).toEqual([3, 1]);
    expect(tables.every(({ pieces }) => pieces.length === 1)).toBe(true);
  });

  it('goes on being another table where the form’s is absent', () => {
    const { tables } = read(
      '[表格]\n  类别 | 数量\n  行政许可 | 12\n  行政处罚 | 4\n  行政强制 | 1',
    );
    expect(tables).toEqual([]);
  });
});
