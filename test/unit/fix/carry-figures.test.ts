import { carryFigures } from '../../../src/fix/carry-figures';
import { officialTable } from '../../../src/fix/official/official-table';
import { formOf } from '../../../src/schema/editions';
import type { Edition } from '../../../src/schema/form';
import { cell } from '../ooxml/wordml';
import { read, wholeReport } from './mended';

const figures: Readonly<Record<string, string>> = {
  'regulations/issued': '17',
  'normativeDocuments/inForce': ' 0 ',
  'fees/amount': '约23万',
};

/** What of chapter two's table is carried over to the form of another edition. */
function carried(change: (table: string) => string, to: Edition = '2021') {
  const form = formOf('2021').tables.disclosure;
  const official = officialTable(form, (row, column) => figures[`${row}/${column}`]);
  const [table] = read(wholeReport({ 2: change(official) })).report.tables;
  return table && carryFigures(table, formOf(to).tables.disclosure);
}

test('every figure finds its cell, as it is written', () => {
  const all = carried((table) => table);
  expect(all?.count).toBe(3);
  expect(all?.lost).toEqual([]);
  expect(all?.figure('regulations', 'issued')).toBe('17');
  expect(all?.figure('normativeDocuments', 'inForce')).toBe('0');
  expect(all?.figure('fees', 'amount')).toBe('约23万');
  expect(all?.figure('regulations', 'repealed')).toBe('');
  expect(all?.figure('regulations', 'nothing')).toBeUndefined();
});

test('what finds none is lost and told with where it stands, labels excepted', () => {
  const extra = `<w:tr>${cell('另有一项')}${cell(' 99 ')}${cell('')}</w:tr></w:tbl>`;
  const all = carried((table) => table.replace('</w:tbl>', extra));
  expect(all?.count).toBe(3);
  expect(all?.lost.map(({ text }) => text)).toEqual(['另有一项', '99']);
  const [first, second] = all?.lost ?? [];
  expect(second?.address).toMatchObject({
    row: first?.address.row,
    cell: 1,
    paragraph: (first?.address.paragraph ?? 0) + 1,
  });
});

test('figures of another edition go where row and column are called the same', () => {
  const none = carried((table) => table, '2019');
  expect(none?.count).toBe(0);
  expect(none?.lost.map(({ text }) => text)).toEqual(['17', '0', '约23万']);
  const form = formOf('2021').tables.applications;
  const official = officialTable(form, (row, column) =>
    row === 'granted' && column === 'total' ? '5' : '',
  );
  const [table] = read(wholeReport({ 3: official })).report.tables;
  const some = table && carryFigures(table, formOf('2019').tables.applications);
  expect(some?.count).toBe(1);
  expect(some?.figure('granted', 'total')).toBe('5');
});

test('a table that has more than text in it is not carried over', () => {
  const inner = `<w:tbl><w:tr>${cell('内')}</w:tr></w:tbl><w:p/>`;
  const picture = `<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>`;
  for (const held of [inner, picture]) {
    const row = `<w:tr><w:tc>${held}</w:tc></w:tr></w:tbl>`;
    expect(carried((table) => table.replace('</w:tbl>', row))).toBeUndefined();
  }
});
