import type { DataCell, FormTable } from '../../report/model';
import type { FigureRef } from '../../schema/terms/figures';
import { formCells } from '../../schema/walk';
import type { LocatedCell } from '../relations/locate';
import { valueOf } from '../relations/relations';

/** What a sum of figures gives in a table: its value, or the cells that stand in the way. */
export interface ReadValue {
  readonly cells: readonly DataCell[];
  /** what the cells count for, in their order */
  readonly signs: readonly (1 | -1)[];
  /** absent where a cell is missing or holds no number */
  readonly value?: number;
}

interface SignedCell {
  readonly row: string;
  readonly column: string;
  readonly sign: 1 | -1;
}

/** The cells that are summed; undefined where this edition of the form has none of a name. */
function expand(table: FormTable, refs: readonly FigureRef[]): readonly SignedCell[] | undefined {
  const known = formCells(table.form);
  const found: SignedCell[] = [];
  for (const { row, column, times } of refs) {
    const group = row.endsWith('*') ? row.slice(0, -1) : undefined;
    const cells = known.filter(
      (cell) =>
        cell.column === column &&
        (cell.row === (group ?? row) || (group !== undefined && cell.row.startsWith(`${group}.`))),
    );
    if (cells.length === 0) return undefined;
    found.push(...cells.map((cell) => ({ ...cell, sign: times ?? (1 as const) })));
  }
  return found;
}

/** A figure; of a total that was left blank the sum of its row, where that is whole. */
function figureAt(table: FormTable, row: string, column: string): number | undefined {
  const cell = table.cell(row, column);
  const own = valueOf(cell);
  if (own !== undefined || column !== 'total' || cell?.state.is !== 'blank') return own;
  const parts = formCells(table.form)
    .filter((each) => each.row === row && each.column !== 'total')
    .map((each) => valueOf(table.cell(row, each.column)));
  return parts.reduce<number | undefined>(
    (sum, part) => (sum === undefined || part === undefined ? undefined : sum + part),
    0,
  );
}

/** The value of a sum of figures; undefined where this edition of the form has no such figures. */
export function readSum(table: FormTable, refs: readonly FigureRef[]): ReadValue | undefined {
  const signed = expand(table, refs);
  if (!signed) return undefined;
  let value: number | undefined = 0;
  const cells: DataCell[] = [];
  const signs: (1 | -1)[] = [];
  for (const { row, column, sign } of signed) {
    const cell = table.cell(row, column);
    if (cell) {
      cells.push(cell);
      signs.push(sign);
    }
    const own = figureAt(table, row, column);
    value = own === undefined || value === undefined ? undefined : value + sign * own;
  }
  return { cells, signs, ...(value === undefined ? {} : { value }) };
}

/** A sum's value if its table's one wrong cell, where there is one, were right. */
export function mendedValue(read: ReadValue, wrong: LocatedCell | undefined): number | undefined {
  const sign = wrong && read.signs[read.cells.indexOf(wrong.cell)];
  if (!wrong || sign === undefined || read.value === undefined) return undefined;
  return read.value + sign * (wrong.expected - wrong.actual);
}
