import {
  changedByOthers,
  countWritten,
  readsTheSame,
  replacedText,
  restoring,
} from '../../../../../src/document/word/write/expected';
import type { BodyEdit } from '../../../../../src/ooxml/write/edit';
import { cell } from '../../../ooxml/wordml';
import { lines, made, replacing, snapshotOf } from '../told';

const three = lines('甲', '乙乙', '丙');

function inserting(beside: number, where: 'before' | 'after', ...texts: string[]): BodyEdit {
  return { do: 'insert-blocks', beside, where, markup: lines(...texts) };
}

test('stretches are replaced from the end on, so that none shifts another', () => {
  const [one, other] = [replacing(0, 0, 1, '长长'), replacing(0, 2, 3, '')];
  for (const edits of [
    [one, other],
    [other, one],
  ]) {
    expect(
      replacedText(
        '甲乙丙丁',
        edits.filter((edit) => edit.do === 'replace-text'),
      ),
    ).toBe('长长乙丁');
  }
});

describe('of what was to be written', () => {
  test.each<[string, string, readonly BodyEdit[], string, number]>([
    ['a text stands', three, [replacing(1, 0, 1, '新')], lines('甲', '新乙', '丙'), 1],
    ['a text does not', three, [replacing(1, 0, 1, '新')], three, 0],
    [
      'one of two texts stands',
      three,
      [replacing(0, 0, 1, '新'), replacing(2, 0, 1, '新')],
      lines('甲', '乙乙', '新'),
      1,
    ],
    [
      'a text stands, whatever spaces it has',
      lines('甲'),
      [replacing(0, 0, 1, '新 ')],
      lines('新'),
      1,
    ],
    [
      'a text that was split stands in its first half',
      lines('前言一、总体'),
      [{ do: 'split-paragraph', paragraph: 0, at: 2 }, replacing(0, 4, 6, '概况')],
      lines('前言', '一、概况'),
      2,
    ],
    [
      'two that were joined stand in one',
      three,
      [{ do: 'join-paragraphs', paragraph: 0 }, replacing(1, 0, 1, '新'), replacing(0, 0, 1, '')],
      lines('新乙', '丙'),
      3,
    ],
    [
      'three that were joined stand in one',
      three,
      [
        { do: 'join-paragraphs', paragraph: 0 },
        { do: 'join-paragraphs', paragraph: 1 },
        replacing(2, 0, 1, '新'),
      ],
      lines('甲乙乙新'),
      3,
    ],
    ['a paragraph went', three, [{ do: 'remove-paragraph', paragraph: 1 }], lines('甲', '丙'), 1],
    [
      'the last was emptied',
      three,
      [{ do: 'remove-paragraph', paragraph: 2 }],
      lines('甲', '乙乙', ''),
      1,
    ],
    ['a paragraph did not go', three, [{ do: 'remove-blocks', first: 1, count: 1 }], three, 0],
    ['too many went', three, [{ do: 'remove-paragraph', paragraph: 1 }], lines('甲'), 0],
    ['a paragraph came', three, [inserting(1, 'after', '新')], lines('甲', '乙乙', '新', '丙'), 1],
    ['another came', three, [inserting(1, 'after', '新')], lines('甲', '乙乙', '别的', '丙'), 0],
    ['none came', three, [inserting(1, 'after', '新')], three, 0],
    [
      'what came has an empty one beside it',
      three,
      [inserting(1, 'after', '新')],
      lines('甲', '乙乙', '新', '', '丙'),
      1,
    ],
    [
      'of a text and blocks only the text stands',
      three,
      [inserting(1, 'after', '新'), replacing(0, 0, 1, '新')],
      lines('新', '乙乙', '丙'),
      0,
    ],
  ])('%s', (_, before, edits, after, count) => {
    expect(countWritten(made(before, edits, after))).toBe(count);
  });
});

test('two readings read the same, whatever kind of space is in them', () => {
  const same = (one: string, other: string): boolean =>
    readsTheSame(snapshotOf(one), snapshotOf(other));
  expect(same(lines('甲 乙', '丙'), lines('甲\u00a0乙', '丙'))).toBe(true);
  expect(same(lines('甲', '乙'), lines('甲', '丙'))).toBe(false);
  expect(same(lines('甲'), lines('甲', ''))).toBe(false);
  expect(same(lines('甲', ''), lines('甲'))).toBe(false);
});

