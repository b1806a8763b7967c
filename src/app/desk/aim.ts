import type { Severity, TableId } from '../../schema/form';

/** What of a report a person wants to see when it is opened. */
export type Aim =
  | { readonly severity: Severity }
  /** the first finding of one of these rules */
  | { readonly rules: ReadonlySet<string> }
  | { readonly table: TableId; readonly row: string; readonly column: string };
