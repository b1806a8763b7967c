import type { Place } from '../report/model';
import { samePlace } from './same-place';

/** Under what two places have to meet to be one, as `samePlace` compares them. */
function keysOf({ cell, paragraph, chapter, table, row, column, text }: Place): readonly string[] {
  const elsewhere =
    paragraph === undefined
      ? JSON.stringify([chapter, table, row, column, text])
      : `paragraph ${String(paragraph)}`;
  return cell === undefined
    ? [elsewhere]
    : [`cell ${[cell.table, cell.row, cell.cell].join('.')}`, elsewhere];
}

/** Things by their places, so that those of one place are found without going through all. */
export class PlaceIndex<T> {
  readonly #things = new Map<string, { readonly place: Place; readonly thing: T }[]>();

  add(place: Place, thing: T): void {
    for (const key of keysOf(place)) {
      const there = this.#things.get(key);
      if (there) there.push({ place, thing });
      else this.#things.set(key, [{ place, thing }]);
    }
  }

  /** Those whose place is the same, some of them twice. */
  *at(place: Place): Generator<T, undefined> {
    for (const key of keysOf(place)) {
      for (const other of this.#things.get(key) ?? []) {
        if (samePlace(other.place, place)) yield other.thing;
      }
    }
  }

  has(place: Place): boolean {
    return this.at(place).next().done !== true;
  }
}
