import type { Snapshot } from '../../document/port';
import type { DocumentChecker } from './document-checker';
import { problemOf } from './problem';
import type { ChangePart, Problem, Task } from './session-state';
import { withoutNotice } from './session-store';
import type { SessionStore } from './session-store';

/** What was to be written, and over what. */
export interface WantedChange {
  readonly checked: Snapshot;
  readonly parts: readonly ChangePart[];
}

/** Refusals after which it is not certain what stands in the document. */
const uncertain: ReadonlySet<Problem['code']> = new Set([
  'changed',
  'partly',
  'timed-out',
  'unplaced',
]);

/** Does what a person asks for one after the other, and tells what was refused. */
export class TaskQueue {
  readonly #store: SessionStore;
  readonly #checker: DocumentChecker;
  #last: Promise<void> = Promise.resolve();
  /** how many places are to be shown yet */
  #looks = 0;
  #isDisposed = false;

  constructor(store: SessionStore, checker: DocumentChecker) {
    this.#store = store;
    this.#checker = checker;
  }

  get isDisposed(): boolean {
    return this.#isDisposed;
  }

  /** Once all that was asked for before is done. */
  settled(): Promise<void> {
    return this.#last;
  }

  /** Leaves undone what was not begun. */
  dispose(): void {
    this.#isDisposed = true;
  }

  check(): Promise<void> {
    return this.add('checking', () => this.#checker.read());
  }

  /**
   * Does one thing after what was asked for before, and tells why it was refused if it was.
   *
   * @param wanted what it writes, of which is told what stands where it breaks off
   */
  add(task: Task | undefined, work: () => Promise<void>, wanted?: WantedChange): Promise<void> {
    // What waits until something is shown is under way for whoever asked for it.
    if (this.#looks > 0 && task !== undefined) this.#store.set({ ...this.#store.state, task });
    const turn = this.#last.then(async () => {
      if (this.#isDisposed) return;
      const { state } = this.#store;
      // Another check does not take away what was told of a change.
      const before = task === 'checking' ? state : withoutNotice(state);
      this.#store.set(task === undefined ? before : { ...before, task });
      try {
        await work();
      } catch (error) {
        await this.#refused(problemOf(error), wanted);
      } finally {
        const { task: done, progress, ...after } = this.#store.state;
        this.#store.set(after);
      }
    });
    this.#last = turn;
    return turn;
  }

  /** Does what changes nothing, so that what was told last is still so. */
  look(work: () => Promise<void>): Promise<void> {
    this.#looks += 1;
    const turn = this.#last.then(async () => {
      try {
        if (!this.#isDisposed) await work();
      } catch (error) {
        await this.#refused(problemOf(error), undefined);
      } finally {
        this.#looks -= 1;
      }
    });
    this.#last = turn;
    return turn;
  }

  async #refused(problem: Problem, wanted: WantedChange | undefined): Promise<void> {
    this.#store.tell({ is: 'refused', problem });
    if (problem.code === 'protected') {
      this.#store.set({ ...this.#store.state, isProtected: true });
    }
    if (!uncertain.has(problem.code)) return;
    await this.#checker.read();
    // Why it cannot be read now does not say what became of what was to be written.
    const stillApplied = problem.code === 'partly' && wanted ? this.#stillApplied(wanted) : [];
    if (stillApplied.length > 0) this.#store.tell({ is: 'refused', problem, stillApplied });
    else if (this.#store.state.problem) this.#store.tell({ is: 'refused', problem });
  }

  /** What stands of a change that broke off, as the document was read last. */
  #stillApplied({ checked, parts }: WantedChange): readonly ChangePart[] {
    const now = this.#store.state.checked?.snapshot;
    const { tools } = this.#checker;
    return now && tools ? tools.fixing.stillAppliedParts(parts, checked.body, now.body) : [];
  }
}
