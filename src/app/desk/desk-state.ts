import type { ChangedChapter } from '../../across/changed-chapters';
import type { LeftOut } from '../../across/pair-years';
import type { RosterUnit } from '../../across/roster/read-roster';
import type { JsonChecked } from '../../contract/check';
import type { Opinion } from '../../contract/opinions';
import type { Data } from '../../messages/fill';
import type { ProblemCode } from '../../messages/problem';
import type { Decisions } from './decide/decisions';
import type { RefusedReasons } from './decide/refused-reasons';

/** Why a file was not checked: what the reader says of it, or what happened on the way. */
export interface RowProblem {
  readonly code: ProblemCode | 'unreadable' | 'lost' | 'overdue' | 'unexpected';
  readonly data: Data;
}

/** What came of checking a file. */
export type Answer =
  | {
      readonly checked: JsonChecked;
      /** last year's report could not be read */ readonly isAlone?: true;
    }
  | { readonly problem: RowProblem };

/** A file that was chosen or dropped, by its path below what was; or why it cannot be had. */
export type FoundFile =
  | { readonly path: string; readonly file: File }
  | { readonly path: string; readonly problem: RowProblem };

/** Which of last year's reports is of the same body; where none is, or which is not known, why. */
export type LastYear =
  | { readonly is: 'paired'; readonly id: number }
  | { readonly is: 'none' | 'several' | 'asked' };

/** A file on the desk. */
export interface DeskRow {
  readonly id: number;
  readonly path: string;
  /** absent where it could not be had */
  readonly file?: File;
  /** what it was changed to where it was opened; absent where it is as it came */
  readonly edited?: File;
  /** what who reviews thinks of it; absent for 未看 */
  readonly opinion?: Opinion;
  /** the id of the open file that was opened of it last */
  readonly openAs?: number;
  /** absent until it is known of all files whose they are */
  readonly lastYear?: LastYear;
  /** the id of last year's report that it was held against; absent where it was by itself */
  readonly heldAgainst?: number;
  /** last year's report, which it was to be held against, could not be read */
  readonly isAlone?: true;
  /** what was found is told in another language than is wanted by now, or was changed since */
  readonly isStale?: true;
  readonly state:
    | { readonly is: 'waiting' }
    | {
        readonly is: 'checked';
        /** as it counts */
        readonly report: JsonChecked;
        /** as it was found, where something was decided that changes what counts */
        readonly found?: JsonChecked;
      }
    | { readonly is: 'unread'; readonly problem: RowProblem }
    // A unit of the roster, with no file.
    | { readonly is: 'missing'; readonly unit: string };
}

/** What a row is about: the file as it came, or as it was changed where it was opened. */
export function contentOf({ file, edited }: DeskRow): File | undefined {
  return edited ?? file;
}

/** Whose report a file is, as far as it says so. */
export interface Identity {
  readonly publisher?: string;
  readonly year?: number;
}

/** What came of finding out whose report a file is. */
export type Identified = { readonly identity: Identity } | { readonly problem: RowProblem };

/** A report and last year's of the same body, side by side. */
export interface YearsBeside {
  readonly figures: JsonChecked['figures'];
  readonly chapters: readonly ChangedChapter[];
}

/** What came of laying them side by side. */
export type Compared = { readonly beside: YearsBeside } | { readonly problem: RowProblem };

/** A file among last year's reports. */
export interface LastYearFile {
  readonly id: number;
  readonly path: string;
  /** absent where it could not be had */
  readonly file?: File;
  readonly state:
    | { readonly is: 'waiting' }
    | { readonly is: 'known'; readonly identity: Identity }
    | { readonly is: 'unread'; readonly problem: RowProblem };
}

/** The reports of the year before. */
export interface LastYearFolder {
  readonly name: string;
  readonly files: readonly LastYearFile[];
  /** why files that were read are of no use */
  readonly leftOut: readonly LeftOut[];
  /** nobody said that they are last year's: they may be this year's as well */
  readonly isGuessed?: true;
}

