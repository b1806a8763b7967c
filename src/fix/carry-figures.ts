import type { TableCell } from '../ooxml/blocks';
import type { CellAddress, FormTable } from '../report/model';
import type { TableForm } from '../schema/form';
import { columnLabel, rowLabel } from '../schema/labels';
import { formCells } from '../schema/walk';

/** What of a table finds a place in the official one. */
export interface Carried {
  /** what the cell at a row and column is to read; undefined where nothing is known of it */
  figure(row: string, column: string): string | undefined;
  /** the cell that this was written in */
  from(row: string, column: string): CellAddress | undefined;
  /** how many figures find their place */
  readonly count: number;
  /** every text that finds none, and is no label that the official table has in its own words */
  readonly lost: readonly { readonly text: string; readonly address: CellAddress }[];
}

function keyOf(row: string, column: string): string {
  return JSON.stringify([row, column]);
}

function addressKey({ table, row, cell }: CellAddress): string {
  return [table, row, cell].join('.');
}

/** A row and column of two editions are the same where they are called the same. */
function isSamePlace(one: TableForm, other: TableForm, row: string, column: string): boolean {
  return (
    one === other ||
    (rowLabel(one, row)?.text === rowLabel(other, row)?.text &&
      columnLabel(one, row, column)?.text === columnLabel(other, row, column)?.text)
  );
}

function cellsOf(table: FormTable): readonly { cell: TableCell; address: CellAddress }[] {
  return table.pieces.flatMap((piece) =>
    piece.rows.flatMap((row) =>
      row.cells.map((cell) => ({
        cell,
        address: {
          table: piece.index,
          row: row.index,
          cell: cell.index,
          paragraph: cell.paragraphs[0]?.index ?? 0,
        },
      })),
    ),
  );
}

/**
 * Carries the figures of a table, as they are written, over to the official one.
 *
 * @returns undefined where a cell holds a picture or another table, which no figure's cell can take
 */
export function carryFigures(table: FormTable, form: TableForm): Carried | undefined {
  const wanted = new Set(formCells(form).map(({ row, column }) => keyOf(row, column)));
  const cells = table.cells.filter(
    ({ row, column }) =>
      wanted.has(keyOf(row, column)) && isSamePlace(table.form, form, row, column),
  );
  const figures = new Map(cells.map(({ row, column, raw }) => [keyOf(row, column), raw.trim()]));
  const addresses = new Map(cells.map(({ row, column, address }) => [keyOf(row, column), address]));
  const known = new Set(
    [...cells, ...table.labels, ...table.foreignLabels].map(({ address }) => addressKey(address)),
  );
  const all = cellsOf(table);
  const isPlain = all.every(
    ({ cell }) =>
      cell.tables.length === 0 && cell.paragraphs.every(({ pictures }) => pictures === 0),
  );
  if (!isPlain) return undefined;
  return {
    figure: (row, column) => figures.get(keyOf(row, column)),
    from: (row, column) => addresses.get(keyOf(row, column)),
    count: [...figures.values()].filter((raw) => raw !== '').length,
    lost: all
      .filter(({ cell, address }) => cell.text.trim() !== '' && !known.has(addressKey(address)))
      .map(({ cell, address }) => ({ text: cell.text.trim(), address })),
  };
}
