import { readFileSync } from 'node:fs';
import { parseXmlDocument } from 'slimdom';
import { markedParagraph } from '../../../../src/document/file/drawing';
import type { DrawingPiece } from '../../../../src/document/file/drawing';
import { openFile } from '../../../../src/document/file/file-host';
import { piecesOf } from '../../../../src/document/file/pieces';
import { scanBody } from '../../../../src/ooxml/read/scan';
import { documentXml, packageOf, paragraph } from '../../ooxml/wordml';
import { fixtureFile } from '../../../support/fixture-text';

/** The text behind each mark, by the index of the paragraph that it stands for. */
function markedTexts({ xml, first }: DrawingPiece): readonly (readonly [number, string])[] {
  const document = parseXmlDocument(xml);
  return document.getElementsByTagName('w:bookmarkStart').flatMap((mark) => {
    const index = markedParagraph(mark.getAttribute('w:name') ?? '');
    if (index === undefined) return [];
    return [[first + index, mark.parentElement?.textContent ?? ''] as const];
  });
}

function piecesIn(body: string): readonly DrawingPiece[] {
  return piecesOf(documentXml(body), scanBody(packageOf(body)));
}

const many = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, at) => paragraph(`第${String(from + at)}段`)).join('');

test.each(['word', 'wps', 'libreoffice'] as const)(
  'every paragraph of a report by %s is marked, with its own text behind the mark',
  async (program) => {
    const bytes = new Uint8Array(readFileSync(fixtureFile('004', program)));
    const host = openFile(bytes);
    const { body } = await host.read();
    const [piece, ...others] = host.pieces();
    expect(others).toEqual([]);
    const marked = markedTexts(piece ?? { xml: '', first: 0 });
    expect(marked.map(([index]) => index)).toEqual(body.paragraphs.map(({ index }) => index));
    const bare = (text: string): string => text.replace(/\s/g, '');
    for (const [at, { text }] of body.paragraphs.entries()) {
      expect(bare(marked[at]?.[1] ?? '')).toBe(bare(text));
    }
  },
);

test('a bookmark of the document is no mark, though it is called alike', () => {
  expect(markedParagraph('__paragraph12')).toBe(12);
  for (const name of ['数__paragraph12', '__paragraph12数', '__paragraph']) {
    expect(markedParagraph(name)).toBeUndefined();
  }
});

test('a long document comes in pieces, each a document of its own, with all its paragraphs', () => {
  const pieces = piecesIn(many(1000));
  expect(pieces.length).toBeGreaterThan(1);
  const texts = pieces.flatMap(markedTexts);
  expect(texts).toEqual(Array.from({ length: 1000 }, (_, at) => [at, `第${String(at)}段`]));
});

test('nothing is cut within what is around paragraphs', () => {
  const held = `<w:sdt><w:sdtContent>${many(600)}</w:sdtContent></w:sdt>`;
  const pieces = piecesIn(`${held}<!-- <w:sdt> -->${many(600, 600)}`);
  expect(pieces.flatMap(markedTexts)).toHaveLength(1200);
  expect(markedTexts(pieces[0] ?? { xml: '', first: 0 })).toHaveLength(600);
});

test('what begins and ends at once is around nothing, and no hindrance', () => {
  const pieces = piecesIn(
    `${many(350)}<w:bookmarkEnd w:id="1"/><w:bookmarkEnd w:id="2" />${many(350)}`,
  );
  expect(pieces.map((piece) => markedTexts(piece).length)).toEqual([400, 300]);
});

test('empty paragraphs are marked too, and what stands between them is there once', () => {
  const body = `${paragraph('甲')}<w:p/><w:p w:rsidR="1" />${paragraph('乙')}`;
  const [piece, ...others] = piecesIn(body);
  expect(others).toEqual([]);
  expect(markedTexts(piece ?? { xml: '', first: 0 })).toEqual([
    [0, '甲'],
    [1, ''],
    [2, ''],
    [3, '乙'],
  ]);
  const bare = (piece?.xml ?? '').replace(/<w:bookmarkStart [^>]*>/g, '');
  expect(bare).toBe(documentXml(body.replace('<w:p/>', '<w:p></w:p>').replace(' />', ' ></w:p>')));
});

