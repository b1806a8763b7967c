import { columns } from './desk-state';
import type { Column, DeskState } from './desk-state';

/** The columns that have something to say, but for those that a person does without. */
export function columnsShown(
  { lastYear }: Pick<DeskState, 'lastYear'>,
  hidden: ReadonlySet<Column> = new Set(),
): readonly Column[] {
  return columns.filter(
    (column) => !hidden.has(column) && (column !== 'lastYear' || lastYear !== undefined),
  );
}
