import { paragraphMarkup, tableMarkup } from '../../../../src/ooxml/write/table-markup';
import type {
  MarkupCell,
  MarkupParagraph,
  MarkupTable,
} from '../../../../src/ooxml/write/table-markup';

function cell(text: string, more: Partial<MarkupCell> = {}): MarkupCell {
  return { text, span: 1, align: 'left', ...more };
}

const table: MarkupTable = {
  widths: [1000, 2000, 400],
  rows: [
    { header: true, cells: [cell('甲', { span: 2, align: 'center' }), cell('乙')] },
    { header: false, cells: [cell('丙'), cell('3', { span: 2 })] },
  ],
  size: 21,
  font: '宋体',
  padding: 60,
  height: 400,
};

/** All values of an attribute of an element, in their order. */
function values(markup: string, element: string, attribute: string): readonly string[] {
  const tags = markup.match(new RegExp(`<w:${element}\\b[^>]*>`, 'g')) ?? [];
  return tags.map((tag) => new RegExp(`w:${attribute}="([^"]*)"`).exec(tag)?.[1] ?? '');
}

function oneRow(more: Partial<MarkupTable>, ...cells: MarkupCell[]): string {
  return tableMarkup({ ...table, rows: [{ header: false, cells }], ...more });
}

test('a cell is as wide as the columns it spans, and says so where they are several', () => {
  const markup = tableMarkup(table);
  expect(values(markup, 'tblW', 'w')).toEqual(['3400']);
  expect(values(markup, 'gridCol', 'w')).toEqual(['1000', '2000', '400']);
  expect(values(markup, 'tcW', 'w')).toEqual(['3000', '400', '1000', '2400']);
  expect(values(markup, 'gridSpan', 'val')).toEqual(['2', '2']);
});

test('nothing stands in it but its elements and the texts of its cells', () => {
  expect(
    tableMarkup(table)
      .replace(/<[^>]*>/g, '|')
      .replace(/\|+/g, '|'),
  ).toBe('|甲|乙|丙|3|');
  expect(oneRow({}, cell('')).replace(/<[^>]*>/g, '')).toBe('');
});

test('every row but the last stays with the next, and its head comes again on every page', () => {
  const markup = tableMarkup(table);
  expect(values(markup, 'keepNext', 'val')).toEqual(['1', '1', '0', '0']);
  expect(markup.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(markup.indexOf('<w:tblHeader/>')).toBeLessThan(markup.indexOf('甲'));
});

test('a row is as high as it is told, or as its text', () => {
  expect(values(tableMarkup(table), 'trHeight', 'val')).toEqual(['400', '400']);
  expect(tableMarkup({ ...table, height: 0 })).not.toContain('trHeight');
});

test('only the sides of a cell are kept free, and all of its borders are drawn', () => {
  const markup = tableMarkup(table);
  const margins = /<w:tblCellMar>(.*)<\/w:tblCellMar>/.exec(markup)?.[1];
  expect(margins).toBe(
    '<w:top w:w="0" w:type="dxa"/><w:left w:w="60" w:type="dxa"/>' +
      '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="60" w:type="dxa"/>',
  );
  const borders = /<w:tblBorders>(.*)<\/w:tblBorders>/.exec(markup)?.[1];
  expect(borders?.match(/<w:(\w+) w:val="single"/g)).toHaveLength(6);
});

test('merged cells and upright text are said where they are, and nowhere else', () => {
  const markup = oneRow(
    {},
    cell('甲', { vMerge: 'restart' }),
    cell('', { vMerge: 'continue' }),
    cell('乙', { upright: true }),
  );
  const [one = '', other = '', third = ''] = markup.split('</w:tc>');
  expect(one).toContain('<w:vMerge w:val="restart"/>');
  expect(other).toContain('<w:vMerge/>');
  expect(third).not.toContain('vMerge');
  expect(third).toContain('<w:textDirection w:val="tbRlV"/>');
  expect(one + other).not.toContain('textDirection');
});

/** What is left free on both sides of a cell's text, in twentieths of a point. */
function asideOf(text: string, width: number, even = true): number {
  const markup = oneRow({ widths: [width], size: 20, padding: 50 }, cell(text, { even }));
  const [left = '', right = ''] = [
    values(markup, 'ind', 'left')[0],
    values(markup, 'ind', 'right')[0],
  ];
  expect(left).toBe(right);
  return Number(left);
}

test('a text that takes several lines has them as long as each other', () => {
  // Five characters of 200 fit in 1100 without its padding of 50 on either side.
  expect(asideOf('五个字一行', 1100)).toBe(0);
  // Six take two lines of three: of 1000 that leaves 200 on either side, less what rounding takes.
  expect(asideOf('六个字分两行', 1100)).toBe(160);
  expect(asideOf('七个字分两行的', 1100)).toBe(60);
  expect(asideOf('六个字分两行', 1100, false)).toBe(0);
  expect(asideOf('十个字刚好用满了两行', 1100)).toBe(0);
});

test('where not even one character fits, none is left more room by less', () => {
  expect(asideOf('甲乙', 200)).toBe(0);
  // One fits, with nothing to spare.
  expect(asideOf('甲乙', 300)).toBe(0);
});

const paragraph: MarkupParagraph = { text: '甲', size: 32, font: '仿宋', align: 'both' };

test('a first line is moved in by as many characters as are as wide', () => {
  const markup = paragraphMarkup({ ...paragraph, indent: 2 });
  expect(values(markup, 'ind', 'firstLine')).toEqual(['640']);
  expect(values(markup, 'ind', 'firstLineChars')).toEqual(['200']);
  expect(values(paragraphMarkup(paragraph), 'ind', 'firstLine')).toEqual(['0']);
});

test('a paragraph is bold, spaced and of a level only where it is told to be', () => {
  const plain = paragraphMarkup(paragraph);
  expect(plain).toContain('<w:b w:val="0"/>');
  expect(plain).toContain('w:line="240" w:lineRule="auto"');
  expect(values(plain, 'outlineLvl', 'val')).toEqual(['9']);
  expect(values(plain, 'keepNext', 'val')).toEqual(['0']);
  const heading = paragraphMarkup({ ...paragraph, bold: true, line: 560, outlineLevel: 0 });
  expect(heading).toContain('<w:b/>');
  expect(heading).toContain('w:line="560" w:lineRule="exact"');
  expect(values(heading, 'outlineLvl', 'val')).toEqual(['0']);
});

test('a text and the name of a font are text, whatever is in them', () => {
  const markup = paragraphMarkup({ ...paragraph, text: 'a<b&c', font: 'A"B' });
  expect(markup).toContain('<w:t xml:space="preserve">a&lt;b&amp;c</w:t>');
  expect(values(markup, 'rFonts', 'eastAsia')).toEqual(['A&quot;B', 'A&quot;B']);
});

test('an empty paragraph has no run', () => {
  expect(paragraphMarkup({ ...paragraph, text: '' })).not.toContain('<w:r>');
});
