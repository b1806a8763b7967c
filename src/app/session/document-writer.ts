import type { Finding } from '../../check/finding';
import { samePlace } from '../../check/same-place';
import { HostError } from '../../document/port';
import type { Applied, DocumentHost, Snapshot } from '../../document/port';
import type { NewReport } from '../../fix/official/official-report';
import type { MarkupOf } from '../../fix/markup-of';
import type { BodyEdit } from '../../ooxml/write/edit';
import type { DocumentChecker, FixingTools } from './document-checker';
import type {
  Change,
  ChangePart,
  InsertionAtCursor,
  Notice,
  PlannedFix,
  Step,
} from './session-state';
import { withoutProtection } from './session-store';
import type { SessionStore } from './session-store';
import type { TaskQueue } from './task-queue';

/** What the journal is to tell of a change. */
type ChangeTold = Pick<Change, 'rule' | 'parts'>;

/** What is told of a change beside itself. */
type ChangedTold = Pick<Extract<Notice, { is: 'changed' }>, 'reformatted' | 'vanished'>;

/** In how many places the program changed fonts, where it did. */
function reformattedIn({ reformatted = 0 }: Pick<Applied, 'reformatted'>): {
  readonly reformatted?: number;
} {
  return reformatted > 0 ? { reformatted } : {};
}

/** Whether what was refused may have been so for one place of several, with nothing written. */
function isOfOnePlace(error: unknown): boolean {
  return (
    error instanceof HostError &&
    ['unplaced', 'unsupported', 'not-allowed', 'protected'].includes(error.code)
  );
}

/** The rule that all of some fixes are for. */
function ruleOf([first, ...others]: readonly PlannedFix[]): Pick<Change, 'rule'> {
  const rule = first?.finding.rule;
  return rule !== undefined && others.every(({ finding }) => finding.rule === rule) ? { rule } : {};
}

/** Writes into one document: fixes, values, insertions, and taking them back. */
export class DocumentWriter {
  readonly #host: DocumentHost;
  readonly #store: SessionStore;
  readonly #checker: DocumentChecker;
  readonly #queue: TaskQueue;
  readonly #steps: Step[] = [];
  #isApplying = false;

  constructor(host: DocumentHost, store: SessionStore, checker: DocumentChecker, queue: TaskQueue) {
    this.#host = host;
    this.#store = store;
    this.#checker = checker;
    this.#queue = queue;
  }

  /** While our own edits are made, which nobody needs to be told of. */
  get isApplying(): boolean {
    return this.#isApplying;
  }

  /** All that was done to the document, to be made again where it is opened anew. */
  get steps(): readonly Step[] {
    return this.#steps;
  }

