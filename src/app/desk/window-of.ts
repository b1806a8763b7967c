/** How high a row is, in pixels; all are the same. */
export const rowHeight = 34;

/** So many rows are drawn whole, however few of them are seen. */
const drawnWhole = 100;

/** Rows above and below what is seen, so that none is missed while one scrolls. */
const margin = 20;

/**
 * Which rows are drawn, of so many.
 *
 * @param top how far is scrolled, in pixels
 * @param height how much is seen, in pixels; 0 where that is not known yet
 */
export function windowOf(
  rows: number,
  top: number,
  height: number,
): { readonly from: number; readonly to: number } {
  if (rows <= drawnWhole) return { from: 0, to: rows };
  const seen = Math.ceil((height || 800) / rowHeight);
  const first = Math.min(Math.floor(top / rowHeight), rows - seen);
  return { from: Math.max(0, first - margin), to: Math.min(rows, first + seen + margin) };
}
