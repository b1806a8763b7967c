const sorted = new WeakMap<readonly string[], readonly string[]>();

/** Removes words from a text wherever they stand, the longest first. */
export function without(text: string, words: readonly string[]): string {
  if (text === '') return text;
  const order = sorted.get(words) ?? [...words].sort((one, other) => other.length - one.length);
  sorted.set(words, order);
  return order.reduce((rest, word) => rest.replaceAll(word, ''), text);
}

/** Whether a text has any of the words. */
export function hasAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}

/** Whether every character of `part` comes in `whole`, in the same order: 区财政局, 某区财政局. */
export function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const character of part) {
    at = whole.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
