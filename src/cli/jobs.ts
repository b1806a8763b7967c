/**
 * Does work on several things at once, and gives what came of each in the order of the things. Not
 * much is begun ahead of what is taken, so that results do not pile up behind a slow one.
 *
 * @param jobs how many are worked on at a time
 * @param work must not throw
 */
export async function* inOrder<Thing, Result>(
  things: readonly Thing[],
  jobs: number,
  work: (thing: Thing) => Promise<Result>,
): AsyncGenerator<Result, void> {
  const ahead = jobs * 4;
  const begun: Promise<Result>[] = [];
  let next = 0;
  const begin = (): void => {
    for (; begun.length < ahead && next < things.length; next += 1) {
      const thing = things[next];
      if (thing !== undefined) begun.push(work(thing));
    }
  };
  begin();
  for (;;) {
    const first = begun.shift();
    if (first === undefined) return;
    const result = await first;
    begin();
    yield result;
  }
}

/** Lends each of some workers to one asker at a time; who asks while all are lent waits in line. */
export class Pool<Worker> {
  readonly #idle: Worker[];
  readonly #waiting: ((worker: Worker) => void)[] = [];

  constructor(workers: readonly Worker[]) {
    this.#idle = [...workers];
  }

  /** Has a worker do something as soon as one is free. */
  async use<Result>(work: (worker: Worker) => Promise<Result>): Promise<Result> {
    const worker =
      this.#idle.pop() ?? (await new Promise<Worker>((give) => this.#waiting.push(give)));
    try {
      return await work(worker);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(worker);
      else this.#idle.push(worker);
    }
  }
}
