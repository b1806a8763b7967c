import type { DataCell } from '../../report/model';
import { valueOf } from './relations';
import type { JudgedRelation, Operand } from './relations';

export interface ClosingValue {
  readonly value: number;
  /** at least one equation runs through the cell, and all that do close with the value */
  readonly isProven: boolean;
}

function hasNoFigure({ cell }: Operand): boolean {
  return cell?.state.is === 'blank' || cell?.state.is === 'placeholder';
}

/** Left side minus right side with blanks counted as 0; undefined where a part cannot be read at all. */
function differenceWithZeros({ left, right }: JudgedRelation): number | undefined {
  let difference = 0;
  for (const [side, sign] of [
    [left, 1],
    [right, -1],
  ] as const) {
    for (const operand of side) {
      const value = hasNoFigure(operand) ? 0 : valueOf(operand.cell);
      if (value === undefined) return undefined;
      difference += sign * value;
    }
  }
  return difference;
}

/**
 * The value that a blank cell needs for the equations through it to close, all other blanks being
 * 0. Where the equations do not agree on one, 0 without proof.
 *
 * @param relations those of its table, judged
 */
export function valueThatCloses(
  relations: readonly JudgedRelation[],
  cell: DataCell,
): ClosingValue {
  const through = relations.filter(
    ({ relation, left, right }) =>
      relation.is === 'equal' &&
      [...left, ...right].some(({ row, column }) => row === cell.row && column === cell.column),
  );
  const wanted = new Set(
    through.map((judged) => {
      const difference = differenceWithZeros(judged);
      const isLeft = judged.left.some(
        ({ row, column }) => row === cell.row && column === cell.column,
      );
      return difference === undefined ? undefined : isLeft ? -difference : difference;
    }),
  );
  const [value] = wanted;
  const agreed = wanted.size === 1 && value !== undefined && value >= 0;
  return agreed
    ? { value: value === 0 ? 0 : value, isProven: true }
    : { value: 0, isProven: false };
}
