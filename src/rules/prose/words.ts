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
