import type { Finding } from '../../check/finding';
import { samePlace } from '../../check/same-place';
import type { Obstacle } from '../../fix/obstacle';
import type { MarkupOf } from '../../fix/markup-of';
import { HostError } from '../../document/port';
import type { Applied, DocumentHost, Snapshot } from '../../document/port';
import type { BodyEdit } from '../../ooxml/write/edit';
import { anchorOf } from '../../ooxml/write/addresses';
import { Refusal } from '../../ooxml/refusal';
import type { NewReport } from '../../fix/official/official-report';
import type { Place } from '../../report/model';
import type { Fix, Rule } from '../../rules/rule';
import { checkSnapshot } from './checking';
import type { Checking } from './checking';
import type * as fixing from './fixing';
import type { Ignore } from './ignores';
import type { Journal } from './journal';
import type { AvailableFixes } from './available-fixes';
import { problemOf } from './problem';
import type {
  Change,
  ChangePart,
  Checked,
  InsertionAtCursor,
  Notice,
  PlannedFix,
  Session,
  SessionState,
  Task,
  TypedCell,
} from './session-state';
import { targetOf } from './target';

export interface SessionOptions extends Checking {
  /** rules to run at once */
  readonly rules: readonly Rule[];
  /** loads every rule there is, which is not asked for before the first findings are told */
  readonly loadRules?: () => Promise<readonly Rule[]>;
  /** Calls back after a pause without changes. Gives a function that calls it off. */
  readonly afterPause?: (callback: () => void) => () => void;
}

/** How long nothing has to change before a document is checked again. */
const pause = 1500;

function afterPause(callback: () => void): () => void {
  const timer = setTimeout(callback, pause);
  return () => {
    clearTimeout(timer);
  };
}

function withoutNotice({ notice, ...rest }: SessionState): SessionState {
  return rest;
}

function withoutProtection({ isProtected, ...rest }: SessionState): SessionState {
  return rest;
}

/** In how many places the program changed fonts, where it did. */
function reformattedIn({ reformatted = 0 }: Applied): { readonly reformatted?: number } {
  return reformatted > 0 ? { reformatted } : {};
}

/** Whether what was refused may have been so for one place of several, with nothing written. */
function isOfOnePlace(error: unknown): boolean {
  return (
    error instanceof HostError &&
    ['unplaced', 'unsupported', 'not-allowed', 'protected'].includes(error.code)
  );
}

/** What was to be written, and over what. */
interface Asked {
  readonly checked: Snapshot;
  readonly parts: readonly ChangePart[];
}

/** What fixing takes, which is loaded behind the first findings. */
interface Means {
  readonly fixing: typeof fixing;
  readonly journal: Journal;
}

class DocumentSession implements Session {
  state: SessionState = { isStale: false, journal: [] };
  readonly #host: DocumentHost;
  readonly #options: SessionOptions;
  #means: Means | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #stopWatching: () => void;
  #rules: readonly Rule[];
  #ignores: readonly Ignore[] = [];
  #callOff: () => void = () => undefined;
  /** what is asked for is done one after the other */
  #queue: Promise<void> = Promise.resolve();
  #isDisposed = false;
  /** the document as it was read last, whatever came of it */
  #snapshot: Snapshot | undefined;
  /** while our own edits are made, which nobody needs to be told of */
  #isApplying = false;
  /** the document has changed since it was last read */
  #isOutdated = false;

