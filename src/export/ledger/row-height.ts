import type { Value } from './ledger-sheet';

/** Of letters of this size, in points, a line is so high. */
export const fontSize = 10;
const line = 13.5;
const margin = 3;

/** A row of single lines is so high, in points. */
export const lineHeight = line + margin;

/** How many lines a text takes in a column; Han characters are twice as wide as others. */
function linesOf(value: Value, width: number): number {
  if (typeof value !== 'string') return 1;
  // Between the border and the text some room is left.
  const fit = Math.max(2, width - 1.5);
  return value
    .split('\n')
    .map((part) => part.length + (part.match(/[\u2e80-\uffff]/g)?.length ?? 0))
    .reduce((lines, long) => lines + Math.max(1, Math.ceil(long / fit)), 0);
}

/** How high a row is so that all its texts are seen; no program is left to find out. */
export function heightOf(texts: readonly Value[], widths: readonly number[]): number {
  const lines = Math.max(...texts.map((text, at) => linesOf(text, widths[at] ?? 0)));
  // More than this no row is high.
  return Math.min(409, lines * line + margin);
}
