import type { DataCell } from '../../report/model';
import { valueOf } from './relations';
import type { JudgedRelation, Operand } from './relations';

export interface ClosingValue {
  readonly value: number;
  /** at least one equation runs through the cell, and all that do close with the value */
  readonly isProven: boolean;
}

/** Whether a cell is to hold a figure and holds none. */
export function hasNoFigure({ state }: DataCell): boolean {
  return state.is === 'blank' || state.is === 'placeholder';
}

/** An equation with the value that it leaves to each of its figures. */
class Equation {
  readonly #terms: readonly { readonly operand: Operand; readonly sign: 1 | -1 }[];
  /** the figure that the others make up, where there is one */
  readonly total: DataCell | undefined;

  constructor({ left, right }: JudgedRelation) {
    this.#terms = [
      ...left.map((operand) => ({ operand, sign: 1 as const })),
      ...right.map((operand) => ({ operand, sign: -1 as const })),
    ];
    this.total = left.length === 1 ? left[0]?.cell : undefined;
  }

  runsThrough(cell: DataCell): boolean {
    return this.#terms.some(({ operand }) => operand.cell === cell);
  }

  /** What closes it at a cell, all others being known; undefined where they are not. */
  wants(cell: DataCell, value: (cell: DataCell) => number | undefined): number | undefined {
    let rest = 0;
    let own: 1 | -1 = 1;
    for (const { operand, sign } of this.#terms) {
      if (operand.cell === cell) own = sign;
      else {
        const known = operand.cell && value(operand.cell);
        if (known === undefined) return undefined;
        rest += sign * known;
      }
    }
    const wanted = -own * rest;
    return wanted === 0 ? 0 : wanted;
  }
}

/**
 * The values with which the unfilled cells of a table close its equations together: each that an
 * equation determines, then 0 for what none does, then what totals come to with that. A cell that
 * no such value suits has none, but for a total, which is what its parts come to.
 *
 * @param relations those of the table, judged
 */
export function closingValues(
  relations: readonly JudgedRelation[],
  cells: readonly DataCell[],
): ReadonlyMap<DataCell, ClosingValue> {
  const equations = relations
    .filter(({ relation }) => relation.is === 'equal')
    .map((judged) => new Equation(judged));
  const unfilled = cells.filter(hasNoFigure);
  const through = new Map(
    unfilled.map((cell) => [cell, equations.filter((equation) => equation.runsThrough(cell))]),
  );
  const of = (cell: DataCell): readonly Equation[] => through.get(cell) ?? [];
  const totalOf = (cell: DataCell): Equation | undefined =>
    of(cell).find(({ total }) => total === cell);
  const found = new Map<DataCell, number>();
  const value = (cell: DataCell): number | undefined => found.get(cell) ?? valueOf(cell);

  /** Puts in what equations determine until nothing new comes of it. */
  const settle = (): void => {
    let isNew = true;
    while (isNew) {
      isNew = false;
      for (const cell of unfilled) {
        if (found.has(cell)) continue;
        const wanted = new Set(of(cell).flatMap((equation) => equation.wants(cell, value) ?? []));
        const [only] = wanted;
        if (wanted.size !== 1 || only === undefined || only < 0) continue;
        found.set(cell, only);
        isNew = true;
      }
    }
  };
  settle();
  for (const cell of unfilled) if (!found.has(cell) && !totalOf(cell)) found.set(cell, 0);
  settle();

  return new Map(
    unfilled.flatMap((cell): readonly (readonly [DataCell, ClosingValue])[] => {
      const wanted = of(cell).map((equation) => equation.wants(cell, value));
      const own = found.get(cell);
      const agrees = own !== undefined && wanted.every((one) => one === undefined || one === own);
      if (agrees) {
        const isProven = wanted.length > 0 && wanted.every((one) => one === own);
        return [[cell, { value: own, isProven }]];
      }
      const sum = totalOf(cell)?.wants(cell, value);
      return sum === undefined || sum < 0 ? [] : [[cell, { value: sum, isProven: false }]];
    }),
  );
}
