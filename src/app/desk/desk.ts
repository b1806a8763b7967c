import type { Answer, DeskRow, DeskState, DeskView, FoundFile, Roster } from './desk-state';

/** Checks one file at a time, apart from the page. */
export interface DeskWorker {
  /** never rejects; where it breaks down or takes too long, that is what came of the file */
  check(file: File, path: string): Promise<Answer>;
  /** whether it is of no more use */
  readonly isGone: boolean;
  close(): void;
}

export interface DeskOptions {
  readonly startWorker: () => DeskWorker;
  /** how many files are checked at a time */
  readonly workers: number;
}

/** By what a file is the same as one that is there: a folder's by its path, which no other has. */
function sameness({ path, file }: { readonly path: string; readonly file?: File }): string {
  return path.includes('/') ? path : `${path} ${file?.size} ${file?.lastModified}`;
}

/** Many reports beside each other: what is known of each, checked by a pool of workers. */
export class Desk {
  state: DeskState = { rows: [], view: { kind: 'all', text: '' }, isHalted: false };
  readonly #options: DeskOptions;
  readonly #listeners = new Set<() => void>();
  readonly #idle: DeskWorker[] = [];
  readonly #busy = new Map<number, DeskWorker>();
  #lastId = 0;

  constructor(options: DeskOptions) {
    this.#options = options;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Lays files on the desk and has them checked; one that is there already is checked anew. */
  add(found: readonly FoundFile[]): void {
    const added = found.map((one): DeskRow => {
      const id = ++this.#lastId;
      if ('file' in one) return { id, ...one, state: { is: 'waiting' } };
      const { path, problem } = one;
      return { id, path, state: { is: 'unread', problem } };
    });
    const names = new Set(added.map(sameness));
    const gone = new Set<number>();
    const staying: DeskRow[] = [];
    for (const row of this.state.rows) {
      if (names.has(sameness(row))) gone.add(row.id);
      else staying.push(row);
    }
    this.#giveUp((id) => gone.has(id));
    this.#set({ ...this.state, rows: [...staying, ...added], isHalted: false });
    this.#goOn();
  }

  /** Leaves unchecked what is not checked yet. */
  cancel(): void {
    this.#giveUp(() => true);
    this.#set({ ...this.state, isHalted: true });
    this.#release();
  }

  /** Checks what was left unchecked. */
  resume(): void {
    this.#set({ ...this.state, isHalted: false });
    this.#goOn();
  }

  /** Takes everything off the desk. */
  clear(): void {
    this.#giveUp(() => true);
    this.#set({ ...this.state, rows: [], isHalted: false });
    this.#release();
  }

  /** Shows the rows in another way. */
  show(view: DeskView): void {
    this.#set({ ...this.state, view });
  }

  /** Holds what was handed in against who has to file. */
  holdAgainst(roster: Roster): void {
    this.#set({ ...this.state, roster });
  }

  /** Notes as which of the open files a row is opened. */
  noteOpened(id: number, openAs: number): void {
    const rows = this.state.rows.map((row) => (row.id === id ? { ...row, openAs } : row));
    this.#set({ ...this.state, rows, last: id });
  }

  #giveUp(isMeant: (id: number) => boolean): void {
    for (const [id, worker] of this.#busy) {
      if (!isMeant(id)) continue;
      this.#busy.delete(id);
      worker.close();
    }
  }

  /** Workers are started again sooner than their memory is needed. */
  #release(): void {
    for (const worker of this.#idle.splice(0)) worker.close();
  }

  #goOn(): void {
    if (this.state.isHalted) return;
    for (const { id, path, file, state } of this.state.rows) {
      if (this.#busy.size >= this.#options.workers) return;
      if (!file || state.is !== 'waiting' || this.#busy.has(id)) continue;
      const worker = this.#idle.pop() ?? this.#options.startWorker();
      this.#busy.set(id, worker);
      void worker.check(file, path).then((answer) => {
        this.#take(id, worker, answer);
      });
    }
    if (this.#busy.size === 0) this.#release();
  }

  #take(id: number, worker: DeskWorker, answer: Answer): void {
    // What was given up is no longer waited for.
    if (this.#busy.get(id) !== worker) return;
    this.#busy.delete(id);
    if (!worker.isGone) this.#idle.push(worker);
    const state: DeskRow['state'] =
      'checked' in answer
        ? { is: 'checked', report: answer.checked }
        : { is: 'unread', problem: answer.problem };
    const rows = this.state.rows.map((row) => (row.id === id ? { ...row, state } : row));
    this.#set({ ...this.state, rows });
    this.#goOn();
  }

  #set(state: DeskState): void {
    this.state = state;
    for (const listener of this.#listeners) listener();
  }
}
