/** Texts made by seeded chance, of which a known part is the same. */

/** Mulberry32 by Tommy Ettinger (public domain): the same numbers everywhere. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let hash = Math.imul(state ^ (state >>> 15), state | 1);
    hash ^= hash + Math.imul(hash ^ (hash >>> 7), hash | 61);
    return ((hash ^ (hash >>> 14)) >>> 0) / 4294967296;
  };
}

/** So many common characters. */
const alphabet = 2500;

/** A sentence of 25 to 45 characters, some of which is set phrases that all texts share. */
function madeSentence(random: () => number, phrases: readonly string[]): string {
  const length = 25 + Math.floor(random() * 20);
  let text = '';
  while (text.length < length) {
    const phrase = random() < 0.1 ? phrases[Math.floor(random() * phrases.length)] : undefined;
    text += phrase ?? String.fromCharCode(0x4e00 + Math.floor(random() * alphabet));
  }
  return text;
}

/** Set phrases of six to nine characters. */
export function madePhrases(random: () => number): readonly string[] {
  return Array.from({ length: 60 }, () =>
    Array.from({ length: 6 + Math.floor(random() * 4) }, () =>
      String.fromCharCode(0x4e00 + Math.floor(random() * alphabet)),
    ).join(''),
  );
}

/** A text of so many sentences. */
export function madeText(
  random: () => number,
  phrases: readonly string[],
  sentences = 25,
): readonly string[] {
  return Array.from({ length: sentences }, () => madeSentence(random, phrases));
}

/** The text with sentences written anew until no more than such a share of its letters is left. */
export function rewritten(
  text: readonly string[],
  share: number,
  random: () => number,
  phrases: readonly string[],
): readonly string[] {
  const all = text.join('').length;
  const order = text
    .map((_, at) => ({ at, rank: random() }))
    .sort((one, other) => one.rank - other.rank);
  const anew = new Set<number>();
  let left = all;
  for (const { at } of order) {
    const length = text[at]?.length ?? 0;
    if (left - length < share * all) continue;
    anew.add(at);
    left -= length;
  }
  return text.map((sentence, at) => (anew.has(at) ? madeSentence(random, phrases) : sentence));
}
