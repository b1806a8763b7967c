import { alikeAmong } from '../../../src/across/alike';
import type { Sketch } from '../../../src/across/alike';
import { shareFoundIn, shinglesOf } from '../../../src/facts/alike/shingles';
import { signatureOf, written } from '../../../src/facts/alike/signature';
import { madePhrases, madeText, rewritten, seeded } from '../../support/made-texts';

function sketch(id: string, text: readonly string[], chapter = 'overview'): Sketch {
  return { id, chapter, signature: written(signatureOf(shinglesOf([text.join('')]))) };
}

/** Two texts of which one was made from the other, with how much of it stands in the other. */
function pairsOf(
  seed: number,
  count: number,
  kept: number,
): readonly { readonly share: number; readonly sketches: readonly [Sketch, Sketch] }[] {
  const random = seeded(seed);
  const phrases = madePhrases(random);
  return Array.from({ length: count }, () => {
    const one = madeText(random, phrases);
    const other = rewritten(one, kept, random, phrases);
    return {
      share: shareFoundIn([other.join('')], [one.join('')]),
      sketches: [sketch('one', one), sketch('other', other)],
    };
  });
}

function unrelated(seed: number, count: number): readonly Sketch[] {
  const random = seeded(seed);
  const phrases = madePhrases(random);
  return Array.from({ length: count }, (_, at) =>
    sketch(`unit ${String(at)}`, madeText(random, phrases, 12)),
  );
}

it('finds pairs that are 84 % alike, 99 of 100 of them', () => {
  const pairs = pairsOf(84, 400, 0.77).filter(({ share }) => share >= 0.84);
  const found = pairs.filter(({ sketches }) => alikeAmong(sketches).groups.length > 0);
  expect(pairs.length).toBeGreaterThan(150);
  expect(found.length / pairs.length).toBeGreaterThanOrEqual(0.99);
});

it('finds none that are 42 % alike, and hardly compares them', () => {
  const pairs = pairsOf(42, 300, 0.2).filter(({ share }) => share >= 0.38 && share <= 0.46);
  const results = pairs.map(({ sketches }) => alikeAmong(sketches));
  expect(pairs.length).toBeGreaterThan(150);
  expect(results.filter(({ groups }) => groups.length > 0)).toEqual([]);
  expect(results.filter(({ compared }) => compared > 0).length).toBeLessThan(pairs.length / 50);
});

it('puts five reports from one template into one group, and no others', () => {
  const random = seeded(5);
  const phrases = madePhrases(random);
  const template = madeText(random, phrases);
  const copies = ['a', 'b', 'c', 'd', 'e'].map((id) =>
    sketch(id, rewritten(template, 0.92, random, phrases)),
  );
  const others = Array.from({ length: 40 }, (_, at) =>
    sketch(`other ${String(at)}`, madeText(random, phrases)),
  );
  const { groups } = alikeAmong([...others.slice(0, 20), ...copies, ...others.slice(20)]);
  expect(groups).toHaveLength(1);
  expect(groups[0]?.ids).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(groups[0]?.pairs.every(({ share }) => share > 0.7 && share <= 1)).toBe(true);
});

it('holds a chapter against the same chapter alone', () => {
  const text = madeText(seeded(1), ['一样的话']);
  const sketches = [sketch('a', text, 'overview'), sketch('b', text, 'problems')];
  expect(alikeAmong(sketches)).toMatchObject({ groups: [], compared: 0 });
});

it.each([
  ['reports that have nothing in common', unrelated(7, 600), 0.2],
  ['copies of one text', Array.from({ length: 600 }, (_, at) => at), 8],
])('compares each with a few only, of %s', (_, given, most) => {
  const same = sketch('', madeText(seeded(3), ['一样的话']));
  const sketches = given.map((one) =>
    typeof one === 'number' ? { ...same, id: String(one) } : one,
  );
  const { compared } = alikeAmong(sketches);
  expect(compared).toBeLessThanOrEqual(most * sketches.length);
  expect(alikeAmong(sketches.slice(0, 300)).compared).toBeLessThanOrEqual(most * 300);
});

it('tells which sketches cannot be read', () => {
  const good = sketch('good', madeText(seeded(2), ['一样的话']));
  const broken = ['', 'AAAA', '不是', `${good.signature.slice(4)}====`].map((signature, at) => ({
    ...good,
    id: `broken ${String(at)}`,
    signature,
  }));
  expect(alikeAmong([good, ...broken]).unreadable).toEqual(broken.map(({ id }) => id));
});
