import type { Language } from '../../messages/translate';
import { contentOf, dueAgainst } from './desk-state';
import type {
  Answer,
  Compared,
  DeskRow,
  DeskState,
  DeskView,
  FoundFile,
  Identified,
  LastYearFile,
  RefusedRoster,
  Roster,
} from './desk-state';
import { areOfLastYear, pairUp } from './pair-up';
import { foldersApart } from './folder-apart';
import { pathApart } from './path-apart';
import { Pool } from './pool';
import { hasChanged, isSameFor, noDecisions, withOpinion } from './decide/decisions';
import type { Decisions } from './decide/decisions';
import { judgedRow } from './decide/judged';
import type { RefusedReasons } from './decide/refused-reasons';
import type { Maker } from './send-back/order';

/** Checks one file at a time, apart from the page. */
export interface DeskWorker {
  /**
   * Never rejects; where it breaks down or takes too long, that is what came of the file.
   *
   * @param previous the same body's report of the year before
   */
  check(file: File, path: string, previous?: File): Promise<Answer>;
  /** Finds out whose report a file is, and does not check it. Never rejects. */
  identify(file: File): Promise<Identified>;
  /** Lays a report and last year's of the same body side by side. Never rejects. */
  compare(file: File, previous: File): Promise<Compared>;
  /** whether it is of no more use */
  readonly isGone: boolean;
  close(): void;
}

export interface DeskOptions {
  readonly startWorker: () => DeskWorker;
  /** how many files are checked at a time */
  readonly workers: number;
  /** starts what makes what goes back; absent where nothing can */
  readonly startMaker?: () => Maker;
}

/**
 * How long after something was told what workers answer waits, in milliseconds: rows are drawn anew,
 * and a browser keeps for a while what was drawn before.
 */
function leastPause(rows: number): number {
  return rows > 100 ? 1000 : 300;
}

/**
 * By what a file is the same as one that is there: a folder's by its path, which no other has, and
 * one that was opened by itself by its own name, whatever it is called beside others.
 */
function sameness({ path, file }: { readonly path: string; readonly file?: File }): string {
  return path.includes('/') ? path : `${file?.name ?? path} ${file?.size} ${file?.lastModified}`;
}

/** A desk with nothing on it. */
const bareDesk: DeskState = {
  rows: [],
  view: { kind: 'all', text: '' },
  order: [],
  isHalted: false,
  chosen: new Set(),
  decisions: noDecisions,
  kept: noDecisions,
};

/** Many reports beside each other: what is known of each, checked by a pool of workers. */
export class Desk {
  state = bareDesk;
  readonly #options: DeskOptions;
  readonly #listeners = new Set<() => void>();
  readonly #pool: Pool<DeskWorker>;
  /** the ids of rows that were changed where they are open, and are to be checked whatever else is not */
  readonly #edited = new Set<number>();
  #lastId = 0;
  #language: Language | undefined;
  #toldAt = -Infinity;
  #telling: ReturnType<typeof setTimeout> | undefined;

  constructor(options: DeskOptions) {
    this.#options = options;
    this.#pool = new Pool(options.startWorker, options.workers);
  }

