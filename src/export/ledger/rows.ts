import { z } from 'zod';
import { Packed } from '../../contract/packed';
import type { Rows, Value } from './ledger-sheet';

/** So many rows are packed at a time. */
const blockLength = 512;

const block = z.array(z.array(z.union([z.string(), z.number(), z.null()])));

/** Rows of things, each made only while it is written. */
export function rowsOf<Thing>(
  things: { readonly length: number } & Iterable<Thing>,
  rowOf: (thing: Thing) => readonly Value[],
): Rows {
  return {
    length: things.length,
    *[Symbol.iterator]() {
      for (const thing of things) yield rowOf(thing);
    },
  };
}

/** Very many rows, kept small until they are written. */
export class KeptRows {
  readonly #blocks: Packed<typeof block>[] = [];
  #last: (string | number | null)[][] = [];

  push(row: readonly Value[]): void {
    this.#last.push(row.map((value) => value ?? null));
    if (this.#last.length < blockLength) return;
    this.#blocks.push(new Packed(block, this.#last));
    this.#last = [];
  }

  get length(): number {
    return this.#blocks.length * blockLength + this.#last.length;
  }

  /** Those from one place to before another, as an array gives them. */
  slice(from: number, to: number): Rows {
    const end = Math.min(to, this.length);
    return {
      length: end - from,
      [Symbol.iterator]: () => this.#between(from, end),
    };
  }

  *#between(from: number, end: number): Generator<readonly Value[]> {
    for (let at = Math.floor(from / blockLength); at * blockLength < end; at += 1) {
      const rows = this.#blocks[at]?.read() ?? this.#last;
      const start = at * blockLength;
      for (const row of rows.slice(Math.max(0, from - start), end - start)) {
        yield row.map((value) => value ?? undefined);
      }
    }
  }
}
