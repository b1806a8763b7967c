import { columns } from './desk-state';
import type { Column } from './desk-state';

/** The columns that have something to say, by what is known beside the reports themselves. */
export function columnsShown(hasLastYear: boolean, hasRoster: boolean): readonly Column[] {
  return columns.filter(
    (column) => (column !== 'lastYear' || hasLastYear) && (column !== 'children' || hasRoster),
  );
}
