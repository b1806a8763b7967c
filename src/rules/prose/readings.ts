import type { DataCell, FormTable } from '../../report/model';
import type { Reading } from '../../schema/phrases';
import { formCells } from '../../schema/walk';
import { locateWrongCell } from '../../facts/relations/locate';
import { judgeTable, valueOf } from '../../facts/relations/relations';

/** What a reading gives in a table: its value, or the cells that stand in the way. */
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

/** The cells that a reading names; undefined where this edition of the form has none of a name. */
function expand(table: FormTable, reading: Reading): readonly SignedCell[] | undefined {
  const known = formCells(table.form);
  const found: SignedCell[] = [];
  for (const { row, column, times } of reading) {
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

/** The values that readings give in a table; one that this edition does not know is left out. */
export function readAll(table: FormTable, readings: readonly Reading[]): readonly ReadValue[] {
  return readings.flatMap((reading): ReadValue[] => {
    const signed = expand(table, reading);
    if (!signed) return [];
    let value: number | undefined = 0;
    const cells: DataCell[] = [];
    const signs: (1 | -1)[] = [];
    for (const { row, column, sign } of signed) {
      const cell = table.cell(row, column);
      if (cell) {
        cells.push(cell);
        signs.push(sign);
      }
      const own = valueOf(cell);
      value = own === undefined || value === undefined ? undefined : value + sign * own;
    }
    return [{ cells, signs, ...(value === undefined ? {} : { value }) }];
  });
}

/** A reading's value if the table's one wrong cell, where there is one, were right. */
export function mendedValue(table: FormTable, read: ReadValue): number | undefined {
  const wrong = locateWrongCell(table, judgeTable(table));
  const sign = wrong && read.signs[read.cells.indexOf(wrong.cell)];
  if (!wrong || sign === undefined || read.value === undefined) return undefined;
  return read.value + sign * (wrong.expected - wrong.actual);
}
