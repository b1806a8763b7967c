/** Numbers that look arbitrary and are always the same. */
export class Odd {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** A whole number from 0, below a bound. */
  below(bound: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * bound);
  }

  /** Eight hexadecimal digits, below 0x80000000 as Word wants its ids. */
  id(): string {
    return (this.below(0x7fff_ffff) + 1).toString(16).toUpperCase().padStart(8, '0');
  }
}
