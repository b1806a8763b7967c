import type { BodyEdit } from '../../../../src/ooxml/write/edit';
import {
  anchorOf,
  growthOf,
  moveEdit,
  paragraphsIn,
  shiftEdit,
  touchedBy,
} from '../../../../src/ooxml/write/addresses';
import { cell, paragraph } from '../wordml';

const table = `<w:tbl><w:tblPr><w:tblW w:w="0"/></w:tblPr><w:tr>${cell('3')}${cell('4')}</w:tr></w:tbl>`;

test('paragraphs of markup are counted, in cells too, and nothing that is called alike', () => {
  const properties = '<w:pPr><w:pStyle w:val="1"/><w:pBdr/></w:pPr>';
  expect(paragraphsIn(`${table}${paragraph('甲', properties)}<w:p/><w:p w:rsidR="1"></w:p>`)).toBe(
    5,
  );
  expect(paragraphsIn('<w:sectPr><w:pgSz/></w:sectPr>')).toBe(0);
});

const edits: readonly [BodyEdit, number, readonly number[]][] = [
  [{ do: 'replace-text', paragraph: 4, start: 0, end: 9, now: '' }, 0, [4]],
  [{ do: 'split-paragraph', paragraph: 4, at: 1 }, 1, [4]],
  [{ do: 'join-paragraphs', paragraph: 4 }, -1, [4, 5]],
  [{ do: 'remove-paragraph', paragraph: 4 }, -1, [4]],
  [{ do: 'insert-paragraph', beside: 4, where: 'after', text: '新' }, 1, []],
  [{ do: 'insert-blocks', beside: 4, where: 'before', markup: table }, 2, []],
  [{ do: 'remove-blocks', first: 4, count: 3 }, -3, [4, 5, 6]],
];

test.each(edits)('%j lengthens the document by %d and writes over %j', (edit, growth, touched) => {
  expect(growthOf(edit)).toBe(growth);
  expect(touchedBy(edit)).toStrictEqual(touched);
});

test.each(edits.map(([edit]) => edit))(
  '%j moves with its paragraph, and is lost with it',
  (edit) => {
    const shifted = JSON.parse(
      JSON.stringify(edit).replaceAll(/"(paragraph|beside|first)":4/g, '"$1":7'),
    );
    expect(moveEdit(edit, (index) => index + 3)).toStrictEqual(shifted);
    expect(moveEdit(edit, (index) => (index === 4 ? undefined : index))).toBeUndefined();
  },
);

test('a paragraph is not put in without the one that it is to look like', () => {
  const edit: BodyEdit = { do: 'insert-paragraph', beside: 4, where: 'after', text: '新', like: 9 };
  expect(moveEdit(edit, (index) => index * 2)).toEqual({ ...edit, beside: 8, like: 18 });
  expect(moveEdit(edit, (index) => (index === 9 ? undefined : index))).toBeUndefined();
});

test('blocks are not taken away once something stands between them, or one is gone', () => {
  const edit: BodyEdit = { do: 'remove-blocks', first: 4, count: 3 };
  expect(moveEdit(edit, (index) => (index > 5 ? index + 1 : index))).toBeUndefined();
  expect(moveEdit(edit, (index) => (index === 6 ? undefined : index))).toBeUndefined();
});

test('text looks like a paragraph only as long as that is there', () => {
  const edit: BodyEdit = { do: 'replace-text', paragraph: 4, start: 0, end: 0, now: '3', like: 9 };
  expect(moveEdit(edit, (index) => index * 2)).toStrictEqual({ ...edit, paragraph: 8, like: 18 });
  const { like: _, ...plain } = edit;
  expect(moveEdit(edit, (index) => (index === 9 ? undefined : index))).toStrictEqual(plain);
});

describe('what is put back', () => {
  const stretch: BodyEdit = {
    do: 'put-back',
    first: 4,
    count: 2,
    had: 5,
    isSame: false,
    lead: '',
    is: '',
    was: '',
  };
  const between: BodyEdit = { ...stretch, count: 0, beside: { where: 'after', other: 5 } };

  test('lengthens the document by what was there less what is', () => {
    expect(growthOf(stretch)).toBe(3);
    expect(anchorOf(stretch)).toBe(4);
    expect(touchedBy(stretch)).toStrictEqual([4, 5]);
    expect(touchedBy(between)).toStrictEqual([]);
  });

  test('moves with both its sides, and is lost with either', () => {
    expect(moveEdit(between, (index) => index + 3)).toStrictEqual({
      ...between,
      first: 7,
      beside: { where: 'after', other: 8 },
    });
    expect(moveEdit(between, (index) => (index === 5 ? undefined : index))).toBeUndefined();
    const above: BodyEdit = { ...stretch, count: 0, beside: { where: 'before' } };
    expect(moveEdit(above, (index) => index + 3)).toStrictEqual({ ...above, first: 7 });
  });

  test('is lost once something stands within it, but can be counted on', () => {
    const apart = (index: number): number => (index > 4 ? index + 1 : index);
    expect(moveEdit(stretch, apart)).toBeUndefined();
    expect(shiftEdit(stretch, apart)).toStrictEqual(stretch);
  });
});

test('paragraphs in a text box are no paragraphs of the body, and an empty box hides none', () => {
  const box = `<w:txbxContent>${paragraph('框')}${paragraph('框')}</w:txbxContent>`;
  expect(paragraphsIn(`<w:p><w:r>${box}</w:r></w:p><w:p/>`)).toBe(2);
  expect(paragraphsIn(`<w:p><w:r><w:txbxContent/></w:r></w:p><w:p/>`)).toBe(2);
});
