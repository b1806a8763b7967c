import {
  harmTo,
  hasLostMarks,
  marksOn,
  refuseMarked,
  touches,
  trimmed,
} from '../../../../../src/document/word/read/marks-in-the-way';
import {
  areInside,
  inTwoSteps,
  secondStep,
} from '../../../../../src/document/word/write/writing-inside';
import { replacedText } from '../../../../../src/document/word/write/expected';
import { marksIn } from '../../../../../src/ooxml/write/anchored-marks';
import type { Marked } from '../../../../../src/ooxml/write/anchored-marks';
import type { BodyEdit } from '../../../../../src/ooxml/write/edit';
import { commented, named, run } from '../../../../support/commented-docx';
import { paragraph } from '../../../ooxml/wordml';
import { replacing, snapshotOf } from '../told';

type Replacement = Extract<BodyEdit, { do: 'replace-text' }>;

function held(content: string): string {
  return `<w:p>${content}</w:p>`;
}

function marksOf(content: string, index = 0): readonly Marked[] {
  return marksOn(snapshotOf(content), index);
}

describe('a mark', () => {
  test('is told with the stretch that it stands on, and where its sign is', () => {
    expect(marksOf(held(run('甲') + commented(run('乙丙')) + run('丁')))).toEqual([
      { is: 'comment', name: '7', start: 1, end: 3, sign: 3 },
    ]);
    expect(marksOf(held(run('甲') + named('数', run('乙')) + run('丙')))).toEqual([
      { is: 'bookmark', name: '数', start: 1, end: 2 },
    ]);
    expect(marksOf(held(run('甲') + commented('') + run('乙')))).toEqual([
      { is: 'comment', name: '7', start: 1, end: 1, sign: 1 },
    ]);
    expect(marksOf(paragraph('甲'))).toEqual([]);
    expect(marksOf(paragraph('甲'), 9)).toEqual([]);
  });

  test('that goes on in another paragraph has no end in this one', () => {
    const start = '<w:bookmarkStart w:id="1" w:name="数"/>';
    const end = '<w:bookmarkEnd w:id="1"/>';
    const content = held(run('甲') + start + run('乙')) + held(run('丙') + end + run('丁'));
    expect(marksOf(content, 0)).toEqual([{ is: 'bookmark', name: '数', start: 1, end: Infinity }]);
    expect(marksOf(content, 1)).toEqual([{ is: 'bookmark', name: '数', start: -Infinity, end: 1 }]);
  });

  test('of one name is one, and two of two names are two', () => {
    const content = held(named('数', run('甲')) + named('另一', run('乙')) + commented(run('丙')));
    expect(marksOf(content).map(({ is, name }) => `${is} ${name}`)).toEqual([
      'bookmark 数',
      'bookmark 另一',
      'comment 7',
    ]);
  });

  test('that a program makes for itself is none, and one of the contents hinders nothing', () => {
    const own = named('_GoBack', '') + named('_Hlk12', run('甲')) + named('_GoBack2', run('乙'));
    expect(marksOf(held(own)).map(({ name }) => name)).toEqual(['_GoBack2']);
    const contents = held(named('_Toc1', run('甲')) + commented(run('乙')));
    expect(marksIn(contents)).toEqual(['comment start 7', 'comment end 7', 'comment sign 7']);
    expect(marksIn(contents, contents.indexOf('commentReference'))).toEqual([]);
  });
});

const on = (start: number, end: number, sign?: number): Marked => ({
  is: 'comment',
  name: '7',
  start,
  end,
  ...(sign === undefined ? {} : { sign }),
});

