import type { DataCell, FormTable } from '../../report/model';
import { valueOf } from './relations';
import type { JudgedRelation } from './relations';

/** A figure that stands in two cells beside each other, its digits shared out. */
export interface SplitFigure {
  /** the two, from left to right, each with what it should hold */
  readonly cells: readonly [Part, Part];
  readonly whole: number;
  readonly explains: readonly JudgedRelation[];
}

interface Part {
  readonly cell: DataCell;
  readonly expected: number;
}

/** A single failed equation never tells which of its figures is wrong. */
const leastEquations = 2;

/** By how much a change of figures moves the difference of an equation's sides. */
export function shift(
  { left, right }: JudgedRelation,
  changes: ReadonlyMap<DataCell, number>,
): number {
  const sum = (side: JudgedRelation['left']): number =>
    side.reduce((all, { cell }) => all + ((cell && changes.get(cell)) ?? 0), 0);
  return sum(left) - sum(right);
}

function closesAll(
  equations: readonly JudgedRelation[],
  changes: ReadonlyMap<DataCell, number>,
): boolean {
  return equations.every((equation) => {
    const { judgement } = equation;
    if (judgement.is === 'unreadable') return true;
    return (judgement.is === 'failed' ? judgement.difference : 0) + shift(equation, changes) === 0;
  });
}

/** Two cells of one row with nothing between them. */
function pairsOf({ cells }: FormTable): readonly (readonly [DataCell, DataCell])[] {
  return cells.flatMap((left, at): readonly (readonly [DataCell, DataCell])[] => {
    const right = cells[at + 1];
    return right?.row === left.row ? [[left, right]] : [];
  });
}

/**
 * Names the one figure that was split over two cells: joined into one of them, the other being 0,
 * it closes every failed equation of its table.
 *
 * @param judged the table's relations
 * @returns undefined where no equation fails, or where no pair or more than one would do
 */
export function locateSplitFigure(
  table: FormTable,
  judged: readonly JudgedRelation[],
): SplitFigure | undefined {
  const equations = judged.filter(({ relation }) => relation.is === 'equal');
  const failed = equations.filter(({ judgement }) => judgement.is === 'failed');
  if (failed.length < leastEquations) return undefined;
  const found = pairsOf(table).flatMap(([left, right]): readonly SplitFigure[] => {
    const [first, second] = [valueOf(left), valueOf(right)];
    if (first === undefined || first === 0 || second === undefined) return [];
    const whole = Number(`${String(first)}${String(second)}`);
    return [
      [whole, 0],
      [0, whole],
    ].flatMap(([one = 0, other = 0]): readonly SplitFigure[] => {
      const changes = new Map([
        [left, one - first],
        [right, other - second],
      ]);
      if (!closesAll(equations, changes)) return [];
      return [
        {
          cells: [
            { cell: left, expected: one },
            { cell: right, expected: other },
          ],
          whole,
          explains: failed,
        },
      ];
    });
  });
  return found.length === 1 ? found[0] : undefined;
}
