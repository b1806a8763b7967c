import type { Label } from '../../schema/form';
import { judgeLabel, similarity } from './label';
import type { FormLine } from './lines';
import { words } from './line';
import type { Line, LineCell } from './line';

/** Below this two wordings are not taken for the same label. */
const recognisable = 0.55;

/** A row that fits by its place alone counts little, so that any label outweighs it. */
export const byPlaceAlone = 0.2;

/** The same few hundred texts are compared again and again, in one report and in the next. */
const scores = new WeakMap<Label, Map<string, number>>();
const mostRemembered = 4096;

/** How well a text matches a label: 3 exact, less for variants and misspellings, 0 for another. */
export function labelScore(text: string, label: Label): number {
  const known = scores.get(label) ?? new Map<string, number>();
  scores.set(label, known);
  const cached = known.get(text);
  if (cached !== undefined) return cached;
  if (known.size >= mostRemembered) known.clear();
  const score = compare(text, label);
  known.set(text, score);
  return score;
}

function compare(text: string, label: Label): number {
  const verdict = judgeLabel(text, label);
  if (verdict.is === 'exact') return 3;
  if (verdict.is === 'variant') return 2.9;
  const near = Math.max(
    ...[label.text, ...(label.variants ?? []).map((variant) => variant.text)].map((wanted) =>
      similarity(text, wanted, recognisable),
    ),
  );
  return near >= recognisable ? near * 2 : 0;
}

/** The cell that matches a label best, with its score; undefined where none does. */
export function bestCell(
  cells: readonly LineCell[],
  label: Label,
): { readonly cell: LineCell; readonly score: number } | undefined {
  let best: { cell: LineCell; score: number } | undefined;
  for (const cell of cells) {
    const score = labelScore(cell.folded, label);
    if (score > (best?.score ?? 0)) best = { cell, score };
  }
  return best;
}

function headingScore(line: Line, label: Label): number {
  const found = words(line);
  const only = found[0];
  return found.length === 1 && only ? labelScore(only.folded, label) : 0;
}

function headerScore(line: Line, labels: readonly Label[]): number {
  const own = words(line).filter((cell) => cell.own);
  let sum = 0;
  for (const cell of own)
    sum += Math.max(0, ...labels.map((label) => labelScore(cell.folded, label)));
  return Math.min(3, sum / labels.length);
}

function figuresScore(line: Line, wanted: FormLine & { is: 'figures' }): number {
  const figures = line.cells.filter(({ isFigure, own }) => isFigure && own).length;
  if (!wanted.row) {
    const least = wanted.section.columns.length / 2;
    return figures >= least && words(line).length <= 1 ? 2 : 0;
  }
  const labelled = bestCell(words(line), wanted.row.label)?.score ?? 0;
  if (labelled > 0) {
    const group = wanted.row.groups.at(-1);
    const inGroup =
      group && words(line).some(({ folded }) => judgeLabel(folded, group).is !== 'wrong');
    return labelled + (inGroup ? 0.3 : 0);
  }
  return figures >= wanted.section.columns.length ? byPlaceAlone : 0;
}

/** How well a row of a document fits a row of the form; 0 where it does not. */
export function lineScore(line: Line, wanted: FormLine): number {
  if (wanted.is === 'heading') return headingScore(line, wanted.label);
  if (wanted.is === 'header') return headerScore(line, wanted.labels);
  return figuresScore(line, wanted);
}
