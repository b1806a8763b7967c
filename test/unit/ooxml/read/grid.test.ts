import { gridOf } from '../../../../src/ooxml/read/grid';
import { scanBody } from '../../../../src/ooxml/read/scan';
import { cell, packageOf } from '../wordml';

function grid(...rows: string[]): string[][] {
  const body = `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
  const [table] = scanBody(packageOf(body)).blocks;
  if (table?.kind !== 'table') throw new Error('no table');
  const laid = gridOf(table);
  return Array.from({ length: laid.height }, (_, row) =>
    Array.from({ length: laid.width }, (__, column) => laid.at(row, column)?.cell.text ?? '·'),
  );
}

const span = (count: number): string => `<w:gridSpan w:val="${String(count)}"/>`;
const start = '<w:vMerge w:val="restart"/>';
const on = '<w:vMerge/>';

describe('the grid of a table', () => {
  it('spreads cells over the columns and rows that they span', () => {
    expect(
      grid(
        cell('甲', span(2) + start) + cell('乙'),
        cell('', span(2) + on) + cell('丙'),
        cell('丁') + cell('戊') + cell('己'),
      ),
    ).toEqual([
      ['甲', '甲', '乙'],
      ['甲', '甲', '丙'],
      ['丁', '戊', '己'],
    ]);
  });

  it('begins anew where a continued cell has none above it in its column', () => {
    expect(
      grid(cell('甲', span(2)) + cell('乙'), cell('丙') + cell('丁', on) + cell('戊')),
    ).toEqual([
      ['甲', '甲', '乙'],
      ['丙', '丁', '戊'],
    ]);
  });

  it('joins cells merged in the old way', () => {
    expect(
      grid(
        cell('甲', '<w:hMerge w:val="restart"/>') +
          cell('', '<w:hMerge w:val="continue"/>') +
          cell('乙'),
      ),
    ).toEqual([['甲', '甲', '乙']]);
  });

  it('leaves gaps before and after rows of unequal width', () => {
    expect(
      grid(
        `<w:trPr><w:gridBefore w:val="1"/><w:gridAfter w:val="1"/></w:trPr>${cell('甲')}`,
        cell('1') + cell('2') + cell('3'),
        cell('短'),
      ),
    ).toEqual([
      ['·', '甲', '·'],
      ['1', '2', '3'],
      ['短', '·', '·'],
    ]);
  });
});
