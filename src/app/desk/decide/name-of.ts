import type { DeskRow } from '../desk-state';

/** What a row is called: the unit, where it is known. */
export function nameOf({ path, state }: DeskRow): string {
  if (state.is === 'missing') return state.unit;
  return (state.is === 'checked' ? state.report.publisher : undefined) ?? path;
}
