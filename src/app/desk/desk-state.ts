import type { RosterUnit } from '../../across/roster/read-roster';
import type { JsonChecked } from '../../contract/check';
import type { Data } from '../../messages/fill';
import type { ProblemCode } from '../../messages/problem';

/** Why a file was not checked: what the reader says of it, or what happened on the way. */
export interface RowProblem {
  readonly code: ProblemCode | 'unreadable' | 'lost' | 'overdue' | 'unexpected';
  readonly data: Data;
}

/** What came of checking a file. */
export type Answer = { readonly checked: JsonChecked } | { readonly problem: RowProblem };

/** A file that was chosen or dropped, by its path below what was; or why it cannot be had. */
export type FoundFile =
  | { readonly path: string; readonly file: File }
  | { readonly path: string; readonly problem: RowProblem };

/** A file on the desk. */
export interface DeskRow {
  readonly id: number;
  readonly path: string;
  /** absent where it could not be had */
  readonly file?: File;
  /** the id of the open file that was opened of it last */
  readonly openAs?: number;
  readonly state:
    | { readonly is: 'waiting' }
    | { readonly is: 'checked'; readonly report: JsonChecked }
    | { readonly is: 'unread'; readonly problem: RowProblem }
    // A unit of the roster, with no file.
    | { readonly is: 'missing'; readonly unit: string };
}

/** Who has to file, as a file says. */
export interface Roster {
  readonly name: string;
  readonly units: readonly RosterUnit[];
}

export const columns = [
  ...(['unit', 'year', 'kind', 'error', 'warning', 'info'] as const),
  ...(['tables', 'relations', 'file'] as const),
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
  /** what has to stand in a unit's name, a path, or a finding */
  readonly text: string;
}

export interface DeskState {
  readonly rows: readonly DeskRow[];
  readonly view: DeskView;
  /** absent where nobody said who has to file */
  readonly roster?: Roster;
  /** the id of the row that was opened last */
  readonly last?: number;
  /** whether files that wait are not checked until a person goes on */
  readonly isHalted: boolean;
}

/** Of how many rows something has come, and of how many something was to come. */
export function progressOf({ rows }: Pick<DeskState, 'rows'>): {
  readonly done: number;
  readonly all: number;
} {
  return { done: rows.filter(({ state }) => state.is !== 'waiting').length, all: rows.length };
}

/** Whether files are being checked. */
export function isChecking(state: DeskState): boolean {
  return !state.isHalted && state.rows.some((row) => row.state.is === 'waiting');
}