/** A file that is no roster to go by, and why. */
export interface RefusedRoster {
  readonly name: string;
  readonly reason: string;
}

/** Who has to file, as a file says. */
export interface Roster {
  readonly name: string;
  readonly units: readonly RosterUnit[];
}

export const columns = [
  ...(['unit', 'year', 'kind', 'error', 'warning', 'info'] as const),
  ...(['tables', 'relations', 'lastYear', 'children', 'opinion', 'file'] as const),
] as const;
export type Column = (typeof columns)[number];

export const kinds = ['all', 'error', 'warning', 'info', 'clean', 'unread', 'missing'] as const;
/**
 * Of which rows only are shown: those with findings of a severity, with none, those not read, units
 * without any.
 */
export type RowKind = (typeof kinds)[number];

/** How a person wants to see the rows. */
export interface DeskView {
  /** absent for worst first */
  readonly sort?: { readonly by: Column; readonly isDown: boolean };
  readonly kind: RowKind;
  /** what who reviews has to think of a report, `none` for 未看; absent for whatever it is */
  readonly opinion?: Opinion | 'none';
  /** what has to stand in a unit's name, a path, or a finding */
  readonly text: string;
  /** the rule that a finding has to be of; absent for any */
  readonly rule?: string;
  /** whether what is below a unit comes right behind it */
  readonly isGrouped?: true;
}

export interface DeskState {
  readonly rows: readonly DeskRow[];
  readonly view: DeskView;
  /** absent where nobody said who has to file */
  readonly roster?: Roster;
  /** what was given as a roster last and is none, and why */
  readonly refusedRoster?: RefusedRoster;
  /** absent where nobody gave them */
  readonly lastYear?: LastYearFolder;
  /** the ids of the rows that a person chose, those of units without a file too */
  readonly chosen: ReadonlySet<number>;
  /** what was decided of reports and findings; the rows follow it */
  readonly decisions: Decisions;
  /** what of it is in a file, as it was put into one or read from one last */
  readonly kept: Decisions;
  /** the file of reasons that was read last, where it was not followed */
  readonly refusedReasons?: RefusedReasons;
  /** the id of the row that was opened last */
  readonly last?: number;
  /** the ids of the rows in the order in which one of them was opened last */
  readonly order: readonly number[];
  /** whether files that wait are not checked until a person goes on */
  readonly isHalted: boolean;
}

/**
 * The id of last year's report that a row is still to be checked with, 0 for none; undefined where
 * nothing is to be checked again.
 */
export function dueAgainst({
  state,
  lastYear,
  heldAgainst = 0,
  isStale,
}: DeskRow): number | undefined {
  if (state.is !== 'checked') return undefined;
  const known = lastYear?.is === 'paired' ? lastYear.id : 0;
  const wanted = lastYear ? known : heldAgainst;
  return wanted === heldAgainst && !isStale ? undefined : wanted;
}

/** Whether something of a row is still to come. */
function isDue(row: DeskRow): boolean {
  return row.state.is === 'waiting' || dueAgainst(row) !== undefined;
}

/** What lies on the desk. */
export interface Laid {
  readonly rows: readonly DeskRow[];
  readonly roster?: Roster | undefined;
  readonly lastYear?: LastYearFolder | undefined;
  readonly isHalted: boolean;
}

/** Of how many rows something has come, and of how many something was to come. */
export function progressOf({ rows }: Pick<DeskState, 'rows'>): {
  readonly done: number;
  readonly all: number;
} {
  return { done: rows.filter((row) => !isDue(row)).length, all: rows.length };
}

/** Whether files are being checked. */
export function isChecking({ isHalted, rows, lastYear }: Laid): boolean {
  const isReading = lastYear?.files.some((file) => file.state.is === 'waiting') ?? false;
  return !isHalted && (isReading || rows.some(isDue));
}
