import type { Finding } from '../../check/finding';
import { HostError } from '../../document/port';
import type { DocumentHost } from '../../document/port';
import type { NewReport } from '../../fix/official/official-report';
import type { Obstacle } from '../../fix/obstacle';
import type { Criteria } from '../../profile/criteria';
import type { Place } from '../../report/model';
import type { Fix, Rule } from '../../rules/rule';
import type { PlannedCell } from './available-fixes';
import { DocumentChecker } from './document-checker';
import type { CheckerOptions } from './document-checker';
import { DocumentTraces } from './document-traces';
import { DocumentWriter } from './document-writer';
import type {
  Change,
  ChangePart,
  Checked,
  InsertionAtCursor,
  PlannedFix,
  Session,
  SessionState,
  Step,
  TextChange,
  TypedCell,
  TypedValue,
} from './session-state';
import { SessionStore, withoutNotice, withoutProtection } from './session-store';
import { targetOf } from '../../check/target';
import { TaskQueue } from './task-queue';

export type SessionOptions = CheckerOptions;

/** A session on a document: what is known of it, and the parts that check it and write into it. */
class DocumentSession implements Session {
  readonly #host: DocumentHost;
  readonly #store = new SessionStore();
  readonly #checker: DocumentChecker;
  readonly #queue: TaskQueue;
  readonly #writer: DocumentWriter;
  readonly #traces: DocumentTraces;
  readonly #stopWatching: () => void;
  /** how many places were asked for */
  #asked = 0;

  constructor(host: DocumentHost, options: SessionOptions) {
    this.#host = host;
    this.#checker = new DocumentChecker(host, options, this.#store, () => void this.#queue.check());
    this.#queue = new TaskQueue(this.#store, this.#checker);
    const parts = [host, this.#store, this.#checker, this.#queue] as const;
    this.#writer = new DocumentWriter(...parts);
    this.#traces = new DocumentTraces(...parts);
    this.#stopWatching = host.watch(() => {
      if (!this.#writer.isApplying && !this.#queue.isDisposed) this.#checker.noteChange();
    });
  }

  get state(): SessionState {
    return this.#store.state;
  }

  get rules(): readonly Rule[] {
    return this.#checker.rules;
  }

  get canRemark(): boolean {
    return this.#host.abilities.remarks;
  }

  get keepsReasons(): boolean {
    return this.#host.abilities.memory;
  }

  get canWrite(): boolean {
    return this.#host.abilities.edits.size > 0;
  }

  get hasCursor(): boolean {
    return this.#host.abilities.cursor;
  }

  get canInsertReport(): boolean {
    return this.#checker.snapshot !== undefined && this.#host.abilities.edits.has('insert-blocks');
  }

  subscribe(listener: () => void): () => void {
    return this.#store.subscribe(listener);
  }

  check(): Promise<void> {
    this.#store.set(withoutProtection(withoutNotice(this.state)));
    return this.#queue.check();
  }

  goBy(criteria: Criteria): Promise<void> {
    this.#checker.goBy(criteria);
    return this.#queue.check();
  }

  giveYear(year: number | undefined): Promise<void> {
    this.#checker.giveYear(year);
    return this.#queue.check();
  }

  fixesOf(finding: Finding): readonly Fix[] {
    return this.#checker.availableFixes?.fixesOf(finding) ?? [];
  }

  obstacleTo(finding: Finding): Obstacle | undefined {
    return this.#checker.availableFixes?.obstacleTo(finding);
  }

  plan(finding: Finding, fix: Fix): PlannedFix | undefined {
    return this.#checker.availableFixes?.plan(finding, fix);
  }

  planSafe(): readonly PlannedFix[] {
    return this.#checker.availableFixes?.planSafe() ?? [];
  }

  partsOf(planned: readonly PlannedFix[]): readonly ChangePart[] {
    return this.#checker.tools?.fixing.partsTogether(planned) ?? [];
  }

  apply(finding: Finding, fix: Fix): Promise<void> {
    const planned = this.plan(finding, fix);
    return this.applyAll(planned ? [planned] : []);
  }

  applyAll(planned: readonly PlannedFix[]): Promise<void> {
    return this.#writer.applyAll(planned, this.partsOf(planned));
  }

  cellOf(finding: Finding): TypedCell | undefined {
    return this.#checker.availableFixes?.cellOf(finding);
  }

  cellsOf(finding: Finding): readonly TypedCell[] {
    return this.#checker.availableFixes?.cellsOf(finding) ?? [];
  }

