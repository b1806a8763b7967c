import fc from 'fast-check';
import { alignSequences } from '../../../../../src/document/word/read/align-sequence';

/** What leaving an item out costs: a dash says little, and a question mark may be anything. */
function weightOf(item: string | undefined): number {
  if (item === '?') return 0;
  return item === '-' ? 0.2 : 1;
}

function matches(one: string | undefined, other: string | undefined): boolean {
  return one === '?' || one === other;
}

function aligned(one: string, other: string): readonly (number | undefined)[] {
  return alignSequences({
    lengths: [one.length, other.length],
    matches: (row, column) => matches(one[row], other[column]),
    weights: [(row) => weightOf(one[row]), (column) => weightOf(other[column])],
  });
}

interface Way {
  readonly cost: number;
  readonly partners: readonly (number | undefined)[];
}

/** Every way in which the rest of two texts can be aligned. */
function waysOf(one: string, other: string, row = 0, column = 0): readonly Way[] {
  if (row === one.length && column === other.length) return [{ cost: 0, partners: [] }];
  const ways: Way[] = [];
  const add = (more: readonly Way[], cost: number, own: readonly (number | undefined)[]): void => {
    for (const way of more) {
      ways.push({ cost: way.cost + cost, partners: [...own, ...way.partners] });
    }
  };
  if (row < one.length) {
    add(waysOf(one, other, row + 1, column), weightOf(one[row]), [undefined]);
  }
  if (column < other.length) add(waysOf(one, other, row, column + 1), weightOf(other[column]), []);
  if (row < one.length && column < other.length && matches(one[row], other[column])) {
    add(waysOf(one, other, row + 1, column + 1), 0, [column]);
  }
  return ways;
}

/** The partner of each item that all of the cheapest ways agree on. */
function agreed(one: string, other: string): readonly (number | undefined)[] {
  const ways = waysOf(one, other);
  const least = Math.min(...ways.map(({ cost }) => cost));
  const best = ways.filter(({ cost }) => cost < least + 1e-6);
  return Array.from(one, (_, row) => {
    const partner = best[0]?.partners[row];
    return best.every(({ partners }) => partners[row] === partner) ? partner : undefined;
  });
}

test('what is aligned is what all of the cheapest ways agree on', () => {
  const text = (...items: string[]): fc.Arbitrary<string> =>
    fc.string({ unit: fc.constantFrom(...items), maxLength: 5 });
  fc.assert(
    fc.property(text('甲', '乙', '-', '?'), text('甲', '乙', '-'), (one, other) => {
      expect(aligned(one, other)).toEqual(agreed(one, other));
    }),
    { numRuns: 200, seed: 14 },
  );
});

test.each([
  ['甲乙丙', '甲乙丙', [0, 1, 2]],
  ['甲乙丙丁', '甲丁', [0, undefined, undefined, 1]],
  ['甲丁', '甲乙丙丁', [0, 3]],
  ['甲?乙', '甲乙', [0, undefined, 1]],
  ['甲甲', '甲', [undefined, undefined]],
  ['', '甲', []],
])('%j beside %j', (one, other, expected) => {
  expect(aligned(one, other)).toEqual(expected);
});

test('of a stretch that would take too long only the ends are told', () => {
  const middle = (letter: string): string => letter.repeat(2001);
  const partners = aligned(`甲${middle('乙')}丁`, `甲${middle('丙')}丁`);
  expect(partners[0]).toBe(0);
  expect(partners.at(-1)).toBe(2002);
  expect(partners.slice(1, -1).every((partner) => partner === undefined)).toBe(true);
});
