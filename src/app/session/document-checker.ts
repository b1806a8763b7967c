import type { DocumentHost, Snapshot } from '../../document/port';
import type { Reason } from '../../check/reasons';
import { Refusal } from '../../ooxml/refusal';
import type { BodyEdit } from '../../ooxml/write/edit';
import { noCriteria } from '../../profile/criteria';
import type { Criteria } from '../../profile/criteria';
import { withChanges } from '../../profile/with-changes';
import type { Rule } from '../../rules/rule';
import type { AvailableFixes } from './available-fixes';
import { checkSnapshot } from './checking';
import type { Checking } from './checking';
import type * as fixing from './fixing';
import type { Journal } from './journal';
import { problemOf } from './problem';
import type { Checked } from './session-state';
import type { SessionStore } from './session-store';

export interface CheckerOptions extends Checking {
  /** rules to run at once */
  readonly rules: readonly Rule[];
  /** loads every rule there is, which is not asked for before the first findings are told */
  readonly loadRules?: () => Promise<readonly Rule[]>;
  /** what it is checked by from the beginning */
  readonly criteria?: Criteria;
  /** Calls back after a pause without changes. Gives a function that calls it off. */
  readonly afterPause?: (callback: () => void) => () => void;
}

/** What fixing takes, which is loaded behind the first findings. */
export interface FixingTools {
  readonly fixing: typeof fixing;
  readonly journal: Journal;
}

/** How long nothing has to change before a document is checked again. */
const pause = 1500;

function afterPause(callback: () => void): () => void {
  const timer = setTimeout(callback, pause);
  return () => {
    clearTimeout(timer);
  };
}

/** Reads and checks one document, and knows whether it has changed since. */
export class DocumentChecker {
  /** those that have come, as the criteria have them; those that are off among them */
  rules: readonly Rule[];
  /** why findings of this document are as they should be, as persons gave it */
  reasons: readonly Reason[] = [];
  /** the document as it was read last, whatever came of it */
  snapshot: Snapshot | undefined;
  /** undefined until the first findings are shown */
  tools: FixingTools | undefined;
  readonly #host: DocumentHost;
  readonly #options: CheckerOptions;
  readonly #store: SessionStore;
  readonly #recheck: () => void;
  #known: readonly Rule[];
  #criteria: Criteria;
  #year: number | undefined;
  #available:
    | {
        readonly checked: Checked;
        readonly kinds: ReadonlySet<BodyEdit['do']>;
        readonly fixes: AvailableFixes;
      }
    | undefined;
  #callOff: () => void = () => undefined;
  /** the document has changed since it was last read */
  #isOutdated = false;

