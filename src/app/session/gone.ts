import type { Applied } from '../../document/port';

type Follow = (index: number) => number | undefined;

/**
 * The paragraphs that changes took out of a document. Each goes by a number below any that a
 * paragraph can have, until its change is turned back and it stands in the document again.
 */
export class Gone {
  #last = -1;
  /** by change, in the order of the document */
  readonly #numbers = new Map<number, readonly number[]>();

  static is(index: number): boolean {
    return index < 0;
  }

  /**
   * Follows every paragraph through a change that was made, or turned back.
   *
   * @param follow gives those that are in the document before and after
   */
  turn(id: number, { before, after }: Applied, follow: Follow): (index: number) => number {
    const taken = before.body.paragraphs.flatMap(({ index }) =>
      follow(index) === undefined ? [index] : [],
    );
    const stayed = new Set(before.body.paragraphs.map(({ index }) => follow(index)));
    const come = after.body.paragraphs.flatMap(({ index }) => (stayed.has(index) ? [] : [index]));
    const known = this.#numbers.get(id) ?? [];
    const back = new Map(
      known.length === come.length ? known.map((number, at) => [number, come[at] ?? number]) : [],
    );
    // They follow each other as the paragraphs do, so that a stretch stays one.
    const first = this.#last - taken.length;
    const numbers = new Map(taken.map((index, at) => [index, first + at]));
    this.#last = first;
    this.#numbers.set(id, [...numbers.values()]);
    return (index) => back.get(index) ?? numbers.get(index) ?? follow(index) ?? index;
  }
}

/** Follows paragraphs from one reading of a document to another, and lets those that are gone be. */
export function lettingGone(follow: Follow): Follow {
  return (index) => (Gone.is(index) ? index : follow(index));
}