test.each<[string, Marked, number, number, string]>([
  ['more than is written over', on(0, 9), 3, 5, 'none'],
  ['what begins before it', on(2, 4), 3, 5, 'none'],
  ['what ends behind it', on(4, 6), 3, 5, 'none'],
  ['all of it', on(3, 5, 5), 3, 5, 'emptied'],
  ['its beginning', on(3, 4), 3, 5, 'lost'],
  ['its end', on(4, 5), 3, 5, 'lost'],
  ['a point in it', on(4, 4), 3, 5, 'lost'],
  ['a point before it', on(3, 3), 3, 5, 'none'],
  ['a point behind it', on(5, 5), 3, 5, 'none'],
  ['more, its sign within', on(0, 9, 4), 3, 5, 'lost'],
  ['more, its sign at an edge', on(0, 9, 5), 3, 5, 'none'],
])('a comment on %s', (_, mark, from, to, harm) => {
  expect(harmTo([mark], from, to)).toBe(harm);
  expect(harmTo([on(0, 99), mark], from, to)).toBe(harm);
});

test('of several harms the worst is told, and of none, none', () => {
  expect(harmTo([on(3, 5), on(3, 4)], 3, 5)).toBe('lost');
  expect(harmTo([on(3, 5), on(0, 9)], 3, 5)).toBe('emptied');
  expect(harmTo([], 3, 5)).toBe('none');
});

test('a mark touches a stretch where any part of it stands there or at its edges', () => {
  expect(touches(on(3, 9), 3, 5)).toBe(true);
  expect(touches(on(0, 3), 3, 5)).toBe(true);
  expect(touches(on(5, 9), 3, 5)).toBe(true);
  expect(touches(on(0, 9), 3, 5)).toBe(false);
  expect(touches(on(0, 9, 4), 3, 5)).toBe(true);
  expect(touches(on(0, 2, 2), 3, 5)).toBe(false);
});

test('a replacement is trimmed of what it leaves at both ends', () => {
  const trim = (text: string, start: number, end: number, now: string): unknown =>
    trimmed(text, replacing(0, start, end, now) as Replacement);
  expect(trim('本年度止件数', 0, 6, '本年废止件数')).toEqual(replacing(0, 2, 3, '废'));
  expect(trim('甲乙甲乙', 1, 3, '乙甲')).toEqual(replacing(0, 3, 3, ''));
  expect(trim('甲甲', 0, 2, '甲甲甲')).toEqual(replacing(0, 2, 2, '甲'));
  expect(trim('甲甲甲', 0, 3, '甲')).toEqual(replacing(0, 1, 3, ''));
  expect(trim('甲乙', 0, 2, '丙丁')).toEqual(replacing(0, 0, 2, '丙丁'));
});

test('a paragraph with a mark is not taken away, and its neighbours are', () => {
  const snapshot = snapshotOf(paragraph('甲') + held(commented(run('乙'))) + paragraph('丙'));
  const refused = (first: number, count?: number): boolean => {
    try {
      refuseMarked(snapshot, first, count);
    } catch (error) {
      expect(error).toMatchObject({ code: 'unplaced', data: { reason: 'marks' } });
      return true;
    }
    return false;
  };
  expect([0, 1, 2].map((at) => refused(at))).toEqual([false, true, false]);
  expect([refused(0, 2), refused(1, 2), refused(2, 2)]).toEqual([true, true, false]);
});

describe('what was lost of marks', () => {
  const lost = (before: string, after: string): boolean =>
    hasLostMarks(snapshotOf(before), snapshotOf(after));

  test('is a comment fewer, whatever its number, or a bookmark of a name', () => {
    const one = held(commented(run('甲')));
    expect(lost(one, one.replaceAll('w:id="7"', 'w:id="0"'))).toBe(false);
    expect(lost(one, paragraph('甲'))).toBe(true);
    expect(lost(paragraph('甲'), one)).toBe(false);
    expect(lost(held(named('数', run('甲'))), held(named('别的', run('甲'))))).toBe(true);
    expect(lost(held(named('数', run('甲'))), held(named('数', '') + run('甲')))).toBe(false);
    // Where a comment's stretch goes and its sign stays, the comment stays too.
    expect(lost(one, held(run('甲') + commented('')))).toBe(false);
  });

  test('cannot be told where one of the readings is of text alone', () => {
    const [one, none] = [snapshotOf(held(commented(run('甲')))), snapshotOf(paragraph('甲'))];
    expect(hasLostMarks({ ...one, completeness: 'text' }, none)).toBe(false);
    expect(hasLostMarks(one, { ...none, completeness: 'text' })).toBe(false);
  });
});