  /** @param recheck asks for another check, once nothing was changed for a while */
  constructor(
    host: DocumentHost,
    options: CheckerOptions,
    store: SessionStore,
    recheck: () => void,
  ) {
    this.#host = host;
    this.#options = options;
    this.#store = store;
    this.#recheck = recheck;
    this.#known = options.rules;
    this.#criteria = options.criteria ?? noCriteria;
    this.rules = withChanges(this.#known, this.#criteria.changes);
  }

  /** What is gone by from the next check on. */
  get criteria(): Criteria {
    return this.#year === undefined ? this.#criteria : { ...this.#criteria, year: this.#year };
  }

  /** Goes by other criteria from the next check on; what a person said of this document stays. */
  goBy(criteria: Criteria): void {
    this.#criteria = criteria;
    this.rules = withChanges(this.#known, criteria.changes);
  }

  /** Takes the document for one of a year from the next check on, where it does not say its own. */
  giveYear(year: number | undefined): void {
    this.#year = year;
  }

  /** What can be done about what was found; undefined until it is there. */
  get availableFixes(): AvailableFixes | undefined {
    const { checked } = this.#store.state;
    const { tools } = this;
    if (!checked || !tools) return undefined;
    const kinds = this.#host.abilities.edits;
    // One for each check: it remembers what it has worked out.
    if (this.#available?.checked !== checked || this.#available.kinds !== kinds) {
      const fixes = new tools.fixing.AvailableFixes(checked, kinds);
      this.#available = { checked, kinds, fixes };
    }
    return this.#available.fixes;
  }

  async read(): Promise<void> {
    try {
      this.#isOutdated = false;
      const snapshot = await this.#host.read();
      const kept = await this.#host.recall().catch(() => undefined);
      // What cannot be told now keeps nobody from checking, and is asked for again before it is
      // changed. Most documents keep nothing, and need not wait for what reads it.
      if (kept)
        this.reasons = kept.length === 0 ? [] : (await import('./fixing')).readReasons(kept);
      this.tools?.journal.follow(snapshot);
      await this.judge(snapshot);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Checks what was read; what the first rules find is shown until all rules are there. */
  async judge(snapshot: Snapshot): Promise<void> {
    this.snapshot = snapshot;
    try {
      if (!this.tools && this.#options.loadRules !== undefined) {
        this.#show(await this.#checkedOf(snapshot));
      }
      await this.ready();
      this.#show(await this.#checkedOf(snapshot));
    } catch (error) {
      // What was undone or pasted may leave something that is no report.
      if (!(error instanceof Refusal)) throw error;
      this.#fail(error);
    }
  }

  /** Checks again what was read last, as after something was set aside. */
  async judgeAgain(): Promise<void> {
    const { checked } = this.#store.state;
    if (checked) await this.judge(checked.snapshot);
  }

  /** Loads what fixing takes, and every rule. */
  async ready(): Promise<FixingTools> {
    if (!this.tools) {
      const { loadRules } = this.#options;
      const [rules, loaded] = await Promise.all([loadRules?.() ?? this.#known, import('./fixing')]);
      this.#known = rules;
      this.rules = withChanges(rules, this.#criteria.changes);
      this.tools = { fixing: loaded, journal: new loaded.Journal() };
    }
    return this.tools;
  }

  /** Notes that somebody changed the document. */
  noteChange(): void {
    this.#isOutdated = true;
    const { state } = this.#store;
    if (!state.checked) return;
    this.#store.set({ ...state, isStale: true });
    this.#checkAfterPause();
  }

  /** Notes that the document is as our own edits have left it. */
  noteWritten(): void {
    this.#isOutdated = false;
  }

  now(): number {
    return (this.#options.now ?? Date.now)();
  }

  dispose(): void {
    this.#callOff();
  }

  async #checkedOf(snapshot: Snapshot): Promise<Checked> {
    const { reasons, rules, criteria } = this;
    const isWhole = this.tools !== undefined || this.#options.loadRules === undefined;
    const by = { rules: this.#known, isWhole, criteria };
    const tools = reasons.length > 0 ? await import('./fixing') : undefined;
    const standing: Parameters<typeof checkSnapshot>[2] =
      tools && ((report, found) => tools.standingOf(report, found, reasons, rules));
    return checkSnapshot(snapshot, by, standing, this.#options, (done, total) => {
      this.#store.set({ ...this.#store.state, progress: { of: 'rules', done, total } });
    });
  }

  #show(checked: Checked): void {
    const { problem, progress, ...rest } = this.#store.state;
    const isStale = this.#isOutdated;
    this.#store.set({ ...rest, checked, isStale, journal: this.tools?.journal.changes ?? [] });
    this.#callOff();
    if (isStale) this.#checkAfterPause();
  }

  #fail(error: unknown): void {
    const { checked, notice, progress, ...rest } = this.#store.state;
    const journal = this.tools?.journal.changes ?? [];
    this.#store.set({ ...rest, journal, isStale: false, problem: problemOf(error) });
  }

  #checkAfterPause(): void {
    this.#callOff();
    this.#callOff = (this.#options.afterPause ?? afterPause)(() => {
      if (this.#store.state.isStale) this.#recheck();
    });
  }
}