const failure = new Error('no');

describe('what others wrote meanwhile', () => {
  const tried = (before: string, ...edits: BodyEdit[]) => ({
    before: snapshotOf(before),
    edits,
    failure,
  });
  const changed = (before: string, after: string, ...edits: BodyEdit[]): readonly number[] => [
    ...changedByOthers(tried(before, ...edits), snapshotOf(after)),
  ];

  test('is what reads neither as it did nor as any of ours have it', () => {
    const edits = [replacing(1, 0, 1, '新'), replacing(1, 1, 2, '旧')];
    for (const ours of ['乙乙', '新乙', '乙旧', '新旧']) {
      expect(changed(three, lines('甲', ours, '丙'), ...edits)).toEqual([]);
    }
    expect(changed(three, lines('甲', '别的', '丙'), ...edits)).toEqual([1]);
    // What we were not to write into is none of our business.
    expect(changed(three, lines('别的', '新乙', '丙'), ...edits)).toEqual([]);
  });

  test('is told from what joining and taking away leave', () => {
    const join = { do: 'join-paragraphs', paragraph: 0 } as const;
    const after = (first: string): string => lines(first, '乙乙', '丙');
    expect(changed(three, after('甲乙乙'), join)).toEqual([]);
    expect(changed(three, after('甲丙'), join)).toEqual([0]);
    expect(changed(three, after('甲新乙'), join, replacing(1, 0, 1, '新'))).toEqual([]);
    const remove = { do: 'remove-paragraph', paragraph: 0 } as const;
    expect(changed(three, after(''), remove)).toEqual([]);
    expect(changed(three, after(''), replacing(0, 0, 1, '新'))).toEqual([0]);
  });

  test('cannot be told once paragraphs came or went, nor where nothing failed', () => {
    const edit = replacing(1, 0, 1, '新');
    expect(changed(three, lines('甲', '别的'), edit)).toEqual([]);
    const done = { before: snapshotOf(three), edits: [edit] };
    expect(changedByOthers(done, snapshotOf(lines('甲', '别的', '丙'))).size).toBe(0);
  });
});

describe('texts are given back', () => {
  const edits = [replacing(0, 0, 1, '新'), replacing(1, 0, 1, '新')];
  const tried = { before: snapshotOf(three), edits, failure };
  const back = (
    after: string,
    overwritten: ReadonlyMap<number, string> = new Map(),
  ): readonly BodyEdit[] | undefined => restoring(tried, snapshotOf(after), overwritten);

  test('where ours stand, and no more of them than is needed', () => {
    expect(back(lines('甲', '新乙', '丙'))).toEqual([replacing(1, 0, 1, '乙')]);
    expect(back(three)).toEqual([]);
    expect(back(lines('甲', '乙乙', '别的'))).toEqual([]);
  });

  test('shortest where letters are the same on both sides', () => {
    const doubled = {
      before: snapshotOf(lines('甲甲')),
      edits: [replacing(0, 0, 0, '甲')],
      failure,
    };
    expect(restoring(doubled, snapshotOf(lines('甲甲甲')), new Map())).toEqual([
      replacing(0, 2, 3, ''),
    ]);
  });

  test('but not over what others wrote, unless that is known and comes back itself', () => {
    expect(back(lines('新', '别的', '丙'))).toEqual([replacing(0, 0, 1, '甲')]);
    const known = new Map([[1, '他们的']]);
    expect(back(lines('甲', '新乙', '丙'), known)).toEqual([replacing(1, 0, 2, '他们的')]);
    expect(back(lines('甲', '他们', '丙'), known)).toEqual([replacing(1, 2, 2, '的')]);
    expect(back(lines('甲', '他们的', '丙'), known)).toEqual([]);
  });

  test('and not at all once paragraphs came or went', () => {
    expect(back(lines('新', '新乙'))).toBeUndefined();
  });

  test('in cells too, by the index that they have now', () => {
    const table = (text: string): string => `<w:tbl><w:tr>${cell(text)}</w:tr></w:tbl><w:p/>`;
    const inTable = { before: snapshotOf(table('3')), edits: [replacing(0, 0, 1, '4')], failure };
    expect(restoring(inTable, snapshotOf(table('4')), new Map())).toEqual([
      replacing(0, 0, 1, '3'),
    ]);
  });
});
