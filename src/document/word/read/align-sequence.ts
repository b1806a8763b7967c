/** Beyond this many pairs a stretch that differs is not worth the time: it stays unaligned. */
const maxPairs = 4_000_000;

/** What leaving an item out costs; one of less weight is left out sooner. */
export type Weight = (index: number) => number;

interface IndexRange {
  readonly start: number;
  readonly end: number;
}

/** Two sequences that are to be aligned. */
export interface Sequences {
  readonly lengths: readonly [number, number];
  readonly matches: (one: number, other: number) => boolean;
  readonly weights: readonly [Weight, Weight];
}

/** Whether one item of some matches. */
function some({ start, end }: IndexRange, matches: (item: number) => boolean): boolean {
  for (let item = start; item < end; item++) if (matches(item)) return true;
  return false;
}

/** How far two sequences are plainly the same from their beginning, and from their end. */
function sameEnds({ lengths, matches, weights }: Sequences): { head: number; tail: number } {
  const [rows, columns] = lengths;
  const shared = Math.min(rows, columns);
  // What weighs nothing may be left out at any time.
  const isSame = (row: number, column: number): boolean =>
    weights[0](row) > 0 && matches(row, column);
  let head = 0;
  while (head < shared && isSame(head, head)) head += 1;
  if (head === rows && head === columns) return { head, tail: 0 };
  let tail = 0;
  while (tail < shared - head && isSame(rows - 1 - tail, columns - 1 - tail)) tail += 1;
  // What is light, or like something in the middle, may as well be the partner of another.
  const mayDiffer = (row: number, column: number): boolean =>
    weights[0](row) < 1 ||
    some({ start: head, end: columns - tail }, (other) => matches(row, other)) ||
    some({ start: head, end: rows - tail }, (other) => matches(other, column));
  while (head > 0 && mayDiffer(head - 1, head - 1)) head -= 1;
  while (tail > 0 && mayDiffer(rows - tail, columns - tail)) tail -= 1;
  return { head, tail };
}

/** The cost of the cheapest way from one corner of a grid to each of its points. */
function costs(
  { matches, weights: [weightOne, weightOther] }: Sequences,
  rows: IndexRange,
  columns: IndexRange,
  backwards: boolean,
): (row: number, column: number) => number {
  const [height, width] = [rows.end - rows.start + 1, columns.end - columns.start + 1];
  const grid = new Float64Array(height * width);
  const at = (row: number, column: number): number => grid[row * width + column] ?? Infinity;
  const step = backwards ? 1 : -1;
  const origin = backwards ? [height - 1, width - 1] : [0, 0];
  for (let i = 0; i < height; i++) {
    const row = backwards ? height - 1 - i : i;
    const item = rows.start + (backwards ? row : row - 1);
    for (let j = 0; j < width; j++) {
      const column = backwards ? width - 1 - j : j;
      if (row === origin[0] && column === origin[1]) continue;
      const partner = columns.start + (backwards ? column : column - 1);
      const hasRow = i > 0;
      const hasColumn = j > 0;
      grid[row * width + column] = Math.min(
        hasRow && hasColumn && matches(item, partner) ? at(row + step, column + step) : Infinity,
        hasRow ? at(row + step, column) + weightOne(item) : Infinity,
        hasColumn ? at(row, column + step) + weightOther(partner) : Infinity,
      );
    }
  }
  return (row, column) => at(row - rows.start, column - columns.start);
}

/**
 * Aligns two sequences at the least cost, where items match or are left out. Where several
 * alignments cost the same, only what all of them agree on is taken.
 *
 * @returns for each item of the first its partner in the second, if that is certain
 */
export function alignSequences(sequences: Sequences): readonly (number | undefined)[] {
  const { lengths, matches, weights } = sequences;
  const [length, otherLength] = lengths;
  const { head, tail } = sameEnds(sequences);
  const rows = { start: head, end: length - tail };
  const columns = { start: head, end: otherLength - tail };
  const partners = Array.from({ length }, (_, row): number | undefined => {
    if (row < head) return row;
    return row >= rows.end ? row - length + otherLength : undefined;
  });
  if ((rows.end - rows.start) * (columns.end - columns.start) > maxPairs) return partners;

  const before = costs(sequences, rows, columns, false);
  const behind = costs(sequences, rows, columns, true);
  const best = before(rows.end, columns.end);
  const isBest = (cost: number): boolean => Math.abs(cost - best) < 1e-6;
  for (let row = rows.start; row < rows.end; row++) {
    const possible: number[] = [];
    let canBeLeftOut = false;
    for (let column = columns.start; column <= columns.end; column++) {
      const reached = before(row, column);
      if (isBest(reached + weights[0](row) + behind(row + 1, column))) canBeLeftOut = true;
      if (column === columns.end || !matches(row, column)) continue;
      if (isBest(reached + behind(row + 1, column + 1))) possible.push(column);
    }
    partners[row] = possible.length === 1 && !canBeLeftOut ? possible[0] : undefined;
  }
  return partners;
}
