import type { CheckResult } from '../../check/check';
import type { Facts } from '../../facts/facts';
import type { Finding } from '../../check/finding';
import type { Obstacle } from '../../fix/obstacle';
import type { Rebuilding } from '../../fix/rebuild';
import type { Standing } from '../../check/reasons';
import type { Summary } from '../../check/summary';
import type { HostErrorCode, Revealed, Snapshot } from '../../document/port';
import type { BodyEdit } from '../../ooxml/write/edit';
import type { Other } from '../../ooxml/read/others';
import type { Criteria } from '../../profile/criteria';
import type { NewReport } from '../../fix/official/official-report';
import type { DataCell, Report } from '../../report/model';
import type { Edit, Fix, Rule } from '../../rules/rule';
import type { ProblemCode } from '../../messages/problem';

/** A check that gave a result. */
export interface Checked extends Standing {
  readonly snapshot: Snapshot;
  readonly report: Report;
  readonly facts: Facts;
  readonly result: CheckResult;
  /** of `findings` */
  readonly summary: Summary;
  /** relations between figures that were looked at and hold */
  readonly held: number;
  readonly failed: number;
  /** those that could not be, as a figure is blank or cannot be read */
  readonly unjudged: number;
  /** when, in milliseconds since 1970 */
  readonly at: number;
}

/** Why something could not be done. The catalogue turns code and data into sentences. */
export interface Problem {
  /** `incomplete`: a part of the program did not load */
  readonly code: HostErrorCode | ProblemCode | 'incomplete' | 'unexpected';
  readonly data: Readonly<Record<string, string | number>>;
  /** what a developer needs to know, to copy; holds no text of the document */
  readonly details: string;
}

/** What a change did, and whether it can be taken back. */
export interface Change {
  readonly id: number;
  /** the rule whose finding it mended; absent for a value typed in */
  readonly rule?: string;
  readonly parts: readonly ChangePart[];
  /** when, in milliseconds since 1970 */
  readonly at: number;
  readonly undone: boolean;
  /** why it can no longer be taken back; absent while it can */
  readonly hindrance?: Hindrance;
  /** how many of its texts were changed since, and stay when the others are taken back */
  readonly changedSince?: number;
}

/**
 * What it inserted has been filled in or changed since; the document has changed where it was; or
 * a later change from here stands over it, and has to be taken back first.
 */
export type Hindrance = 'filled' | 'changed' | 'over';

/**
 * One text before and after. A deleted paragraph has no `now`, an inserted one no `was`; of what
 * is moved, removed or replaced as a whole, `did` says so.
 */
export interface ChangePart {
  readonly place: Finding['at'][0];
  readonly was?: string;
  readonly now?: string;
  readonly did?: 'rebuilt' | 'moved' | 'removed' | 'inserted';
  /** how many places of one paragraph it tells together; one where not said */
  readonly places?: number;
  /** `was` and `now` in pieces, with what is changed told apart */
  readonly pieces?: readonly Piece[];
}

/** What two texts have in common, or have in each other's place. */
export type Piece = { readonly same: string } | { readonly was: string; readonly now: string };

/** A fix that is going to be made, as a person confirms it. */
export interface PlannedFix {
  /** the check it was planned on: made is what was seen then, or nothing */
  readonly checked: Checked;
  /** addressed as in that check's snapshot */
  readonly edits: readonly BodyEdit[];
  readonly finding: Finding;
  readonly fix: Fix;
  readonly parts: readonly ChangePart[];
  /** the tables that are replaced as a whole, which a person is to see first */
  readonly rebuilt: readonly Rebuilding[];
  /** what goes beside text with tables that are taken away, which a person is to see first, too */
  readonly lost: readonly Other[];
}