describe('text that a comment stands on as a whole', () => {
  const content = held(run('共') + commented(run('12')) + run('件'));
  const snapshot = snapshotOf(content);
  const edit = replacing(0, 1, 3, '345');
  const steps = inTwoSteps(snapshot, [edit]);

  test('is written inside first, and then what was there is taken out', () => {
    expect(steps).toEqual([
      {
        edit,
        inside: replacing(0, 2, 2, '345'),
        out: [replacing(0, 1, 2, ''), replacing(0, 2, 3, '')],
      },
    ]);
    const one = held(run('共') + commented(run('5')) + run('件'));
    expect(inTwoSteps(snapshotOf(one), [replacing(0, 1, 2, '6')])).toMatchObject([
      { inside: { start: 1, end: 1, now: '6' }, out: [{ start: 1, end: 2 }] },
    ]);
  });

  test.each<[string, BodyEdit]>([
    ['is to be empty', replacing(0, 1, 3, '')],
    ['keeps a part', replacing(0, 1, 3, '13')],
    ['is not what is written', replacing(0, 0, 1, '仅')],
    ['is not written into', { do: 'remove-paragraph', paragraph: 0 }],
    ['is in another paragraph', replacing(1, 0, 1, '3')],
  ])('takes no two steps where it %s', (_, other) => {
    expect(inTwoSteps(snapshot, [other])).toEqual([]);
  });

  test('reads as it was to once both steps are made, with what else is changed', () => {
    const others = [replacing(0, 0, 1, '一共'), replacing(0, 3, 4, '')];
    const all = [others[0] ?? edit, edit, others[1] ?? edit];
    const own = inTwoSteps(snapshot, all);
    const insides = own.map(({ inside }) => inside);
    const between = replacedText('共12件', insides);
    expect(between).toBe('共13452件');
    const second = secondStep(all, own).filter((one) => one.do === 'replace-text');
    expect(replacedText(between, second)).toBe('一共345');
  });

  test('leaves other edits where they are, and a split behind it moves on', () => {
    const split = { do: 'split-paragraph', paragraph: 0, at: 3 } as const;
    const [before, elsewhere] = [
      { ...split, at: 1 },
      { ...split, paragraph: 4 },
    ];
    const join = { do: 'join-paragraphs', paragraph: 0 } as const;
    expect(secondStep([split, before, elsewhere, join, replacing(4, 3, 4, '')], steps)).toEqual([
      { ...split, at: 6 },
      before,
      elsewhere,
      join,
      replacing(4, 3, 4, ''),
    ]);
  });

  test('must have the new text inside before anything is taken out', () => {
    const now = snapshotOf(held(run('共') + commented(run('13452')) + run('件')));
    expect(areInside(snapshot, now, steps)).toBe(true);
    const beside = snapshotOf(held(run('共') + commented(run('12')) + run('345件')));
    expect(areInside(snapshot, beside, steps)).toBe(false);
    const gone = snapshotOf(held(run('共13452件')));
    expect(areInside(snapshot, gone, steps)).toBe(false);
    expect(areInside(snapshot, gone, [])).toBe(true);
  });

  test('may stand twice in a paragraph, each with a comment of its own', () => {
    const both = snapshotOf(held(named('一', run('12')) + run('和') + named('另一', run('34'))));
    const two = inTwoSteps(both, [replacing(0, 0, 2, '56'), replacing(0, 3, 5, '789')]);
    expect(two).toHaveLength(2);
    const after = snapshotOf(
      held(named('一', run('1562')) + run('和') + named('另一', run('37894'))),
    );
    expect(areInside(both, after, two)).toBe(true);
    const wrong = snapshotOf(
      held(named('一', run('1562')) + run('和3') + named('另一', run('7894'))),
    );
    expect(areInside(both, wrong, two)).toBe(false);
  });
});