  /** Starts what makes what goes back; absent where nothing can. */
  get startMaker(): DeskOptions['startMaker'] {
    return this.#options.startMaker;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Lays files on the desk and has them checked; one that is there already is checked anew. */
  add(found: readonly FoundFile[]): void {
    const apart = foldersApart(found, this.state.rows);
    const added = apart.map((one) => this.#laid(one));
    const names = new Set(added.map(sameness));
    const gone = new Set<number>();
    const staying: DeskRow[] = [];
    for (const row of this.state.rows) {
      if (names.has(sameness(row))) gone.add(row.id);
      else staying.push(row);
    }
    this.#pool.giveUp((id) => gone.has(id));
    const chosen = this.#chosenIn(staying);
    // What is kept of a report is kept by its path.
    const taken = new Set(staying.map(({ path }) => path));
    const judged = added.map((row) => {
      const path = pathApart(row.path, taken);
      taken.add(path);
      return judgedRow({ ...row, path }, this.state.decisions);
    });
    const rows = [...staying, ...judged];
    this.#set({ ...this.state, rows, isHalted: false, chosen });
    this.#goOn();
  }

  /** Leaves unchecked what is not checked yet, but for what was changed here. */
  cancel(): void {
    this.#pool.giveUp((id) => !this.#edited.has(id));
    this.#set({ ...this.state, isHalted: true });
    this.#goOn();
  }

  /** Checks what was left unchecked. */
  resume(): void {
    this.#set({ ...this.state, isHalted: false });
    this.#goOn();
  }

  /** Takes everything off the desk, the roster too: it may be of other units than what comes next. */
  clear(): void {
    this.#pool.giveUp(() => true);
    this.#edited.clear();
    this.#set(bareDesk);
    this.#pool.release();
  }

  /** Shows the rows in another way. */
  show(view: DeskView): void {
    this.#set({ ...this.state, view });
  }

  /** Holds what was handed in against who has to file; tells of what is no roster. */
  holdAgainst(roster: Roster | RefusedRoster): void {
    const { refusedRoster: _, ...rest } = this.state;
    if ('reason' in roster) this.#set({ ...rest, refusedRoster: roster });
    else this.#set({ ...rest, roster, chosen: this.#chosenIn(rest.rows) });
  }

  /** Chooses these rows and no others. */
  choose(ids: Iterable<number>): void {
    this.#set({ ...this.state, chosen: new Set(ids) });
  }

  /** Has what was found told in a language; what is told in another is checked again. */
  tellIn(language: Language): void {
    const before = this.#language;
    this.#language = language;
    if (before !== undefined && before !== language) this.checkAnew();
  }

  /** Has every report checked again; what is being checked by something else is begun anew. */
  checkAnew(): void {
    const meant = new Set(this.state.rows.map(({ id }) => id));
    this.#pool.giveUp((id) => meant.has(id));
    const rows = this.state.rows.map((row): DeskRow =>
      row.state.is === 'checked' ? { ...row, isStale: true } : row,
    );
    this.#set({ ...this.state, rows });
    this.#goOn();
  }

  /**
   * Lays a folder on the desk; where reports lie there already, and it is full of those of the year
   * before, holds them against it instead.
   */
  addOrCompare(name: string, found: readonly FoundFile[]): void {
    const { rows, lastYear } = this.state;
    const isKnown = rows.some(({ state }) => state.is === 'checked');
    if (!isKnown || lastYear) this.add(found);
    else this.compareWith(name, found, true);
  }

  /**
   * Holds what is on the desk against last year's reports, in place of what it was held against.
   *
   * @param isGuessed they are this year's where their years do not say that they are last year's
   */
  compareWith(name: string, found: readonly FoundFile[], isGuessed = false): void {
    this.#pool.giveUp((id) => this.#ofLastYear(id) !== undefined);
    const files = found.map((one) => this.#laid(one));
    const lastYear = { name, files, leftOut: [], ...(isGuessed && { isGuessed: true as const }) };
    this.#set({ ...this.state, lastYear, isHalted: false });
    this.#goOn();
  }

  /** The same body's report of the year before, of a row that was held against it. */
  previousOf({ heldAgainst, isAlone }: DeskRow): File | undefined {
    return heldAgainst === undefined || isAlone ? undefined : this.#ofLastYear(heldAgainst)?.file;
  }

  /** Lays a row's report and last year's, which it was held against, side by side. */
  async compare(row: DeskRow): Promise<Compared> {
    const previous = this.previousOf(row);
    const content = contentOf(row);
    if (!content || !previous) return { problem: { code: 'unreadable', data: { reason: '' } } };
    // One of its own, so that it need not wait for what is being checked.
    const worker = this.#options.startWorker();
    const compared = await worker.compare(content, previous);
    worker.close();
    return compared;
  }

  /** Notes in which order the rows are when one is opened, so that one may step through them. */
  noteOrder(order: readonly number[]): void {
    this.#set({ ...this.state, order });
  }

  /** Changes what is decided; the rows follow it at once. */
  decide(change: (decisions: Decisions) => Decisions): void {
    const before = this.state.decisions;
    const decisions = change(before);
    // Of thousands, most stay as they are.
    const rows = this.state.rows.map((row) =>
      isSameFor(row.path, before, decisions) ? row : judgedRow(row, decisions),
    );
    this.#set({ ...this.state, rows, decisions });
  }

  /** Notes that what is decided by now is in a file. */
  noteKept(): void {
    this.#set({ ...this.state, kept: this.state.decisions });
  }

  /** Whether something is decided that is in no file. */
  get hasUnkept(): boolean {
    const { decisions, kept } = this.state;
    return hasChanged(decisions, kept);
  }

  /** Tells of a file of reasons that is not followed; undefined once one is. */
  refuseReasons(refused: RefusedReasons | undefined): void {
    const { refusedReasons: _, ...rest } = this.state;
    this.#set(refused ? { ...rest, refusedReasons: refused } : rest);
  }

  /** Notes as which of the open files a row is opened. */
  noteOpened(id: number, openAs: number): void {
    const rows = this.state.rows.map((row) => (row.id === id ? { ...row, openAs } : row));
    this.#set({ ...this.state, rows, last: id });
    const row = rows.find((one) => one.id === id);
    if (row && !row.opinion) this.decide((decisions) => withOpinion(decisions, [row.path], 'seen'));
  }

  /** Has a row tell of its report as it was changed where it was opened; undefined: as it came. */
  noteEdited(id: number, edited: File | undefined): void {
    this.#pool.giveUp((one) => one === id);
    const rows = this.state.rows.map((row): DeskRow => {
      if (row.id !== id) return row;
      const { edited: _, ...rest } = row;
      const isStale = row.state.is === 'checked' && { isStale: true as const };
      return { ...rest, ...(edited && { edited }), ...isStale };
    });
    this.#edited.add(id);
    this.#set({ ...this.state, rows });
    this.#goOn();
  }

  /** A file that nothing is known of yet, but that it cannot be had. */
  #laid(one: FoundFile): DeskRow & LastYearFile {
    const id = ++this.#lastId;
    if ('file' in one) return { id, ...one, state: { is: 'waiting' } };
    const { path, problem } = one;
    return { id, path, state: { is: 'unread', problem } };
  }

  /** Which of these rows are chosen; who has not filed is not known any more. */
  #chosenIn(rows: readonly DeskRow[]): ReadonlySet<number> {
    return new Set(rows.flatMap(({ id }) => (this.state.chosen.has(id) ? [id] : [])));
  }

  #ofLastYear(id: number): LastYearFile | undefined {
    return this.state.lastYear?.files.find((file) => file.id === id);
  }