test('a piece of tables counts the paragraphs of their cells', () => {
  const row = `<w:tr>${Array.from({ length: 10 }, (_, at) => `<w:tc>${paragraph(String(at))}</w:tc>`).join('')}</w:tr>`;
  const pieces = piecesIn(`<w:tbl>${row.repeat(40)}</w:tbl>${paragraph('后')}`);
  expect(pieces.map(({ first }) => first)).toEqual([0, 400]);
});

test('what only stands around content goes under whatever prefix it has', () => {
  const control = '<w:sdt><w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtEndPr/><w:sdtContent>';
  const custom = '<w:customXml w:uri="a"><w:customXmlPr w:a="1"><w:b/></w:customXmlPr>';
  const body = `${control}${custom}${paragraph('甲')}</w:customXml></w:sdtContent></w:sdt>`;
  const [piece] = piecesIn(body);
  expect(piece?.xml).not.toMatch(/sdt|customXml/);
  const bare = (piece?.xml ?? '').replace(/<w:bookmarkStart [^>]*>/g, '');
  expect(bare).toBe(documentXml(paragraph('甲')));
});

test('a piece has the page of the section that it stands in', () => {
  const section = (width: number): string =>
    `<w:sectPr><w:pgSz w:w="${String(width)}"/></w:sectPr>`;
  const last = `<w:p><w:pPr>${section(1)}</w:pPr></w:p>`;
  const pieces = piecesIn(`${many(900)}${last}${many(900)}${section(2)}`);
  const widths = pieces.map(({ xml }) => /w:w="(\d)"(?![^]*w:w=)/.exec(xml)?.[1]);
  expect(widths[0]).toBe('1');
  expect(widths.at(-1)).toBe('2');
});

test('an edit leaves the other pieces as they were', () => {
  const before = piecesIn(many(1500));
  const after = piecesIn(many(1500).replace('第3段', '第三段').replace(paragraph('第9段'), ''));
  expect(after[0]?.xml).not.toBe(before[0]?.xml);
  expect(piecesIn(many(1500).replace('第3段', '第三段')).slice(1)).toEqual(before.slice(1));
});

test('rows and cells within a control stand where a drawing looks for them', () => {
  const control = (content: string): string =>
    `<w:sdt><w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const cell = `<w:tc>${paragraph('甲')}</w:tc>`;
  const row = `<w:tr>${cell}${control(cell)}</w:tr>`;
  const [piece] = piecesIn(`<w:tbl>${row}${control(row)}</w:tbl>`);
  const document = parseXmlDocument(piece?.xml ?? '');
  const parents = (name: string): (string | undefined)[] =>
    document.getElementsByTagName(name).map(({ parentElement }) => parentElement?.localName);
  expect(parents('w:tr')).toEqual(['tbl', 'tbl']);
  expect(parents('w:tc')).toEqual(['tr', 'tr', 'tr', 'tr']);
});

test('of a table that nobody looks through the first rows are drawn, with their own marks', () => {
  const row = (at: number): string =>
    `<w:tr>${`<w:tc>${paragraph(`第${String(at)}行`)}</w:tc>`.repeat(10)}</w:tr>`;
  const rows = Array.from({ length: 1_000 }, (_, at) => row(at)).join('');
  const pieces = piecesIn(`<w:tbl>${rows}</w:tbl>${paragraph('后')}`);
  const texts = pieces.flatMap(markedTexts);
  expect(pieces[0]?.isInPart).toBe(true);
  expect(texts.length).toBeLessThan(3_000);
  expect(texts[25]).toEqual([25, '第2行']);
  expect(texts.at(-1)).toEqual([10_000, '后']);
});

test('a paragraph of countless bits is drawn by the beginning of its text', () => {
  const bits = '<w:r><w:t>甲&lt;</w:t></w:r>'.repeat(3_000);
  const pieces = piecesIn(`<w:p>${bits}</w:p>${paragraph('后')}`);
  const [first, last] = pieces.flatMap(markedTexts);
  expect(first?.[1]).toMatch(/^(甲<){100,}…$/);
  expect(last).toEqual([1, '后']);
});
