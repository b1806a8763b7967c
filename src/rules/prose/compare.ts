import type { DataCell, FormTable, Report } from '../../report/model';
import type { TableId } from '../../schema/form';
import type { Reading } from '../../schema/phrases';
import { primaryTables } from '../../facts/cell-places';
import { mendedValue, readAll } from './readings';
import { statementsOf } from './statements';
import type { Statement } from './statements';

/** How a stated figure stands to its table. */
export type Comparison =
  | { readonly is: 'fits' }
  | { readonly is: 'unreadable'; readonly table: FormTable; readonly cells: readonly DataCell[] }
  | {
      readonly is: 'differs';
      readonly table: FormTable;
      /** what the table has in place of it, one for each meaning of the words, all different */
      readonly values: readonly number[];
      /** the cells of the first meaning */
      readonly cells: readonly DataCell[];
    };

/**
 * Compares a figure of the prose with what it may mean in a table.
 *
 * @returns undefined where the report lacks the table, or its form the figure
 */
export function compare(
  report: Report,
  id: TableId,
  value: number,
  readings: readonly Reading[],
): Comparison | undefined {
  const table = primaryTables(report).find((each) => each.id === id);
  if (!table) return undefined;
  const read = readAll(table, readings);
  const first = read[0];
  if (!first) return undefined;
  // A text that has what a table's one wrong cell should have is right.
  const fits = read.some((each) => each.value === value || mendedValue(table, each) === value);
  if (fits) return { is: 'fits' };
  const blind = read.find((each) => each.value === undefined);
  if (blind) return { is: 'unreadable', table, cells: blind.cells };
  const values = [...new Set(read.flatMap((each) => each.value ?? []))].filter((each) => each >= 0);
  return { is: 'differs', table, values, cells: first.cells };
}

/** A stated figure with how it stands to its table. */
export interface ComparedStatement {
  readonly statement: Statement;
  readonly comparison: Comparison;
}

const compared = new WeakMap<Report, readonly ComparedStatement[]>();

/** Compares every stated figure of a report, those left out that are only approximate. */
export function comparedStatements(report: Report): readonly ComparedStatement[] {
  const known = compared.get(report);
  if (known) return known;
  const found = statementsOf(report).flatMap((statement): ComparedStatement[] => {
    const { phrase, quantity } = statement;
    if (quantity.approximate) return [];
    const comparison = compare(report, phrase.table, quantity.value, phrase.readings);
    return comparison ? [{ statement, comparison }] : [];
  });
  compared.set(report, found);
  return found;
}