  constructor(host: DocumentHost, options: SessionOptions) {
    this.#host = host;
    this.#options = options;
    this.#rules = options.rules;
    this.#stopWatching = host.watch(() => {
      this.#noteChange();
    });
  }

  get rules(): readonly Rule[] {
    return this.#rules;
  }

  get canRemark(): boolean {
    return this.#host.abilities.remarks;
  }

  get keepsReasons(): boolean {
    return this.#host.abilities.memory;
  }

  get canWrite(): boolean {
    return this.#kinds.size > 0;
  }

  get hasCursor(): boolean {
    return this.#host.abilities.cursor;
  }

  get canInsertReport(): boolean {
    return this.#snapshot !== undefined && this.#kinds.has('insert-blocks');
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  check(): Promise<void> {
    this.#set(withoutProtection(withoutNotice(this.state)));
    return this.#during('checking', () => this.#read());
  }

  fixesOf(finding: Finding): readonly Fix[] {
    return this.#availableFixes?.fixesOf(finding) ?? [];
  }

  obstacleTo(finding: Finding): Obstacle | undefined {
    return this.#availableFixes?.obstacleTo(finding);
  }

  plan(finding: Finding, fix: Fix): PlannedFix | undefined {
    return this.#availableFixes?.plan(finding, fix);
  }

  planSafe(): readonly PlannedFix[] {
    return this.#availableFixes?.planSafe() ?? [];
  }

  partsOf(planned: readonly PlannedFix[]): readonly ChangePart[] {
    return this.#means?.fixing.partsTogether(planned) ?? [];
  }

  apply(finding: Finding, fix: Fix): Promise<void> {
    const planned = this.plan(finding, fix);
    return this.applyAll(planned ? [planned] : []);
  }

  applyAll(planned: readonly PlannedFix[]): Promise<void> {
    const edits = planned.flatMap((one) => one.edits);
    const [first] = planned;
    if (!first || edits.length === 0) return Promise.resolve();
    if (planned.some(({ checked }) => checked !== first.checked)) {
      return this.#during('writing', () => Promise.reject(new HostError('changed')));
    }
    const rule = planned.every(({ finding }) => finding.rule === first.finding.rule)
      ? { rule: first.finding.rule }
      : {};
    const parts = this.partsOf(planned);
    const { snapshot } = first.checked;
    const work = async (): Promise<void> => {
      try {
        await this.#make(snapshot, edits, { ...rule, parts });
      } catch (error) {
        if (planned.length < 2 || !isOfOnePlace(error)) throw error;
        await this.#makeEach(planned, error);
      }
    };
    return this.#during('writing', work, { checked: snapshot, parts });
  }

  cellOf(finding: Finding): TypedCell | undefined {
    return this.#availableFixes?.cellOf(finding);
  }

  cellsOf(finding: Finding): readonly TypedCell[] {
    return this.#availableFixes?.cellsOf(finding) ?? [];
  }

  setValue(finding: Finding, value: string, cell = this.cellOf(finding)): Promise<void> {
    const { checked } = this.state;
    const planned = cell && this.#availableFixes?.planValue(finding, value, cell);
    if (!checked || !planned) return Promise.resolve();
    return this.#write(checked.snapshot, [planned.edit], { parts: [planned.part] });
  }

  canReveal(place: Place): boolean {
    const { checked } = this.state;
    return checked !== undefined && targetOf(checked.report, place) !== undefined;
  }

  reveal(place: Place): Promise<void> {
    const { checked } = this.state;
    const target = checked && targetOf(checked.report, place);
    if (!target) return Promise.resolve();
    return this.#during(undefined, async () => {
      this.#tell({ is: 'revealed', how: await this.#host.reveal(checked.snapshot, target) });
    });
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
      const { checked } = this.state;
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

  ignore({ key, rule }: Finding, reason: string): Promise<void> {
    const added = { key, rule, reason: reason.trim() };
    return this.#keep((kept) => [...kept.filter((one) => one.key !== key), added], 'ignored');
  }

  restore({ key }: Finding): Promise<void> {
    return this.#keep((kept) => kept.filter((one) => one.key !== key), 'restored');
  }

  canUndo({ id }: Change): boolean {
    return this.canWrite && this.#means?.journal.inverse(id) !== undefined;
  }

  undo({ id }: Change): Promise<void> {
    return this.#during('writing', async () => {
      const journal = this.#means?.journal;
      const inverse = journal?.inverse(id);
      if (!journal || !inverse) return;
      const applied = await this.#apply(inverse.snapshot, inverse.edits);
      const change = journal.turned(id, applied);
      await this.#judge(applied.after);
      if (!change) return;
      this.#tell({ is: change.undone ? 'undone' : 'redone', change, ...reformattedIn(applied) });
    });
  }

  remark(findings: readonly Finding[], sentenceOf: (finding: Finding) => string): Promise<void> {
    const { checked } = this.state;
    if (!checked) return Promise.resolve();
    return this.#during('remarking', async () => {
      const { fixing } = await this.#ready();
      this.#tell(await fixing.leaveRemarks(this.#host, checked, findings, sentenceOf));
    });
  }

  clearRemarks(): Promise<void> {
    return this.#during('remarking', async () => {
      const { cleared, ...left } = await this.#host.clearRemarks();
      this.#tell({ is: 'remarks-cleared', count: cleared, ...left });
    });
  }

  clearTraces(): Promise<void> {
    return this.#during('remarking', async () => {
      const { canRemark } = this;
      const { cleared, ...left } = canRemark
        ? await this.#host.clearRemarks()
        : { cleared: 0, kept: 0 };
      await this.#host.remember(undefined).catch((cause: unknown) => {
        const data = { cleared, ...left };
        throw cleared === 0 ? cause : new HostError('traces-partly', data, { cause });
      });
      this.#ignores = [];
      const { checked } = this.state;
      if (checked) await this.#judge(checked.snapshot);
      this.#tell(
        canRemark ? { is: 'traces-cleared', remarks: cleared, ...left } : { is: 'reasons-cleared' },
      );
    });
  }

  settled(): Promise<void> {
    return this.#queue;
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#callOff();
    this.#stopWatching();
    this.#listeners.clear();
  }

  /** What can be done about what was found; undefined until it is there. */
  get #availableFixes(): AvailableFixes | undefined {
    const { checked } = this.state;
    return checked && this.#means && new this.#means.fixing.AvailableFixes(checked, this.#kinds);
  }

  get #kinds(): ReadonlySet<BodyEdit['do']> {
    return this.#host.abilities.edits;
  }

  #write(
    checked: Snapshot,
    edits: readonly BodyEdit[],
    change: Pick<Change, 'rule' | 'parts'>,
  ): Promise<void> {
    const work = (): Promise<void> => this.#make(checked, edits, change);
    return this.#during('writing', work, { checked, parts: change.parts });
  }

  /** Makes fixes one by one, so that one that is refused does not stop the others. */
  async #makeEach(planned: readonly PlannedFix[], reason: unknown): Promise<void> {
    const refused: Finding[] = [];
    const made: ChangePart[] = [];
    for (const { finding, fix } of planned) {
      const at = this.#sameFinding(finding);
      const same = at?.fixes?.find(({ kind }) => kind === fix.kind);
      const again = at && same && this.plan(at, same);
      try {
        if (!again) throw new HostError('changed');
        const { rule } = finding;
        await this.#make(again.checked.snapshot, again.edits, { rule, parts: again.parts });
        made.push(...again.parts);
      } catch (error) {
        const isGone = error instanceof HostError && error.code === 'changed';
        if (!isGone && !isOfOnePlace(error)) throw error;
        refused.push(finding);
      }
    }
    if (made.length === 0) throw reason;
    const left = this.state.checked?.findings.length ?? 0;
    this.#tell({ is: 'some-refused', parts: made, refused, left });
  }

  /** A finding as it was found last. */
  #sameFinding({ key, rule, code, at: [place] }: Finding): Finding | undefined {
    const found = this.state.checked?.findings ?? [];
    return (
      found.find((one) => one.key === key) ??
      found.find((one) => one.rule === rule && one.code === code && samePlace(one.at[0], place))
    );
  }

  async #make(
    checked: Snapshot,
    edits: readonly BodyEdit[],
    change: Pick<Change, 'rule' | 'parts'>,
  ): Promise<void> {
    const { journal } = await this.#ready();
    const was = this.state.checked?.findings ?? [];
    const applied = await this.#apply(checked, edits);
    const noted = journal.add(applied, { ...change, at: this.#now() });
    await this.#judge(applied.after);
    const is = this.state.checked?.findings ?? [];
    const gone = this.#means?.fixing.vanished(applied, was, is) ?? [];
    this.#tell({
      is: 'changed',
      change: noted,
      left: is.length,
      ...reformattedIn(applied),
      ...(gone.length > 0 ? { vanished: gone } : {}),
    });
  }

  /** Puts blocks into the document where no finding says. */
  #insert(plan: (snapshot: Snapshot, means: Means) => Promise<readonly BodyEdit[]>): Promise<void> {
    const snapshot = this.#snapshot;
    if (!snapshot) return Promise.resolve();
    return this.#during('writing', async () => {
      const edits = await plan(snapshot, await this.#ready());
      const anchors = edits.map(anchorOf);
      if (!anchors.every((anchor) => snapshot.isPlaced(anchor))) throw new HostError('unplaced');
      const parts = anchors.map(
        (paragraph) => ({ place: { paragraph }, did: 'inserted' }) as const,
      );
      await this.#make(snapshot, edits, { parts });
    });
  }

  async #apply(checked: Snapshot, edits: readonly BodyEdit[]): Promise<Applied> {
    this.#isApplying = true;
    try {
      const applied = await this.#host.apply(checked, edits, (done, total) => {
        this.#set({ ...this.state, progress: { of: 'edits', done, total } });
      });
      this.#isOutdated = false;
      if (this.state.isProtected === true) this.#set(withoutProtection(this.state));
      return applied;
    } finally {
      this.#isApplying = false;
      const { progress, ...rest } = this.state;
      if (progress) this.#set(rest);
    }
  }

  /** Changes what is set aside, starting from what the document keeps: another pane may have added. */
  #keep(
    change: (kept: readonly Ignore[]) => readonly Ignore[],
    is: 'ignored' | 'restored',
  ): Promise<void> {
    return this.#during(undefined, async () => {
      const { readIgnores, writeIgnores } = await import('./fixing');
      const ignores = change(readIgnores(await this.#host.recall()));
      await this.#host.remember(writeIgnores(ignores));
      this.#ignores = ignores;
      const { checked } = this.state;
      if (checked) await this.#judge(checked.snapshot);
      this.#tell({ is });
    });
  }

  async #read(): Promise<void> {
    try {
      this.#isOutdated = false;
      const snapshot = await this.#host.read();
      const kept = await this.#host.recall().catch(() => undefined);
      // What cannot be told now keeps nobody from checking, and is asked for again before it is
      // changed. Most documents keep nothing, and need not wait for what reads it.
      if (kept)
        this.#ignores = kept.length === 0 ? [] : (await import('./fixing')).readIgnores(kept);
      this.#means?.journal.follow(snapshot);
      await this.#judge(snapshot);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Loads what fixing takes, and every rule. */
  async #ready(): Promise<Means> {
    if (!this.#means) {
      const { loadRules } = this.#options;
      const [rules, loaded] = await Promise.all([loadRules?.() ?? this.#rules, import('./fixing')]);
      this.#rules = rules;
      this.#means = { fixing: loaded, journal: new loaded.Journal() };
    }
    return this.#means;
  }

  /** Checks what was read; what the first rules find is shown until all rules are there. */
  async #judge(snapshot: Snapshot): Promise<void> {
    this.#snapshot = snapshot;
    try {
      if (!this.#means && this.#options.loadRules !== undefined) {
        this.#show(await this.#checkedOf(snapshot));
      }
      await this.#ready();
      this.#show(await this.#checkedOf(snapshot));
    } catch (error) {
      // What was undone or pasted may leave something that is no report.
      if (!(error instanceof Refusal)) throw error;
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    const { checked, notice, progress, ...rest } = this.state;
    const journal = this.#means?.journal.changes ?? [];
    this.#set({ ...rest, journal, isStale: false, problem: problemOf(error) });
  }

  #checkedOf(snapshot: Snapshot): Promise<Checked> {
    return checkSnapshot(snapshot, this.#rules, this.#ignores, this.#options, (done, total) => {
      this.#set({ ...this.state, progress: { of: 'rules', done, total } });
    });
  }

  #show(checked: Checked): void {
    const { problem, progress, ...rest } = this.state;
    const isStale = this.#isOutdated;
    this.#set({ ...rest, checked, isStale, journal: this.#means?.journal.changes ?? [] });
    this.#callOff();
    if (isStale) this.#checkAfterPause();
  }

  /** Does one thing after what was asked for before, and tells why it was refused if it was. */
  #during(task: Task | undefined, work: () => Promise<void>, asked?: Asked): Promise<void> {
    const turn = this.#queue.then(async () => {
      if (this.#isDisposed) return;
      // Another check does not take away what was told of a change.
      const before = task === 'checking' ? this.state : withoutNotice(this.state);
      this.#set(task === undefined ? before : { ...before, task });
      try {
        await work();
      } catch (error) {
        const problem = problemOf(error);
        this.#tell({ is: 'refused', problem });
        if (problem.code === 'protected') this.#set({ ...this.state, isProtected: true });
        // What stands in the document is no longer known for certain.
        if (['changed', 'partly', 'timed-out', 'unplaced'].includes(problem.code)) {
          await this.#read();
          // Why it cannot be read now does not say what became of what was to be written.
          const stillApplied = problem.code === 'partly' && asked ? this.#stillApplied(asked) : [];
          if (stillApplied.length > 0) this.#tell({ is: 'refused', problem, stillApplied });
          else if (this.state.problem) this.#tell({ is: 'refused', problem });
        }
      } finally {
        const { task: done, progress, ...after } = this.state;
        this.#set(after);
      }
    });
    this.#queue = turn;
    return turn;
  }

  /** What stands of a change that broke off, as the document was read last. */
  #stillApplied({ checked, parts }: Asked): readonly ChangePart[] {
    const now = this.state.checked?.snapshot;
    if (!now || !this.#means) return [];
    return this.#means.fixing.stillAppliedParts(parts, checked.body, now.body);
  }

  #noteChange(): void {
    if (this.#isApplying || this.#isDisposed) return;
    this.#isOutdated = true;
    if (!this.state.checked) return;
    this.#set({ ...this.state, isStale: true });
    this.#checkAfterPause();
  }

  #checkAfterPause(): void {
    this.#callOff();
    this.#callOff = (this.#options.afterPause ?? afterPause)(() => {
      if (this.state.isStale) void this.#during('checking', () => this.#read());
    });
  }

  #tell(notice: Notice): void {
    this.#set({ ...this.state, notice });
  }

  #now(): number {
    return (this.#options.now ?? Date.now)();
  }

  #set(state: SessionState): void {
    this.state = state;
    for (const listener of this.#listeners) listener();
  }
}

/** Opens a session on a document; nothing is read before `check`. */
export function openSession(host: DocumentHost, options: SessionOptions): Session {
  return new DocumentSession(host, options);
}
