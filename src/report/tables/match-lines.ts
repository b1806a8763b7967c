import type { TableForm } from '../../schema/form';
import { align } from './align';
import { isBlankLine } from './line';
import type { Line } from './line';
import { formLines } from './lines';
import type { FormLine } from './lines';
import { byPlaceAlone, lineScore } from './score';

/** A row of the document that stands for a row of the form. */
export interface MatchedLine {
  readonly line: Line;
  readonly wanted: FormLine;
  readonly score: number;
  /** found where the form does not have it */
  readonly outOfOrder: boolean;
}

export interface MatchedLines {
  readonly matched: readonly MatchedLine[];
  /** rows of the document that the form does not have; blank ones and repeated headers left out */
  readonly extra: readonly Line[];
  /** rows of the form that the document lacks */
  readonly missing: readonly FormLine[];
}

/** From this score on, a row was recognised by its label almost to the letter. */
const certain = 2.5;

/** A header row counts as repeated when about half of its labels are there. */
const repeated = 1.4;

/** Pairs the rows of a document's table with the rows of a form. */
export function matchLines(lines: readonly Line[], form: TableForm): MatchedLines {
  const wanted = formLines(form);
  const scores = lines.map((line) => wanted.map((candidate) => lineScore(line, candidate)));
  const score = (i: number, j: number): number => scores[i]?.[j] ?? 0;

  const byWanted = new Map<number, number>();
  const byLine = new Map<number, number>();
  const pairs = align(lines.length, wanted.length, score);
  const paired = new Map(pairs);
  for (const [i, j] of pairs) {
    if (score(i, j) <= byPlaceAlone && !isAnchored(i, j, paired, lines.length, wanted.length))
      continue;
    byLine.set(i, j);
    byWanted.set(j, i);
  }

  const outOfOrder = new Set<number>();
  for (const i of lines.keys()) {
    if (byLine.has(i)) continue;
    const j = wanted.findIndex(
      (candidate, index) =>
        candidate.is === 'figures' && !byWanted.has(index) && score(i, index) >= certain,
    );
    if (j < 0) continue;
    byLine.set(i, j);
    byWanted.set(j, i);
    outOfOrder.add(i);
  }

  const matched: MatchedLine[] = [];
  const extra: Line[] = [];
  for (const [i, line] of lines.entries()) {
    const j = byLine.get(i);
    const found = j === undefined ? undefined : wanted[j];
    if (found && j !== undefined) {
      matched.push({ line, wanted: found, score: score(i, j), outOfOrder: outOfOrder.has(i) });
    } else if (!isBlankLine(line) && !isRepeatedHeader(i, wanted, score)) extra.push(line);
  }
  return { matched, extra, missing: wanted.filter((_, index) => !byWanted.has(index)) };
}

/** A row without a recognisable label is taken for the form's only between two that are certain. */
function isAnchored(
  i: number,
  j: number,
  pairs: ReadonlyMap<number, number>,
  height: number,
  wanted: number,
): boolean {
  return [-1, 1].every((step) => {
    const outside = (i + step < 0 || i + step >= height) && (j + step < 0 || j + step >= wanted);
    return outside || pairs.get(i + step) === j + step;
  });
}

function isRepeatedHeader(
  i: number,
  wanted: readonly FormLine[],
  score: (i: number, j: number) => number,
): boolean {
  return wanted.some((candidate, j) => candidate.is === 'header' && score(i, j) >= repeated);
}
