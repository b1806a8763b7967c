import { primaryTables } from '../facts/cell-places';
import type { Report } from '../report/model';
import type { TableId } from '../schema/form';
import { formCells } from '../schema/walk';

/** Figures by row and column, as the domain names them. */
export type TableFigures = Record<string, Record<string, number>>;

/**
 * The figures of a report's tables, of one that stands twice the first.
 *
 * @returns numbers as they stand, also those that fulfil no relation; none where a cell is blank or
 *   cannot be read
 */
export function figuresOf(report: Report): Partial<Record<TableId, TableFigures>> {
  const all: Partial<Record<TableId, TableFigures>> = {};
  for (const table of primaryTables(report)) {
    const figures: TableFigures = {};
    for (const { row, column } of formCells(table.form)) {
      const state = table.cell(row, column)?.state;
      if (state?.is === 'number') (figures[row] ??= {})[column] = state.value;
    }
    all[table.id] = figures;
  }
  return all;
}
