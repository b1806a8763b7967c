import { insertedAt } from '../../../../../src/document/word/write/inserted';
import { excessOf, removableOf, surplusOf } from '../../../../../src/document/word/write/surplus';
import { inWritingOrder } from '../../../../../src/document/word/write/writing-order';
import type { BodyEdit } from '../../../../../src/ooxml/write/edit';
import { cell } from '../../../ooxml/wordml';
import { lines, made, replacing } from '../told';

type Insertion = Extract<BodyEdit, { do: 'insert-blocks' }>;

function inserting(beside: number, where: 'before' | 'after', markup: string): Insertion {
  return { do: 'insert-blocks', beside, where, markup };
}

const three = lines('甲', '乙', '丙');
const table = `<w:tbl><w:tr>${cell('3')}</w:tr></w:tbl>`;

describe('blocks that were put in', () => {
  const put = inserting(0, 'after', lines('新', '又'));
  const at = (after: string, slack = 0, ...others: BodyEdit[]): number | undefined =>
    insertedAt(made(three, [put, ...others], after), put, slack);

  test('are found where they were to stand, or as far behind it as may be', () => {
    expect(at(lines('甲', '新', '又', '乙', '丙'))).toBe(1);
    expect(at(lines('甲', '', '新', '又', '乙', '丙'))).toBeUndefined();
    expect(at(lines('甲', '', '新', '又', '乙', '丙'), 1)).toBe(2);
    expect(at(lines('甲', '新', '乙', '又', '丙'), 1)).toBeUndefined();
    expect(at(lines('新', '又', '甲', '乙', '丙'), 1)).toBeUndefined();
  });

  test('are found behind what other edits put in or take away before them', () => {
    const above = inserting(0, 'before', lines('上'));
    expect(at(lines('上', '甲', '新', '又', '乙', '丙'), 0, above)).toBe(2);
    expect(
      at(lines('新', '又', '乙', '丙'), 0, { do: 'remove-paragraph', paragraph: 0 }),
    ).toBeUndefined();
  });

  test('are the same whatever marks and spaces a program writes otherwise', () => {
    const marked = inserting(
      0,
      'after',
      '<w:p><w:r><w:t>甲&amp;乙，</w:t><w:t xml:space="preserve"> 丙</w:t></w:r></w:p><w:p/>',
    );
    const found = insertedAt(
      made(three, [marked], lines('甲', '甲乙丙', '', '乙', '丙')),
      marked,
      0,
    );
    expect(found).toBe(1);
  });
});

describe('empty paragraphs that nobody asked for', () => {
  const surplus = (before: string, edits: readonly Insertion[], after: string) => {
    const applied = made(before, edits, after);
    return [excessOf(applied), surplusOf(applied), removableOf(applied, surplusOf(applied))];
  };
  const put = inserting(0, 'after', table);

  test('are those that came beside what was put in', () => {
    expect(surplus(three, [put], lines('甲') + table + lines('乙', '丙'))).toEqual([0, [], []]);
    expect(surplus(three, [put], lines('甲') + table + lines('', '乙', '丙'))).toEqual([
      1,
      [2],
      [2],
    ]);
    expect(surplus(three, [put], lines('甲', '') + table + lines('乙', '丙'))).toEqual([
      1,
      [1],
      [1],
    ]);
    expect(surplus(three, [put], lines('甲', '') + table + lines('', '乙', '丙'))).toEqual([
      2,
      [1, 3],
      [1, 3],
    ]);
  });

  test('are none that were there before, nor any that show something', () => {
    const before = lines('甲', '', '乙');
    expect(surplus(before, [put], lines('甲') + table + lines('', '', '乙'))).toEqual([
      1,
      [2],
      [2],
    ]);
    expect(surplus(three, [put], lines('甲') + table + lines('别', '乙', '丙'))).toEqual([
      1,
      [],
      [],
    ]);
  });

  test('stay where they keep two tables apart or end the document', () => {
    const before = lines('甲') + table + lines('乙');
    expect(surplus(before, [put], lines('甲') + table + lines('') + table + lines('乙'))).toEqual([
      1,
      [2],
      [],
    ]);
    expect(
      surplus(before, [put], lines('甲') + table + lines('', '') + table + lines('乙')),
    ).toEqual([2, [2, 3], [2]]);
    const last = inserting(0, 'after', table);
    expect(surplus(lines('甲'), [last], lines('甲') + table + lines('', ''))).toEqual([
      2,
      [2, 3],
      [2],
    ]);
  });

  test('go from the end of the document where a paragraph is left to end it', () => {
    const last = inserting(0, 'after', lines('新'));
    expect(surplus(lines('甲'), [last], lines('甲', '新', '', ''))).toEqual([2, [2, 3], [2, 3]]);
  });

  test('between two that were put in belong to both', () => {
    const edits = [inserting(0, 'after', table), inserting(1, 'after', table)];
    const after = (...gaps: readonly [string, string, string, string]): string =>
      lines('甲') +
      gaps[0] +
      table +
      gaps[1] +
      lines('乙') +
      gaps[2] +
      table +
      gaps[3] +
      lines('丙');
    const blank = lines('');
    expect(surplus(three, edits, after(blank, '', blank, ''))).toEqual([2, [1, 4], [1, 4]]);
    expect(surplus(three, edits, after('', blank, '', blank))).toEqual([2, [2, 5], [2, 5]]);
    expect(surplus(three, edits, after(blank, blank, blank, blank))).toEqual([
      4,
      [1, 3, 5, 7],
      [1, 3, 5, 7],
    ]);
  });

  test('are told of none where what was put in is not found', () => {
    expect(surplus(three, [put], lines('甲', '', '乙', '', '丙'))[1]).toEqual([]);
  });
});

test('what is put behind a paragraph is written last first, and what goes does so at the end, from the top', () => {
  const remove = { do: 'remove-paragraph', paragraph: 1 } as const;
  const take = { do: 'remove-blocks', first: 4, count: 1 } as const;
  const join = { do: 'join-paragraphs', paragraph: 2 } as const;
  const [behind, next] = [inserting(0, 'after', three), inserting(0, 'after', table)];
  const above = inserting(0, 'before', table);
  const text = replacing(0, 0, 1, '新');
  const split = { do: 'split-paragraph', paragraph: 0, at: 1 } as const;
  expect(inWritingOrder([remove, behind, text, take, next, above, join, split])).toEqual([
    text,
    above,
    split,
    next,
    behind,
    join,
    remove,
    take,
  ]);
});
