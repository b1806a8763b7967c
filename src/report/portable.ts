import { formOf } from '../schema/editions';
import type { FormTable, Report } from './model';

/** A report as plain data, which can be copied from a worker to a page; its forms stay behind. */
export type PortableReport = Omit<Report, 'tables'> & {
  readonly tables: readonly Omit<FormTable, 'form' | 'cell'>[];
};

/** What can be copied of a report, together with its body, which it shares. */
export function toPortable(report: Report): PortableReport {
  return { ...report, tables: report.tables.map(({ form, cell, ...plain }) => plain) };
}

/** The report that was copied. Labels of it are no longer those of the forms, only their like. */
export function fromPortable(portable: PortableReport): Report {
  return {
    ...portable,
    tables: portable.tables.map((table): FormTable => {
      const cells = new Map(table.cells.map((cell) => [`${cell.row}/${cell.column}`, cell]));
      return {
        ...table,
        form: formOf(table.edition).tables[table.id],
        cell: (row, column) => cells.get(`${row}/${column}`),
      };
    }),
  };
}
