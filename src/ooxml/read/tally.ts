import type { Limits } from '../limits';
import { Refusal } from '../refusal';

/** Counts what a part of a document asks for, and refuses what is past a limit. */
export class Tally {
  readonly #counts = new Map<keyof Limits, number>();

  constructor(
    private readonly limits: Limits,
    private readonly part: string,
  ) {}

  /** @throws {Refusal} `too-big` where, with so many more, there are too many */
  add(what: keyof Limits, more = 1): void {
    const count = (this.#counts.get(what) ?? 0) + more;
    this.#counts.set(what, count);
    this.refuse(what, count);
  }

  /** @throws {Refusal} `too-big` where so many are too many */
  refuse(what: keyof Limits, count: number): void {
    const limit = this.limits[what];
    if (count > limit) throw new Refusal('too-big', { what, limit, part: this.part });
  }
}