  /** Does to a document that nothing was done to yet what was done to it before. */
  remake(steps: readonly Step[]): Promise<void> {
    return this.#queue.add('writing', async () => {
      const { journal } = await this.#checker.ready();
      let { snapshot } = this.#checker;
      if (!snapshot) return;
      try {
        for (const step of steps) {
          const applied = await this.#apply(snapshot, step.edits);
          if ('made' in step) journal.add(applied, step.made);
          else journal.turned(step.turned, applied);
          this.#steps.push(step);
          snapshot = applied.after;
        }
      } finally {
        await this.#checker.judge(snapshot);
      }
    });
  }

  /** Makes several fixes as one change. */
  applyAll(planned: readonly PlannedFix[], parts: readonly ChangePart[]): Promise<void> {
    const edits = planned.flatMap((one) => one.edits);
    const [first] = planned;
    if (!first || edits.length === 0) return Promise.resolve();
    if (planned.some(({ checked }) => checked !== first.checked)) {
      return this.#queue.add('writing', () => Promise.reject(new HostError('changed')));
    }
    const { snapshot } = first.checked;
    const work = async (): Promise<void> => {
      try {
        await this.#make(snapshot, edits, { ...ruleOf(planned), parts });
      } catch (error) {
        if (planned.length < 2 || !isOfOnePlace(error)) throw error;
        await this.#makeEach(planned, error);
      }
    };
    return this.#queue.add('writing', work, { checked: snapshot, parts });
  }

  /** Makes edits that no fix stands for, as of a value that a person types. */
  write(checked: Snapshot, edits: readonly BodyEdit[], change: ChangeTold): Promise<void> {
    const work = async (): Promise<void> => {
      await this.#make(checked, edits, change);
    };
    return this.#queue.add('writing', work, { checked, parts: change.parts });
  }

  insertReport(report: NewReport): Promise<void> {
    return this.#insert(({ body }, { fixing }) => {
      const edit = fixing.planReport(body, report);
      return edit ? Promise.resolve([edit]) : Promise.reject(new HostError('unplaced'));
    });
  }

  insertAtCursor(insertions: readonly InsertionAtCursor[]): Promise<void> {
    return this.#insert(async (snapshot, { fixing }) => {
      const cursor = await this.#host.cursor(snapshot);
      const { checked } = this.#store.state;
      if (cursor === undefined) throw new HostError('unplaced', { reason: 'cursor' });
      const markupOf: MarkupOf = (first, count) => snapshot.markup(first, count);
      return insertions.map((one) => {
        const report = checked?.snapshot === snapshot ? checked.report : undefined;
        const edit =
          one.do === 'insert-table'
            ? fixing.planTableAt(
                snapshot.body,
                cursor,
                one.table,
                one.edition,
                report && { report, markupOf },
              )
            : report &&
              fixing.planChapter(report, one, markupOf, { beside: cursor, where: 'after' });
        if (!edit) throw new HostError('unplaced', { reason: 'cursor' });
        return edit;
      });
    });
  }

  /** Takes a change back; one that was taken back is made again. */
  undo({ id }: Change): Promise<void> {
    return this.#queue.add('writing', async () => {
      const journal = this.#checker.tools?.journal;
      const inverse = journal?.inverse(id);
      if (!journal || !inverse) return;
      const applied = await this.#apply(inverse.snapshot, inverse.edits);
      const change = journal.turned(id, applied);
      this.#steps.push({ edits: applied.edits, turned: id });
      await this.#checker.judge(applied.after);
      if (!change) return;
      this.#store.tell({
        is: change.undone ? 'undone' : 'redone',
        change,
        ...reformattedIn(applied),
      });
    });
  }

  /** Puts blocks into the document where no finding says. */
  #insert(
    plan: (snapshot: Snapshot, tools: FixingTools) => Promise<readonly BodyEdit[]>,
  ): Promise<void> {
    const { snapshot } = this.#checker;
    if (!snapshot) return Promise.resolve();
    return this.#queue.add('writing', async () => {
      const tools = await this.#checker.ready();
      const edits = await plan(snapshot, tools);
      const parts = tools.fixing.insertedParts(edits);
      if (!parts.every(({ place }) => snapshot.isPlaced(place.paragraph))) {
        throw new HostError('unplaced');
      }
      await this.#make(snapshot, edits, { parts });
    });
  }

  async #make(
    checked: Snapshot,
    edits: readonly BodyEdit[],
    change: ChangeTold,
  ): Promise<ChangedTold> {
    const { journal, fixing } = await this.#checker.ready();
    const was = this.#store.state.checked?.findings ?? [];
    const applied = await this.#apply(checked, edits);
    const made = { ...change, at: this.#checker.now() };
    const noted = journal.add(applied, made);
    this.#steps.push({ edits: applied.edits, made });
    await this.#checker.judge(applied.after);
    const is = this.#store.state.checked?.findings ?? [];
    const vanished = fixing.vanished(applied, was, is);
    const told = {
      ...reformattedIn(applied),
      ...(vanished.length > 0 ? { vanished } : {}),
    };
    this.#store.tell({ is: 'changed', change: noted, left: is.length, ...told });
    return told;
  }

  /** Makes fixes one by one, so that one that is refused does not stop the others. */
  async #makeEach(planned: readonly PlannedFix[], reason: unknown): Promise<void> {
    const refused: Finding[] = [];
    const made: ChangePart[] = [];
    const vanished: Finding[] = [];
    let reformatted = 0;
    for (const { finding, fix } of planned) {
      const at = this.#sameFinding(finding);
      const same = at?.fixes?.find(({ kind }) => kind === fix.kind);
      const again = at && same && this.#checker.availableFixes?.plan(at, same);
      try {
        if (!again) throw new HostError('changed');
        const { rule } = finding;
        const { parts } = again;
        const told = await this.#make(again.checked.snapshot, again.edits, { rule, parts });
        made.push(...parts);
        vanished.push(...(told.vanished ?? []));
        reformatted += told.reformatted ?? 0;
      } catch (error) {
        const isGone = error instanceof HostError && error.code === 'changed';
        if (!isGone && !isOfOnePlace(error)) throw error;
        refused.push(finding);
      }
    }
    if (made.length === 0) throw reason;
    const left = this.#store.state.checked?.findings.length ?? 0;
    this.#store.tell({
      is: 'some-refused',
      parts: made,
      refused,
      left,
      ...reformattedIn({ reformatted }),
      ...(vanished.length > 0 ? { vanished } : {}),
    });
  }

  /** A finding as it was found last. */
  #sameFinding({ key, rule, code, at: [place] }: Finding): Finding | undefined {
    const found = this.#store.state.checked?.findings ?? [];
    return (
      found.find((one) => one.key === key) ??
      found.find((one) => one.rule === rule && one.code === code && samePlace(one.at[0], place))
    );
  }

  async #apply(checked: Snapshot, edits: readonly BodyEdit[]): Promise<Applied> {
    this.#isApplying = true;
    try {
      const applied = await this.#host.apply(checked, edits, (done, total) => {
        this.#store.set({ ...this.#store.state, progress: { of: 'edits', done, total } });
      });
      this.#checker.noteWritten();
      const { state } = this.#store;
      if (state.isProtected === true) this.#store.set(withoutProtection(state));
      return applied;
    } finally {
      this.#isApplying = false;
      const { progress, ...rest } = this.#store.state;
      if (progress) this.#store.set(rest);
    }
  }
}