  #goOn(): void {
    if (this.state.isHalted) {
      this.#checkEdited();
      if (this.#pool.isIdle) this.#end();
      return;
    }
    this.#checkWaiting();
    this.#identifyWaiting();
    if (this.#pool.isIdle) {
      if (this.#takeBackGuess()) return;
      const paired = pairUp(this.state);
      if (paired !== this.state) this.#set(paired);
    }
    this.#checkAgain();
    if (this.#pool.isIdle) this.#end();
  }

  /** Lays on the desk what was taken for last year's reports and is not. */
  #takeBackGuess(): boolean {
    const { lastYear, ...rest } = this.state;
    if (!lastYear?.isGuessed) return false;
    const { isGuessed: _, ...known } = lastYear;
    if (areOfLastYear(this.state)) {
      this.#set({ ...rest, lastYear: known });
      return false;
    }
    this.#set(rest);
    this.add(
      lastYear.files.flatMap(({ path, file, state }): FoundFile[] => {
        if (file) return [{ path, file }];
        return state.is === 'unread' ? [{ path, problem: state.problem }] : [];
      }),
    );
    return true;
  }

  #checkWaiting(): void {
    for (const row of this.state.rows) {
      if (!this.#pool.hasRoom) return;
      if (row.state.is === 'waiting') this.#check(row, 0);
    }
  }

  #checkEdited(): void {
    for (const row of this.state.rows) {
      if (!this.#pool.hasRoom) return;
      if (!this.#edited.has(row.id)) continue;
      const due = row.state.is === 'waiting' ? 0 : dueAgainst(row);
      if (due !== undefined) this.#check(row, due);
    }
  }

  /** @param due the id of last year's report that it is to be held against, 0 for none */
  #check(row: DeskRow, due: number): void {
    const { id, path } = row;
    const against = due === 0 ? undefined : due;
    const file = contentOf(row);
    if (!file || this.#pool.has(id)) return;
    const previous = against === undefined ? undefined : this.#ofLastYear(against)?.file;
    this.#pool.start(
      id,
      (worker) => worker.check(file, path, previous),
      (answer) => {
        this.#edited.delete(id);
        this.#take(id, answer, against);
        this.#goOn();
      },
    );
  }

  #identifyWaiting(): void {
    for (const { id, file, state } of this.state.lastYear?.files ?? []) {
      if (!this.#pool.hasRoom) return;
      if (!file || state.is !== 'waiting' || this.#pool.has(id)) continue;
      this.#pool.start(
        id,
        (worker) => worker.identify(file),
        (found) => {
          const { lastYear } = this.state;
          if (!lastYear) return;
          const now: LastYearFile['state'] =
            'identity' in found
              ? { is: 'known', identity: found.identity }
              : { is: 'unread', problem: found.problem };
          const files = lastYear.files.map((one) => (one.id === id ? { ...one, state: now } : one));
          this.#note({ ...this.state, lastYear: { ...lastYear, files } });
          this.#goOn();
        },
      );
    }
  }

  /** Once it is known of all whose they are, what has a report of last year is checked with that. */
  #checkAgain(): void {
    for (const row of this.state.rows) {
      if (!this.#pool.hasRoom) return;
      const due = dueAgainst(row);
      if (due !== undefined) this.#check(row, due);
    }
  }

  #take(id: number, answer: Answer, against: number | undefined): void {
    const state: DeskRow['state'] =
      'checked' in answer
        ? { is: 'checked', report: answer.checked }
        : { is: 'unread', problem: answer.problem };
    const { decisions } = this.state;
    const rows = this.state.rows.map((row) => {
      if (row.id !== id) return row;
      const { heldAgainst: _, isAlone: __, isStale: ___, ...rest } = row;
      const now = {
        ...rest,
        state,
        ...(against === undefined ? {} : { heldAgainst: against }),
        ...('isAlone' in answer && { isAlone: true as const }),
      };
      return judgedRow(now, decisions);
    });
    this.#note({ ...this.state, rows });
  }

  #set(state: DeskState): void {
    this.state = state;
    clearTimeout(this.#telling);
    this.#telling = undefined;
    this.#toldAt = performance.now();
    for (const listener of this.#listeners) listener();
  }

  /** Once nothing is under way, all of it is told at once. */
  #end(): void {
    this.#pool.release();
    if (this.#telling !== undefined) this.#set(this.state);
  }

  /** Notes what a worker answered; of many answers in a short time it is told together. */
  #note(state: DeskState): void {
    const wait = this.#toldAt + leastPause(state.rows.length) - performance.now();
    if (wait <= 0) this.#set(state);
    else {
      this.state = state;
      this.#telling ??= setTimeout(() => {
        this.#set(this.state);
      }, wait);
    }
  }
}
