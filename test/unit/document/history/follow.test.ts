import { readdress } from '../../../../src/document/edits';
import { followParagraphs } from '../../../../src/document/history/follow';
import { HostError } from '../../../../src/document/port';
import type { DocumentBody } from '../../../../src/ooxml/blocks';
import { scanBody } from '../../../../src/ooxml/read/scan';
import { cell, packageOf, paragraph } from '../../ooxml/wordml';

function bodyOf(...blocks: string[]): DocumentBody {
  return scanBody(packageOf(blocks.join('')));
}

function paragraphs(texts: string): DocumentBody {
  return bodyOf(...Array.from(texts, (text) => paragraph(text === '-' ? '' : text)));
}

function table(...rows: string[][]): string {
  const cells = (texts: string[]): string => texts.map((text) => cell(text)).join('');
  return `<w:tbl>${rows.map((texts) => `<w:tr>${cells(texts)}</w:tr>`).join('')}</w:tbl>`;
}

/** Where each paragraph is found again, a letter each: its new index, or a dot where it is lost. */
function followed(before: DocumentBody, after: DocumentBody): string {
  const follow = followParagraphs(before, after);
  return before.paragraphs.map(({ index }) => String(follow(index) ?? '.')).join('');
}

test.each([
  ['nothing changed', '甲乙丙丁', '甲乙丙丁', '0123'],
  ['one was written into', '甲乙丙丁', '甲新丙丁', '0.23'],
  ['two were written into', '甲乙丙丁', '新乙丙新', '.12.'],
  ['one came', '甲乙丙丁', '甲乙新丙丁', '0134'],
  ['one came first', '甲乙丙丁', '新甲乙丙丁', '1234'],
  ['one came last', '甲乙丙丁', '甲乙丙丁新', '0123'],
  ['one went', '甲乙丙丁', '甲丙丁', '0.12'],
  ['one went and one came at its place', '甲乙丙丁', '甲新丙丁', '0.23'],
  ['two came apart', '甲乙丙丁', '甲新乙丙新丁', '0..5'],
  ['one moved on between others that changed', '甲乙丙丁', '甲新乙旧丁', '0..4'],
  // Which of the two went nobody can tell; both read the same, and what is behind is certain.
  ['one of two alike went', '甲-乙--丁', '甲-乙-丁', '0123.4'],
  ['all went but one', '甲甲甲', '甲', '0..'],
  ['like ones were swapped', '甲乙甲乙', '乙甲乙甲', '....'],
])('when %s, every paragraph that is certain is followed', (_, before, after, expected) => {
  expect(followed(paragraphs(before), paragraphs(after))).toBe(expected);
});

describe('a cell', () => {
  const rows = [
    ['项目', '数量'],
    ['受理', '3'],
    ['办结', '3'],
  ];
  const before = bodyOf(paragraph('甲'), table(...rows), paragraph('乙'));

  test('is followed by its row and column', () => {
    const after = bodyOf(paragraph('新'), paragraph('甲'), table(...rows), paragraph('乙'));
    expect(followed(before, after)).toBe('12345678');
  });

  test('of another table with other labels is no longer the same, though it reads the same', () => {
    const other = table(['项目', '数量'], ['受理', '3'], ['结转', '3']);
    expect(followed(before, bodyOf(paragraph('甲'), other, paragraph('乙')))).toBe('0......7');
  });

  test('is the same where only figures of its table changed', () => {
    const other = table(['项目', '数量'], ['受理', '3'], ['办结', '1024']);
    expect(followed(before, bodyOf(paragraph('甲'), other, paragraph('乙')))).toBe('012345.7');
  });

  test('is not taken for its neighbour, into which a figure of it was moved', () => {
    const tall = (...figures: string[]): string =>
      `<w:tc>${figures.map((figure) => paragraph(figure)).join('')}</w:tc>`;
    const row = (...cells: string[]): string => `<w:tbl><w:tr>${cells.join('')}</w:tr></w:tbl>`;
    const old = bodyOf(row(tall('3', '4'), tall('5')), paragraph('甲'));
    const now = bodyOf(row(tall('3'), tall('4', '5')), paragraph('甲'));
    expect(followed(old, now)).toBe('0.23');
  });

  test('is not taken for the paragraph that its table was turned into', () => {
    const old = bodyOf(table(['3']), paragraph('甲'));
    expect(followed(old, bodyOf(paragraph('3'), paragraph('甲')))).toBe('.1');
  });

  test('of a table within a table is followed too', () => {
    const outer = (figure: string): string =>
      `<w:tbl><w:tr><w:tc>${table(['内', figure])}${paragraph('外')}</w:tc></w:tr></w:tbl>`;
    const old = bodyOf(outer('3'), paragraph('甲'));
    const same = bodyOf(paragraph('新'), outer('3'), paragraph('甲'));
    const other = bodyOf(outer('4'), paragraph('甲'));
    const [inner, figure, last] = old.paragraphs.map(({ index }) => index);
    const [followSame, followOther] = [followParagraphs(old, same), followParagraphs(old, other)];
    expect([inner, figure, last].map((index) => followSame(index ?? -1))).toEqual([1, 2, 3]);
    expect([inner, figure, last].map((index) => followOther(index ?? -1))).toEqual([
      0,
      undefined,
      2,
    ]);
  });
});

test('a number that the program makes is part of what a paragraph reads', () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>' +
    '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const listed = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
  const read = (...blocks: string[]): DocumentBody =>
    scanBody(packageOf(blocks.join(''), { numbering }));
  const before = read(paragraph('甲', listed), paragraph('乙', listed), paragraph('丙'));
  const after = read(paragraph('甲'), paragraph('乙', listed), paragraph('丙'));
  expect(before.paragraphs.map(({ number }) => number)).toEqual(['1.', '2.', '']);
  expect(followed(before, after)).toBe('..2');
});

test('edits are addressed anew where all they need is there, and refused where it is not', () => {
  const edits = [
    { do: 'replace-text', paragraph: 2, start: 0, end: 1, now: '新' },
    { do: 'insert-paragraph', beside: 0, where: 'after', text: '新', like: 3 },
  ] as const;
  const before = paragraphs('甲乙丙丁');
  expect(readdress(edits, before, paragraphs('甲新乙丙丁'))).toEqual([
    { ...edits[0], paragraph: 3 },
    { ...edits[1], beside: 0, like: 4 },
  ]);
  expect(() => readdress(edits, before, paragraphs('甲乙新丁'))).toThrow(HostError);
});
