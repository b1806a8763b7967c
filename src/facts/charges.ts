import type { DataCell, FormTable, Report } from '../report/model';
import { formOf } from '../schema/editions';
import { primaryTables } from './cell-places';

/** The figure for charges, where the edition of its table asks for one. */
export function chargesIn(
  report: Report,
): { readonly table: FormTable; readonly cell: DataCell } | undefined {
  for (const table of primaryTables(report)) {
    const { charges } = formOf(table.edition);
    if (charges?.table !== table.id) continue;
    const cell = table.cell(charges.row, charges.column);
    if (cell) return { table, cell };
  }
  return undefined;
}
