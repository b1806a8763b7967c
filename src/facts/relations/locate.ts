import type { DataCell, FormTable } from '../../report/model';
import { valueOf } from './relations';
import type { JudgedRelation } from './relations';

/** The one cell that is wrong in a table, as its equations tell. */
export interface LocatedCell {
  readonly cell: DataCell;
  readonly actual: number;
  /** the value with which every equation closes */
  readonly expected: number;
  /** a total by definition, not a count that an office made */
  readonly isTotal: boolean;
  readonly explains: readonly JudgedRelation[];
}

/** A single failed equation never tells which of its figures is wrong. */
const leastEquations = 2;

function sideOf({ left, right }: JudgedRelation, cell: DataCell): 1 | -1 | 0 {
  const is = (operand: { row: string; column: string }): boolean =>
    operand.row === cell.row && operand.column === cell.column;
  if (left.some(is)) return 1;
  return right.some(is) ? -1 : 0;
}

/** By how much the cell must change to close every failed equation; undefined where it cannot. */
function changeOf(cell: DataCell, equations: readonly JudgedRelation[]): number | undefined {
  let change: number | undefined;
  for (const equation of equations) {
    const side = sideOf(equation, cell);
    const failed = equation.judgement.is === 'failed' ? equation.judgement : undefined;
    if (equation.judgement.is === 'unreadable') continue;
    // A cell in a sound equation would break it, one outside of a failed equation cannot mend it.
    if ((side === 0) !== (failed === undefined)) return undefined;
    if (!failed) continue;
    const needed = -failed.difference * side;
    if (change !== undefined && change !== needed) return undefined;
    change = needed;
  }
  return change;
}

/**
 * Names the one cell whose change closes all failed equations of a table (the form's section 5.9):
 * every equation through it fails, no other does, and all of them want the same value.
 *
 * @param judged the table's relations
 * @returns undefined where no equation fails, or where no cell or more than one would do
 */
export function locateWrongCell(
  table: FormTable,
  judged: readonly JudgedRelation[],
): LocatedCell | undefined {
  const equations = judged.filter(({ relation }) => relation.is === 'equal');
  const failed = equations.filter(({ judgement }) => judgement.is === 'failed');
  if (failed.length < leastEquations) return undefined;
  const found = table.cells.flatMap((cell): LocatedCell[] => {
    const actual = valueOf(cell);
    const change = changeOf(cell, equations);
    if (actual === undefined || change === undefined || actual + change < 0) return [];
    const isTotal = cell.row === 'total' || cell.column === 'total';
    return [{ cell, actual, expected: actual + change, isTotal, explains: failed }];
  });
  return found.length === 1 ? found[0] : undefined;
}
