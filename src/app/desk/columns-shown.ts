import { columns } from './desk-state';
import type { Column, DeskState } from './desk-state';

/** The columns that have something to say. */
export function columnsShown({
  lastYear,
  roster,
}: Pick<DeskState, 'lastYear' | 'roster'>): readonly Column[] {
  return columns.filter(
    (column) =>
      (column !== 'lastYear' || lastYear !== undefined) &&
      (column !== 'children' || roster !== undefined),
  );
}
