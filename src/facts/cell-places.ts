import type { DataCell, FormTable, Place, Report } from '../report/model';
import { formOf } from '../schema/editions';
import type { Edition, TableId } from '../schema/form';
import { formCells } from '../schema/walk';
import { columnLabel, rowLabel } from '../schema/labels';

/** Where a table stands; its first cell is where a person is taken. */
export function tablePlace(table: FormTable): Place {
  const [piece] = table.pieces;
  const row = piece?.rows[0];
  const cell = row?.cells[0];
  return {
    ...(table.chapter === undefined ? {} : { chapter: table.chapter }),
    table: table.id,
    ...(piece && row && cell
      ? {
          cell: {
            table: piece.index,
            row: row.index,
            cell: cell.index,
            paragraph: cell.paragraphs[0]?.index ?? 0,
          },
        }
      : {}),
  };
}

/** Where a figure stands, with its text. */
export function cellPlace(table: FormTable, cell: DataCell): Place {
  return {
    ...(table.chapter === undefined ? {} : { chapter: table.chapter }),
    table: table.id,
    row: cell.row,
    column: cell.column,
    text: cell.raw,
    cell: cell.address,
  };
}

/** The official labels of a figure's row and column, as data of a message. */
export function cellNames(
  { form }: FormTable,
  { row, column }: Pick<DataCell, 'row' | 'column'>,
): { readonly row: string; readonly column: string } {
  return {
    row: rowLabel(form, row)?.text ?? row,
    column: columnLabel(form, row, column)?.text ?? column,
  };
}

/** The form's tables of a report; of one that stands twice the first. */
export function primaryTables(report: Report): readonly FormTable[] {
  const seen = new Set<TableId>();
  return report.tables.filter(({ id }) => {
    const isFirst = !seen.has(id);
    seen.add(id);
    return isFirst;
  });
}

/** Whether a figure is below zero where none can be. */
export function isNegative({ state, figure }: DataCell): boolean {
  return state.is === 'number' && state.value < 0 && figure !== 'change';
}

function isOfOtherEdition(report: Report, table: FormTable): boolean {
  return report.isEditionKnown && table.edition !== report.expectedEdition;
}

/** The rows of one edition's form of a table that another's lacks. */
export function rowsLacking(id: TableId, edition: Edition, other: Edition): readonly string[] {
  const rowsOf = (each: Edition): readonly string[] => [
    ...new Set(formCells(formOf(each).tables[id]).map(({ row }) => row)),
  ];
  const lacking = new Set(rowsOf(other));
  return rowsOf(edition).filter((row) => !lacking.has(row));
}

/**
 * Whether a table is of another edition only in how it divides a row, which may as well be a slip:
 * the table that tells the editions apart by its columns is not of the other one.
 */
export function isDividedOtherwise(report: Report, table: FormTable): boolean {
  return (
    table.id === 'applications' &&
    isOfOtherEdition(report, table) &&
    !report.tables.some(({ id, edition }) => id === 'disclosure' && edition === table.edition)
  );
}

/** Tables that have to be replaced as a whole, so that their blanks are not worth a word. */
export function isObsolete(report: Report, table: FormTable): boolean {
  return isOfOtherEdition(report, table) && !isDividedOtherwise(report, table);
}
