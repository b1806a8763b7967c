type Words = Readonly<Record<string, unknown>>;

/** By source file, what its words are put into once they are there. */
const places = new Map<string, object>();
let pack: Words = {};

/** Stands where a source's English words stood; empty until they are unpacked. */
export function packed(source: string): object {
  const place = Object.assign({}, pack[source]);
  places.set(source, place);
  return place;
}

function isWords(value: unknown): value is Words {
  return typeof value === 'object' && value !== null;
}

/**
 * Puts each source's words into their place, also of sources that are loaded later.
 *
 * @param words what the build wrote: by source, its words
 */
export function unpack(words: unknown): void {
  if (!isWords(words)) return;
  pack = words;
  for (const [source, place] of places) Object.assign(place, words[source]);
}
