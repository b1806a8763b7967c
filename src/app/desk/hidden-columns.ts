import { columns } from './desk-state';
import type { Column } from './desk-state';

/** Where it is kept which columns a person does without, where the browser keeps anything. */
const key = 'report-check-hidden-columns';

/** Those that cannot be done without: whose a row is, and which file. */
export const always: ReadonlySet<Column> = new Set(['unit', 'file']);

/** The columns that a person chose to do without, this time or before. */
export function hiddenColumns(): ReadonlySet<Column> {
  try {
    const kept = (localStorage.getItem(key) ?? '').split(' ');
    return new Set(columns.filter((column) => kept.includes(column) && !always.has(column)));
  } catch {
    // Closed to a frame of another site.
    return new Set();
  }
}

/** Keeps the choice for the next time. */
export function keepHiddenColumns(hidden: ReadonlySet<Column>): void {
  try {
    localStorage.setItem(key, [...hidden].join(' '));
  } catch {
    // Then it holds for this time.
  }
}
