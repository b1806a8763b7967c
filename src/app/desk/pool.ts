/** What does one thing at a time, apart from the page. */
interface PoolWorker {
  /** whether it is of no more use */
  readonly isGone: boolean;
  close(): void;
}

/** After so many tasks a worker is ended, and what it still keeps with it; a new one is soon there. */
const mostTasks = 20;

/** So many workers at the most, each with one task at a time. */
export class Pool<Worker extends PoolWorker> {
  readonly #startWorker: () => Worker;
  readonly #size: number;
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<number, Worker>();
  readonly #done = new WeakMap<Worker, number>();

  constructor(startWorker: () => Worker, size: number) {
    this.#startWorker = startWorker;
    this.#size = size;
  }

  get hasRoom(): boolean {
    return this.#busy.size < this.#size;
  }

  get isIdle(): boolean {
    return this.#busy.size === 0;
  }

  /** Whether a task is under way. */
  has(id: number): boolean {
    return this.#busy.has(id);
  }

  /**
   * Begins a task, where there is room for it.
   *
   * @param ask never rejects
   * @param take is given what comes of it, unless it is given up until then
   */
  start<T>(id: number, ask: (worker: Worker) => Promise<T>, take: (given: T) => void): void {
    const worker = this.#idle.pop() ?? this.#startWorker();
    this.#busy.set(id, worker);
    void ask(worker).then((given) => {
      if (this.#busy.get(id) !== worker) return;
      this.#busy.delete(id);
      const done = (this.#done.get(worker) ?? 0) + 1;
      this.#done.set(worker, done);
      if (!worker.isGone) {
        if (done < mostTasks) this.#idle.push(worker);
        else worker.close();
      }
      take(given);
    });
  }

  /** Ends the workers that are about such tasks. */
  giveUp(isMeant: (id: number) => boolean): void {
    for (const [id, worker] of this.#busy) {
      if (!isMeant(id)) continue;
      this.#busy.delete(id);
      worker.close();
    }
  }

  /** Ends those that wait for a task: they are started again sooner than their memory is needed. */
  release(): void {
    for (const worker of this.#idle.splice(0)) worker.close();
  }
}
