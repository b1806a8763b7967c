import type { Report } from '../report/model';
import type { ChapterId, Severity } from '../schema/form';
import type { Found } from './finding';
import { chapterOf, comparePositions, positionOf } from './position';

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** A chapter's findings; without a chapter, those on what stands before the first. */
export interface ChapterFindings<T extends Found> {
  readonly chapter?: ChapterId;
  readonly findings: readonly T[];
}

/** Sorts findings as their places come in the document, `errorsFirst` within each chapter. */
export function order<T extends Found>(
  report: Report,
  found: readonly T[],
  options: { readonly errorsFirst?: boolean } = {},
): readonly T[] {
  const placed = found
    .map((one) => ({ one, position: positionOf(report, one.at[0]) }))
    .sort((a, b) => comparePositions(a.position, b.position))
    .map(({ one }) => one);
  if (options.errorsFirst !== true) return placed;
  return byChapter(report, placed).flatMap(({ findings }) =>
    [...findings].sort((a, b) => ranks[a.severity] - ranks[b.severity]),
  );
}

/** Groups findings by chapter, the chapters in the order in which findings name them. */
export function byChapter<T extends Found>(
  report: Report,
  found: readonly T[],
): readonly ChapterFindings<T>[] {
  const groups = new Map<ChapterId | undefined, T[]>();
  for (const one of found) {
    const chapter = chapterOf(report, one.at[0]);
    const group = groups.get(chapter);
    if (group === undefined) groups.set(chapter, [one]);
    else group.push(one);
  }
  return [...groups].map(([chapter, findings]) =>
    chapter === undefined ? { findings } : { chapter, findings },
  );
}
