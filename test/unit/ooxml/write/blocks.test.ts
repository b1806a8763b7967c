import { applyEdits } from '../../../../src/ooxml/write/apply-edits';
import type { BodyEdit } from '../../../../src/ooxml/write/edit';
import { markupOf } from '../../../../src/ooxml/write/blocks';
import { edited, reason, scan, texts } from '../edited';
import { cell, documentXml, paragraph } from '../wordml';

const [first, second, third] = ['甲', '乙', '丙'].map((text) => paragraph(text)) as [
  string,
  string,
  string,
];
const table = `<w:tbl><w:tr>${cell('3')}${cell('4')}</w:tr></w:tbl>`;

function control(content: string): string {
  return `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

function inserting(beside: number, where: 'before' | 'after'): BodyEdit {
  return { do: 'insert-blocks', beside, where, markup: table };
}

function removing(from: number, count: number): BodyEdit {
  return { do: 'remove-blocks', first: from, count };
}

/** The markup of blocks of a body. */
function taken(body: string, from: number, count: number): string | undefined {
  const xml = documentXml(body);
  return markupOf(xml, scan(xml).blocks, from, count);
}

describe('blocks that are put in', () => {
  test.each([control(second), control(control(second))])(
    'beside the only paragraph of a control stand outside of it',
    (held) => {
      const body = `${first}${held}${third}`;
      expect(edited(body, inserting(1, 'after'))).toBe(`${first}${held}${table}${third}`);
      expect(edited(body, inserting(1, 'before'))).toBe(`${first}${table}${held}${third}`);
    },
  );

  test('are not put between the paragraphs of a control', () => {
    const body = `${control(`${first}${second}`)}${third}`;
    expect(reason(() => edited(body, inserting(0, 'after')))).toBe('control');
    expect(reason(() => edited(body, inserting(1, 'before')))).toBe('control');
    expect(edited(body, inserting(1, 'after'))).toBe(
      `${control(`${first}${second}`)}${table}${third}`,
    );
  });

  test('are not put into a cell', () => {
    expect(reason(() => edited(`${table}${first}`, inserting(0, 'after')))).toBe('absent');
  });

  const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

  test('keep to a prefix other than w, in elements and attributes', () => {
    const xml = `<x:document xmlns:x="${w}"><x:body><x:p/></x:body></x:document>`;
    const edit = { ...inserting(0, 'before'), markup: '<w:p w:rsidR="1"></w:p>' } as BodyEdit;
    expect(applyEdits(xml, scan(xml), [edit], scan)).toContain('<x:p x:rsidR="1"></x:p><x:p/>');
  });

  test('are refused where no prefix is there for their attributes', () => {
    const xml = `<document xmlns="${w}"><body><p/></body></document>`;
    const work = (): string => applyEdits(xml, scan(xml), [inserting(0, 'before')], scan);
    expect(reason(work)).toBe('absent');
  });
});

describe('blocks that are taken away', () => {
  test('go with all that is between them, and nothing else', () => {
    const body = `${first}${table}${second}<w:bookmarkEnd w:id="9"/>${third}`;
    expect(edited(body, removing(1, 3))).toBe(`${first}<w:bookmarkEnd w:id="9"/>${third}`);
  });

  test('are whole blocks, and each of their paragraphs is named', () => {
    const body = `${first}${table}${second}`;
    expect(reason(() => edited(body, removing(1, 1)))).toBe('absent');
    expect(reason(() => edited(body, removing(2, 2)))).toBe('absent');
    expect(reason(() => edited(body, removing(9, 1)))).toBe('absent');
    expect(reason(() => edited(`${table}${first}`, removing(-1, 2)))).toBe('absent');
    expect(reason(() => edited(`${first}${second}`, removing(1, 5)))).toBe('absent');
  });

  test('never leave a document that ends with a table, or with nothing', () => {
    expect(reason(() => edited(`${first}${table}${second}`, removing(3, 1)))).toBe('absent');
    expect(reason(() => edited(first, removing(0, 1)))).toBe('absent');
    expect(texts(edited(`${first}${second}`, removing(1, 1)))).toEqual(['甲']);
  });

  test('do not tear a control apart', () => {
    const begins = `${first}${control(`${second}${table}`)}${third}`;
    expect(reason(() => edited(begins, removing(0, 2)))).toBe('control');
    expect(reason(() => edited(begins, removing(2, 3)))).toBe('control');
  });
});

describe('blocks that are moved', () => {
  test('are taken as they are', () => {
    expect(taken(`${first}${table}${second}`, 1, 3)).toBe(`${table}${second}`);
  });

  test('take a shape along with the text in it', () => {
    const shape = `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${second}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
    expect(taken(`${shape}${third}`, 0, 1)).toBe(shape);
  });

  test('take a control along that holds nothing else', () => {
    const controls = control(control(second));
    expect(taken(`${first}${controls}${third}`, 1, 1)).toBe(controls);
    expect(edited(`${first}${controls}${third}`, removing(1, 1))).toBe(first + third);
  });

  test.each([
    ['a part of a table', `${table}${first}`, 0, 1],
    ['one end of a control', `${first}${control(`${second}${third}`)}`, 0, 2],
    ['the other end of it', `${control(`${first}${second}`)}${third}`, 1, 2],
    ['the end of a section', paragraph('甲', '<w:pPr><w:sectPr/></w:pPr>'), 0, 1],
  ])('do not take %s along', (_, body, from, count) => {
    expect(taken(body, from, count)).toBeUndefined();
  });

  test('are not taken where their prefix is not the one that they are put in with', () => {
    const xml =
      '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
      '<x:body><x:p/><x:p/></x:body></x:document>';
    expect(markupOf(xml, scan(xml).blocks, 0, 1)).toBeUndefined();
  });
});