/** What the last thing asked for came to; the pane tells it. */
export type Notice =
  /** `reformatted`: places whose fonts the program changed, which is to be told */
  | {
      readonly is: 'changed';
      readonly change: Change;
      readonly left: number;
      readonly reformatted?: number;
      /** what is found no longer though nothing of it was mended */
      readonly vanished?: readonly Finding[];
    }
  /** of several fixes some were refused; the others were made one by one */
  | {
      readonly is: 'some-refused';
      readonly parts: readonly ChangePart[];
      readonly refused: readonly Finding[];
      readonly left: number;
      readonly reformatted?: number;
      readonly vanished?: readonly Finding[];
    }
  | { readonly is: 'undone' | 'redone'; readonly change: Change; readonly reformatted?: number }
  | { readonly is: 'revealed'; readonly how: Revealed }
  | { readonly is: 'explained' | 'restored' }
  | { readonly is: 'remarked'; readonly count: number; readonly unplaced: number }
  /** `kept`: comments that somebody answered, which stay; `stuck`: those that could not be deleted */
  | {
      readonly is: 'remarks-cleared';
      readonly count: number;
      readonly kept: number;
      readonly stuck?: number;
    }
  | {
      readonly is: 'traces-cleared';
      readonly remarks: number;
      readonly kept: number;
      readonly stuck?: number;
    }
  /** comments cannot be cleared here, and may be in the document from elsewhere */
  | { readonly is: 'reasons-cleared' }
  /**
   * it was refused; nothing of it was done unless the code is `partly`, of which `stillApplied` is
   * what stands all the same
   */
  | {
      readonly is: 'refused';
      readonly problem: Problem;
      readonly stillApplied?: readonly ChangePart[];
    };

/** Something that was done to a document, as edits that can be made again. */
export type Step = {
  /** addressed as in the document that the step before it left */
  readonly edits: readonly BodyEdit[];
} & (
  | { readonly made: Pick<Change, 'rule' | 'parts' | 'at'> }
  /** the change that was taken back or made again, the first being 1 */
  | { readonly turned: number }
);

export type Task = 'checking' | 'writing' | 'remarking';

export interface Progress {
  /** rules that were run, or edits that were written */
  readonly of: 'rules' | 'edits';
  readonly done: number;
  readonly total: number;
}

export interface SessionState {
  /** what is under way */
  readonly task?: Task;
  /** how far what is under way has come where that lasts */
  readonly progress?: Progress;
  /** the latest result, also while a newer one is made */
  readonly checked?: Checked;
  /** it let nothing be written when that was last tried */
  readonly isProtected?: boolean;
  /** the document may have changed since */
  readonly isStale: boolean;
  /** why the last check gave no result; `checked` is then absent */
  readonly problem?: Problem;
  readonly notice?: Notice;
  /** oldest first */
  readonly journal: readonly Change[];
}

/** A cell that a figure can be typed into. */
export type TypedCell = Pick<DataCell, 'address' | 'figure' | 'raw' | 'row' | 'column'>;

/** A figure that was typed, and where it goes. */
export interface TypedValue {
  readonly cell: TypedCell;
  readonly value: string;
}

/** A stretch of a paragraph's text, and what it is to read. */
export type TextChange = Omit<Extract<Edit, { do: 'set-text' }>, 'do'>;

/** What can be put at a person's cursor. */
export type InsertionAtCursor = Extract<Edit, { do: 'insert-chapter' | 'insert-table' }>;

