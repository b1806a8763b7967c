import type { Table, TableCell, TableRow } from '../ooxml/blocks';
import { lookOfTable } from '../ooxml/write/table-like';
import type { TableLook } from '../ooxml/write/table-like';
import type { CellAddress, FormTable, Report } from '../report/model';
import type { TableId } from '../schema/form';
import { usualWidth } from './official/official-measures';
import { removalOf } from './remove';
import type { MarkupOf } from './markup-of';
import { textWidthAt } from './text-width';

/** How a table that is put in is to look, and how wide it is in all, in twentieths of a point. */
export interface Model {
  readonly look: TableLook;
  readonly width: number;
}

/** Whose looks a table takes first: those of one with about as many columns. */
const likest: Readonly<Record<TableId, readonly TableId[]>> = {
  disclosure: ['reviewAndLitigation', 'applications'],
  applications: ['reviewAndLitigation', 'disclosure'],
  reviewAndLitigation: ['applications', 'disclosure'],
};

type Found = readonly [TableRow, TableCell];

function cellIn(table: Table, address: CellAddress | undefined): Found | undefined {
  if (address?.table !== table.index) return undefined;
  const row = table.rows.find(({ index }) => index === address.row);
  const cell = row?.cells.find(({ index }) => index === address.cell);
  return row && cell ? [row, cell] : undefined;
}

function lookOf(found: FormTable, markupOf: MarkupOf): TableLook | undefined {
  const [table] = found.pieces;
  const removal = table && removalOf([table]);
  const markup = removal && markupOf(removal.first, removal.count);
  if (!table || markup === undefined) return undefined;
  const isHere = ({ address }: { readonly address: CellAddress }): boolean =>
    address.table === table.index;
  const figures = found.cells.filter(isHere);
  const figure = figures.find(({ state }) => state.is === 'number') ?? figures[0];
  const labels = found.labels.filter(isHere);
  const column = labels.find((label) => label.column !== undefined);
  const row = labels.find((label) => label.row !== undefined && label.column === undefined);
  const cells = Object.entries({ figure, column, row }).flatMap(([kind, one]) => {
    const cell = cellIn(table, one?.address);
    return cell ? [[kind, cell] as const] : [];
  });
  return lookOfTable({ markup, table, cells: Object.fromEntries(cells) });
}

function widthThere(report: Report, { pieces: [table] }: FormTable): number | undefined {
  const removal = table && removalOf([table]);
  return removal && textWidthAt(report.body, removal.first, 'before');
}

/**
 * The looks of the report's other tables of the form, for one that is put in: their width, too,
 * where the text is as wide there as here, else just as much of it. Where there is no other, a
 * table that is made anew keeps its own looks, but for its width.
 *
 * @param here how wide the text is where the table is put, in twentieths of a point
 * @returns undefined where there is none to look like
 */
export function modelFor(
  report: Report,
  id: TableId,
  markupOf: MarkupOf,
  here: number | undefined,
): Model | undefined {
  for (const other of [...likest[id], id]) {
    const found = report.tables.find((one) => one.id === other);
    const look = found && lookOf(found, markupOf);
    if (!look) continue;
    const there = widthThere(report, found);
    if (other === id || !look.width) {
      const width = here ?? usualWidth;
      return { look: { ...look, width: { in: 'dxa', value: width } }, width };
    }
    if (look.width.in === 'pct') {
      const text = here ?? there;
      if (text === undefined) continue;
      return { look, width: Math.round((text * look.width.value) / 5000) };
    }
    const scale = here !== undefined && there !== undefined ? here / there : 1;
    const width = Math.round(look.width.value * scale);
    return { look: { ...look, width: { in: 'dxa', value: width } }, width };
  }
  return undefined;
}
