import { openDocx } from '../../../../src/ooxml/package/package';
import { gridOf } from '../../../../src/ooxml/read/grid';
import { scanBody } from '../../../../src/ooxml/read/scan';
import { smallDocx } from '../../../support/small-docx';

type Cell = readonly [text: string, merge: '' | '<w:vMerge/>' | '<w:vMerge w:val="restart"/>'];

function spansOf(column: readonly Cell[]): readonly string[] {
  const rows = column.map(
    ([text, merge]) =>
      `<w:tr><w:tc><w:tcPr>${merge}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc></w:tr>`,
  );
  const [table] = scanBody(openDocx(smallDocx(`<w:tbl>${rows.join('')}</w:tbl>`))).blocks;
  if (table?.kind !== 'table') throw new Error('no table');
  return gridOf(table).cells.map(({ cell, rowSpan }) => `${cell.text} ${String(rowSpan)}`);
}

it('a merge whose beginning lost its mark begins with its text', () => {
  const down = '<w:vMerge/>';
  expect(
    spansOf([
      ['不予公开', down],
      ['', down],
      ['无法提供', down],
      ['', down],
      ['', down],
    ]),
  ).toEqual(['不予公开 2', '无法提供 3']);
});

it('a text that is said again in a merged cell goes on', () => {
  expect(
    spansOf([
      ['不予公开', '<w:vMerge w:val="restart"/>'],
      ['不予公开', '<w:vMerge/>'],
      ['', '<w:vMerge/>'],
    ]),
  ).toEqual(['不予公开 3']);
});