  setValue(finding: Finding, value: string, cell = this.cellOf(finding)): Promise<void> {
    return this.setValues(finding, cell ? [{ cell, value }] : []);
  }

  setValues(finding: Finding, typed: readonly TypedValue[]): Promise<void> {
    const { checked } = this.state;
    const fixes = this.#checker.availableFixes;
    const planned = typed.flatMap(
      ({ cell, value }) => fixes?.planValue(finding.at[0], value, cell) ?? [],
    );
    return this.#write(checked, planned);
  }

  cellAt(place: Place): TypedCell | undefined {
    return this.#checker.availableFixes?.cellAt(place);
  }

  setFigures(typed: readonly TypedValue[]): Promise<void> {
    const { checked } = this.state;
    const fixes = this.#checker.availableFixes;
    const isAsTyped = ({ cell }: TypedValue): boolean =>
      fixes?.cellAt({ cell: cell.address })?.raw === cell.raw;
    if (!typed.every(isAsTyped)) {
      return this.#queue.add('writing', () => Promise.reject(new HostError('changed')));
    }
    return this.#write(
      checked,
      typed.flatMap((one) => fixes?.planFigure(one) ?? []),
    );
  }

  canSetText(paragraph: number): boolean {
    const { checked } = this.state;
    const found = checked?.report.body.paragraphs.find(({ index }) => index === paragraph);
    const isFree = found !== undefined && found.held === undefined;
    return isFree && this.canWrite && checked?.snapshot.isPlaced(paragraph) === true;
  }

  setText(change: TextChange): Promise<void> {
    const { checked } = this.state;
    const planned = this.#checker.availableFixes?.planText(change);
    if (checked && planned) return this.#write(checked, [planned]);
    return this.#queue.add('writing', () => Promise.reject(new HostError('unplaced')));
  }

  #write(checked: Checked | undefined, planned: readonly PlannedCell[]): Promise<void> {
    if (!checked || planned.length === 0) return Promise.resolve();
    const parts = planned.map(({ part }) => part);
    return this.#writer.write(
      checked.snapshot,
      planned.map(({ edit }) => edit),
      { parts },
    );
  }

  canReveal(place: Place): boolean {
    const { checked } = this.state;
    return checked !== undefined && targetOf(checked.report, place) !== undefined;
  }

  reveal(place: Place, { onlyTrouble = false } = {}): Promise<void> {
    const { checked } = this.state;
    const target = checked && targetOf(checked.report, place);
    if (!target) return Promise.resolve();
    this.#asked += 1;
    const asked = this.#asked;
    const show = async (): Promise<void> => {
      // Who has gone on meanwhile wants to see what comes then.
      if (asked !== this.#asked) return;
      const how = await this.#host.reveal(checked.snapshot, target);
      if (!onlyTrouble || how !== 'exact') this.#store.tell({ is: 'revealed', how });
      else if (this.state.notice?.is === 'revealed') this.#store.set(withoutNotice(this.state));
    };
    return onlyTrouble ? this.#queue.look(show) : this.#queue.add(undefined, show);
  }

  insertReport(report: NewReport): Promise<void> {
    return this.#writer.insertReport(report);
  }

  insertAtCursor(insertions: readonly InsertionAtCursor[]): Promise<void> {
    return this.#writer.insertAtCursor(insertions);
  }

  explain(findings: readonly Finding[], reason: string): Promise<void> {
    return this.#traces.explain(findings, reason);
  }

  restore(findings: readonly Finding[]): Promise<void> {
    return this.#traces.restore(findings);
  }

  canUndo({ id }: Change): boolean {
    return this.canWrite && this.#checker.tools?.journal.inverse(id) !== undefined;
  }

  undo(change: Change): Promise<void> {
    return this.#writer.undo(change);
  }

  remark(findings: readonly Finding[], sentenceOf: (finding: Finding) => string): Promise<void> {
    return this.#traces.remark(findings, sentenceOf);
  }

  clearRemarks(): Promise<void> {
    return this.#traces.clearRemarks();
  }

  clearTraces(): Promise<void> {
    return this.#traces.clear();
  }

  get steps(): readonly Step[] {
    return this.#writer.steps;
  }

  remake(steps: readonly Step[]): Promise<void> {
    return this.#writer.remake(steps);
  }

  settled(): Promise<void> {
    return this.#queue.settled();
  }

  dispose(): void {
    this.#queue.dispose();
    this.#checker.dispose();
    this.#stopWatching();
    this.#store.clear();
  }
}

/** Opens a session on a document; nothing is read before `check`. */
export function openSession(host: DocumentHost, options: SessionOptions): Session {
  return new DocumentSession(host, options);
}