/** One check of one open document, and what a person does about its findings. */
export interface Session {
  readonly state: SessionState;
  /** the rules that have come so far, which a translator needs to word findings */
  readonly rules: readonly Rule[];
  /** Calls back after every change of `state`. Gives a function that ends it. */
  subscribe(listener: () => void): () => void;
  /** Reads and checks the document anew. */
  check(): Promise<void>;
  /** Checks the document anew, by other criteria; the year that was given stays. */
  goBy(criteria: Criteria): Promise<void>;
  /**
   * Checks the document anew as a report of a year, where it does not say its own; undefined takes
   * that back.
   */
  giveYear(year: number | undefined): Promise<void>;
  /** The fixes of a finding that this host can make now. */
  fixesOf(finding: Finding): readonly Fix[];
  /** Why the document takes none of a finding's fixes, as far as that is known. */
  obstacleTo(finding: Finding): Obstacle | undefined;
  /** What a fix would change, text by text; undefined where it cannot be made now. */
  plan(finding: Finding, fix: Fix): PlannedFix | undefined;
  /** Every safe fix that can be made now, each once. */
  planSafe(): readonly PlannedFix[];
  /** What fixes that are made together change, each paragraph once. */
  partsOf(planned: readonly PlannedFix[]): readonly ChangePart[];
  /** Makes one fix. */
  apply(finding: Finding, fix: Fix): Promise<void>;
  /** Makes several fixes as one change. */
  applyAll(planned: readonly PlannedFix[]): Promise<void>;
  /** The cell a value can be typed into, where the finding stands on one figure's cell. */
  cellOf(finding: Finding): TypedCell | undefined;
  /** That cell, each that the finding is about, or all of the table that it stands on, if blank. */
  cellsOf(finding: Finding): readonly TypedCell[];
  /** Writes a value into a cell of a finding; where none is given, into its only one. */
  setValue(finding: Finding, value: string, cell?: TypedCell): Promise<void>;
  /** Writes values into cells of a finding as one change. */
  setValues(finding: Finding, typed: readonly TypedValue[]): Promise<void>;
  /** The cell at a place, found fault with or not, if a figure can be typed into it. */
  cellAt(place: Finding['at'][0]): TypedCell | undefined;
  /** Writes figures into cells as one change, each where its cell still reads as it did. */
  setFigures(typed: readonly TypedValue[]): Promise<void>;
  /** Whether a paragraph's text can be changed, as far as that is known before it is tried. */
  canSetText(paragraph: number): boolean;
  /** Makes a stretch of a paragraph's text read otherwise, where it still reads as it did. */
  setText(change: TextChange): Promise<void>;
  /** Whether there is a place to go to. */
  canReveal(place: Finding['at'][0]): boolean;
  /**
   * Shows a place in the document; one that was asked for before and is not shown yet no longer is.
   *
   * @param options.onlyTrouble nothing is told where the very place is shown
   */
  reveal(place: Finding['at'][0], options?: { readonly onlyTrouble?: boolean }): Promise<void>;
  /**
   * Keeps why findings are as they should be, until their figure or text changes; those that must
   * be mended stay as they are.
   */
  explain(findings: readonly Finding[], reason: string): Promise<void>;
  /** Takes such reasons back. */
  restore(findings: readonly Finding[]): Promise<void>;
  canUndo(change: Change): boolean;
  /** Takes a change back; one that was taken back is made again. */
  undo(change: Change): Promise<void>;
  /** Whether the host knows where the person's cursor is. */
  readonly hasCursor: boolean;
  /** Whether a whole report can be put into the document. */
  readonly canInsertReport: boolean;
  /** Puts a whole report to be filled in into the document, behind all that is in it. */
  insertReport(report: NewReport): Promise<void>;
  /** Puts chapters' headings and blank tables behind the paragraph that the cursor stands in. */
  insertAtCursor(insertions: readonly InsertionAtCursor[]): Promise<void>;
  readonly canRemark: boolean;
  /** Whether reasons are kept in the document, and not only until it is closed. */
  readonly keepsReasons: boolean;
  readonly canWrite: boolean;
  /** Leaves findings as comments in the document, in the given words, in place of earlier ones. */
  remark(findings: readonly Finding[], sentenceOf: (finding: Finding) => string): Promise<void>;
  clearRemarks(): Promise<void>;
  /** Takes away all that checking left in the document: comments and reasons. */
  clearTraces(): Promise<void>;
  /** All that was done to the document, to be made again where it is opened anew. */
  readonly steps: readonly Step[];
  /** Does to a document that nothing was done to yet what was done to it before. */
  remake(steps: readonly Step[]): Promise<void>;
  /** Once all that was asked for before is done. */
  settled(): Promise<void>;
  /** Ends watching the document. */
  dispose(): void;
}
