/** What does one thing at a time, apart from the page. */
interface PoolWorker {
  /** whether it is of no more use */
  readonly isGone: boolean;
  close(): void;
}

interface Task<Worker> {
  readonly id: number;
  /** has a worker do it; gives what takes what came of it */
  readonly ask: (worker: Worker) => Promise<() => void>;
}

/**
 * After so many tasks a worker is ended, and what it still keeps with it. A new one compiles anew
 * what takes the time of forty reports.
 */
const mostTasks = 120;

/** So many tasks a worker has at once: while the page is busy, it goes on with the second. */
const mostAtOnce = 2;

/** So many workers at the most, each with one task that it is about, and one that follows. */
export class Pool<Worker extends PoolWorker> {
  readonly #startWorker: () => Worker;
  readonly #size: number;
  /** what each worker was asked and has not answered; it is about the first */
  readonly #asked = new Map<Worker, readonly Task<Worker>[]>();
  readonly #done = new WeakMap<Worker, number>();

  constructor(startWorker: () => Worker, size: number) {
    this.#startWorker = startWorker;
    this.#size = size;
  }

  get hasRoom(): boolean {
    return this.#asked.size < this.#size || this.#leastAsked() !== undefined;
  }

  get isIdle(): boolean {
    return [...this.#asked.values()].every((tasks) => tasks.length === 0);
  }

  /** Whether a task is under way. */
  has(id: number): boolean {
    return [...this.#asked.values()].some((tasks) => tasks.some((task) => task.id === id));
  }

  /**
   * Begins a task, where there is room for it; where a worker ends that was about another, it is
   * begun again.
   *
   * @param ask never rejects
   * @param take is given what comes of it, unless it is given up until then
   */
  start<T>(id: number, ask: (worker: Worker) => Promise<T>, take: (given: T) => void): void {
    const given = async (worker: Worker): Promise<() => void> => {
      const answer = await ask(worker);
      return () => {
        take(answer);
      };
    };
    this.#begin({ id, ask: given });
  }

  /** Ends the workers that were asked such tasks. */
  giveUp(isMeant: (id: number) => boolean): void {
    for (const [worker, tasks] of [...this.#asked]) {
      if (!tasks.some(({ id }) => isMeant(id))) continue;
      worker.close();
      this.#leave(worker, (task) => !isMeant(task.id));
    }
  }

  /** Ends those that wait for a task: they are started again sooner than their memory is needed. */
  release(): void {
    for (const [worker, tasks] of [...this.#asked]) {
      if (tasks.length > 0) continue;
      worker.close();
      this.#asked.delete(worker);
    }
  }

  /** The worker with the least to do that may be asked one thing more. */
  #leastAsked(): Worker | undefined {
    let least: Worker | undefined;
    let fewest = mostAtOnce;
    for (const [worker, { length }] of this.#asked) {
      if (length >= fewest || this.#doneBy(worker) + length >= mostTasks) continue;
      least = worker;
      fewest = length;
    }
    return least;
  }

  #doneBy(worker: Worker): number {
    return this.#done.get(worker) ?? 0;
  }

  #begin(task: Task<Worker>): void {
    const least = this.#leastAsked();
    const isIdle = least !== undefined && this.#asked.get(least)?.length === 0;
    const isNew = !isIdle && this.#asked.size < this.#size;
    const worker = least === undefined || isNew ? this.#startWorker() : least;
    this.#asked.set(worker, [...(this.#asked.get(worker) ?? []), task]);
    void task.ask(worker).then((take) => {
      this.#end(worker, task, take);
    });
  }

  #end(worker: Worker, task: Task<Worker>, take: () => void): void {
    const tasks = this.#asked.get(worker);
    if (!tasks?.includes(task)) return;
    // It was another that ended it; that one's answer begins this one again.
    if (worker.isGone && tasks[0] !== task) return;
    this.#done.set(worker, this.#doneBy(worker) + 1);
    this.#asked.set(
      worker,
      tasks.filter((other) => other !== task),
    );
    if (worker.isGone) this.#leave(worker, () => true);
    else if (this.#doneBy(worker) >= mostTasks) {
      worker.close();
      this.#asked.delete(worker);
    }
    take();
  }

  /** Goes on without a worker, and begins again what it was asked and is still wanted. */
  #leave(worker: Worker, isWanted: (task: Task<Worker>) => boolean): void {
    const tasks = this.#asked.get(worker) ?? [];
    this.#asked.delete(worker);
    for (const task of tasks.filter(isWanted)) this.#begin(task);
  }
}
