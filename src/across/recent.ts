/** So many are kept: whoever reads a figure of a report reads the next one, or that of another. */
const most = 16;

/** What was read lately of very many things, so that it is not made anew for each look at it. */
export class Recent<Thing extends object, Read> {
  readonly #made = new Map<Thing, Read>();

  /** @param read makes what is read of a thing */
  constructor(private readonly read: (thing: Thing) => Read) {}

  /** What is read of a thing: the very same as before while it is among the last ones. */
  of(thing: Thing): Read {
    const before = this.#made.get(thing);
    if (before !== undefined) return before;
    const [oldest] = this.#made.keys();
    if (oldest && this.#made.size === most) this.#made.delete(oldest);
    const made = this.read(thing);
    this.#made.set(thing, made);
    return made;
  }
}
