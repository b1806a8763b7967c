import { measuresOf, widthsOf } from '../../../../src/fix/official/official-measures';
import { officialTable } from '../../../../src/fix/official/official-table';
import { textWidthAt } from '../../../../src/fix/text-width';
import { formOf } from '../../../../src/schema/editions';
import { scan } from '../../ooxml/edited';
import { documentXml, paragraph } from '../../ooxml/wordml';

const { applications, disclosure, reviewAndLitigation } = formOf('2021').tables;

test('the longest table is lower on a page that lies on its side, and no other is', () => {
  expect(measuresOf(applications, 10_999)).toEqual({ size: 18, padding: 40, height: 300 });
  expect(measuresOf(applications, 11_000)).toEqual({ size: 18, padding: 40, height: 0, line: 230 });
  expect(measuresOf(disclosure, 11_000)).toEqual({ size: 21, padding: 60, height: 400 });
  expect(measuresOf(reviewAndLitigation, 11_000)).toEqual({ size: 18, padding: 40, height: 400 });
});

test('columns share the width there is, the first takes what is left, and none is too narrow', () => {
  const sum = (widths: readonly number[]): number => widths.reduce((all, one) => all + one, 0);
  for (const form of [applications, disclosure, reviewAndLitigation]) {
    expect(sum(widthsOf(form, 8301))).toBe(8301);
    expect(widthsOf(form, 100)).toEqual(widthsOf(form, 4600));
  }
  const [first = 0, ...others] = widthsOf(reviewAndLitigation, 8300);
  expect(new Set(others)).toEqual(new Set([553]));
  expect(first).toBe(8300 - 14 * 553);
  const [, , label, ...figures] = widthsOf(applications, 8330);
  expect(label).toBe(2480);
  expect(new Set(figures)).toEqual(new Set([630]));
});

/** How the cells of a row with a text look, by their text. */
function cellsOf(markup: string): ReadonlyMap<string, string> {
  const cells = markup.match(/<w:tc>.*?<\/w:tc>/gs) ?? [];
  return new Map(cells.map((cell) => [cell.replace(/<[^>]*>/g, ''), cell]));
}

test('labels of rows stand left, those of columns and groups in the middle', () => {
  const cells = cellsOf(officialTable(applications, () => '3'));
  const jc = (text: string): string | undefined =>
    /<w:jc w:val="(\w+)"/.exec(cells.get(text) ?? '')?.[1];
  expect(jc('自然人')).toBe('center');
  expect(jc('3')).toBe('center');
  expect(jc('（一）予以公开')).toBe('left');
  expect(jc('（三）不予公开')).toBe('left');
  expect(jc('三、本年度办理结果')).toBe('center');
  expect(cells.get('三、本年度办理结果')).toContain('tbRlV');
  expect(cells.get('（三）不予公开')).not.toContain('tbRlV');
});

test('its head comes again on each page only where the table has one head', () => {
  const headers = (markup: string): number => markup.match(/<w:tblHeader\/>/g)?.length ?? 0;
  expect(headers(officialTable(disclosure))).toBe(0);
  expect(headers(officialTable(applications))).toBe(3);
});

test('the text is as wide as the section that a point stands in', () => {
  const page = (width: number): string =>
    `<w:sectPr><w:pgSz w:w="${String(width)}" w:h="16838"/><w:pgMar w:left="1000" w:right="1000"/></w:sectPr>`;
  const body = scan(
    documentXml(
      `${paragraph('甲')}${paragraph('乙', `<w:pPr>${page(10_000)}</w:pPr>`)}${paragraph('丙')}${page(15_000)}`,
    ),
  );
  expect(textWidthAt(body, 0, 'after')).toBe(8000);
  expect(textWidthAt(body, 1, 'before')).toBe(8000);
  expect(textWidthAt(body, 1, 'after')).toBe(13_000);
  expect(textWidthAt(body, 2, 'before')).toBe(13_000);
  expect(textWidthAt(scan(documentXml(paragraph('甲'))), 0, 'after')).toBeUndefined();
});
