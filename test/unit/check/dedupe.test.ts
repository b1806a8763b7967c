import { dedupe, precedence } from '../../../src/check/dedupe';
import { rules } from '../../../src/rules/index';
import { finding } from './made-report';

const cell = { table: 1, row: 2, cell: 3, paragraph: 9 };

it('the same said twice of one place is kept once', () => {
  const once = finding({ at: [{ paragraph: 3, text: '情况情况' }] });
  expect(dedupe([once, { ...once }])).toEqual([once]);
});

it('the same mistake at two places is two findings', () => {
  const found = [3, 4].map((paragraph) => finding({ at: [{ paragraph, text: '情况情况' }] }));
  expect(dedupe(found)).toEqual(found);
});

describe('a rule that names the cause', () => {
  const order = [{ rule: 'cause', silences: ['symptom'] }];
  const range = { start: 4, end: 8 };
  const at = { paragraph: 3, range };
  const cause = finding({ rule: 'cause', at: [at] });

  it.each([
    ['an overlapping stretch', { paragraph: 3, range: { start: 7, end: 9 } }],
    ['the whole paragraph', { paragraph: 3 }],
  ])('silences one that sees its symptom at %s', (_, place) => {
    expect(dedupe([finding({ rule: 'symptom', at: [place] }), cause], order)).toEqual([cause]);
  });

  it.each([
    ['the next words', { paragraph: 3, range: { start: 8, end: 9 } }],
    ['another paragraph', { paragraph: 4, range }],
    ['a cell', { table: 'applications' as const, cell }],
  ])('leaves alone what is said of %s', (_, place) => {
    const other = finding({ rule: 'symptom', at: [place] });
    expect(dedupe([other, cause], order)).toEqual([other, cause]);
  });

  it('leaves other rules alone', () => {
    const other = finding({ rule: 'other', at: [at] });
    expect(dedupe([other, cause], order)).toEqual([other, cause]);
  });

  it('knows two cells apart', () => {
    const [one, other] = [cell, { ...cell, cell: 4 }].map((its) =>
      finding({ rule: 'symptom', at: [{ cell: its }] }),
    );
    const loud = finding({ rule: 'cause', at: [{ cell }] });
    expect(dedupe([one ?? loud, other ?? loud, loud], order)).toEqual([other, loud]);
  });
});

it('speaks only of rules that there are', () => {
  const named = precedence.flatMap(({ rule, silences }) => [rule, ...silences]);
  expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(named));
});
