import type { FailedSum } from './figure-states';
import { figureKey } from './figure-states';
import type { Grid, GridFigure } from './grid';

/** The part of a sum's bracket that is drawn in one cell of the picture. */
export interface SumMark {
  /** the finding's key */
  readonly sum: string;
  readonly runs: 'down' | 'across';
  /** brackets that would lie upon each other are in different lanes */
  readonly lane: 0 | 1;
  /** where the bracket ends within the cell */
  readonly end?: 'first' | 'last';
  /** whether the cell's own figure takes part */
  readonly role?: 'term' | 'total';
}

/** Where one figure is drawn. */
interface Spot extends GridFigure {
  readonly line: number;
}

/** Names a cell of the picture by its line and the column it starts in. */
export function spotKey(line: number, start: number): string {
  return [line, start].join(':');
}

function spotsOf({ lines }: Grid): ReadonlyMap<string, Spot> {
  return new Map(
    lines.flatMap((each, line) =>
      each.is === 'figures'
        ? each.figures.map((figure): [string, Spot] => [
            figureKey(figure.row, figure.column),
            { ...figure, line },
          ])
        : [],
    ),
  );
}

interface Bracket {
  readonly sum: FailedSum;
  readonly spots: readonly Spot[];
  readonly runs: SumMark['runs'];
  /** the column or the line that it runs along */
  readonly along: number;
  readonly from: number;
  readonly to: number;
}

function bracketOf(sum: FailedSum, spots: readonly Spot[]): Bracket | undefined {
  const [first] = spots;
  if (!first || spots.length < 2) return undefined;
  const range = (values: readonly number[]) => ({
    from: Math.min(...values),
    to: Math.max(...values),
  });
  if (spots.every(({ start }) => start === first.start)) {
    const lines = spots.map(({ line }) => line);
    return { sum, spots, runs: 'down', along: first.start, ...range(lines) };
  }
  if (spots.every(({ line }) => line === first.line)) {
    const starts = spots.map(({ start }) => start);
    return { sum, spots, runs: 'across', along: first.line, ...range(starts) };
  }
  return undefined;
}

function overlap(one: Bracket, other: Bracket): boolean {
  return (
    one.runs === other.runs &&
    one.along === other.along &&
    one.from <= other.to &&
    other.from <= one.to
  );
}

/** The cells of the picture that a bracket runs through, with the spot of a figure if there is one. */
function cellsOf({ runs, along, from, to }: Bracket, { lines }: Grid): readonly string[] {
  return lines.flatMap((each, line): string[] => {
    if (runs === 'down') return line < from || line > to ? [] : [spotKey(line, along)];
    if (line !== along || each.is !== 'figures') return [];
    return each.figures.flatMap(({ start }) =>
      start < from || start > to ? [] : [spotKey(line, start)],
    );
  });
}

/** The parts of the brackets that join the figures of sums that fail, by cell of the picture. */
export function sumMarks(
  grid: Grid,
  sums: readonly FailedSum[],
): ReadonlyMap<string, readonly SumMark[]> {
  const spots = spotsOf(grid);
  const drawn: { bracket: Bracket; lane: 0 | 1 }[] = [];
  const marks = new Map<string, SumMark[]>();
  for (const sum of sums) {
    const bracket = bracketOf(
      sum,
      sum.terms.flatMap((term) => spots.get(term) ?? []),
    );
    if (!bracket) continue;
    const inFirstLane = drawn.some((other) => other.lane === 0 && overlap(other.bracket, bracket));
    const lane = inFirstLane ? 1 : 0;
    drawn.push({ bracket, lane });
    const total = sum.total === undefined ? undefined : spots.get(sum.total);
    const cells = cellsOf(bracket, grid);
    cells.forEach((cell, at) => {
      const isIn = (spot: Spot | undefined): boolean =>
        spot !== undefined && spotKey(spot.line, spot.start) === cell;
      const role = isIn(total) ? 'total' : bracket.spots.some(isIn) ? 'term' : undefined;
      const end = at === 0 ? 'first' : at === cells.length - 1 ? 'last' : undefined;
      const mark: SumMark = {
        sum: sum.finding.key,
        runs: bracket.runs,
        lane,
        ...(end === undefined ? {} : { end }),
        ...(role === undefined ? {} : { role }),
      };
      marks.set(cell, [...(marks.get(cell) ?? []), mark]);
    });
  }
  return marks;
}
