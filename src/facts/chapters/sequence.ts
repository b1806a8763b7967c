import type { Chapter, Report } from '../../report/model';
import { chapterIds } from '../../schema/form';
import type { ChapterId } from '../../schema/form';
import { isEmpty } from './body';

/** A chapter's place among the six, from 1. */
export function ordinalOfChapter(id: ChapterId): number {
  return chapterIds.indexOf(id) + 1;
}

interface Chain<T> {
  readonly sum: number;
  readonly chosen: readonly T[];
}

/**
 * The heaviest choice among items that keeps their ranks rising, so that the fewest have to move.
 * Of equal choices the one with the earlier items.
 */
export function heaviestRising<T>(
  items: readonly T[],
  rank: (item: T) => number,
  weight: (item: T) => number = () => 1,
): readonly T[] {
  const nothing: Chain<T> = { sum: 0, chosen: [] };
  const heavier = (one: Chain<T>, other: Chain<T>): Chain<T> => (other.sum > one.sum ? other : one);
  const best = new Map<number, Chain<T>>();
  for (const item of items) {
    const own = rank(item);
    const before = [...best].reduce(
      (chain, [lower, other]) => (lower < own ? heavier(chain, other) : chain),
      nothing,
    );
    const chain = { sum: before.sum + weight(item), chosen: [...before.chosen, item] };
    best.set(own, heavier(best.get(own) ?? nothing, chain));
  }
  return [...best.values()].reduce(heavier, nothing).chosen;
}

/** The chapters of a report, each id once. */
export interface Sequence {
  /** in document order */
  readonly chapters: readonly Chapter[];
  /** those that would have to move for the six to be in order */
  readonly displaced: readonly Chapter[];
}

/** A chapter with text outweighs its empty twin. */
const full = 1.1;

/** Reads the chapters as a sequence; of a chapter that stands twice the one that fits in counts. */
export function sequenceOf(report: Report): Sequence {
  const rising = heaviestRising(
    report.chapters,
    ({ id }) => ordinalOfChapter(id),
    (chapter) => (isEmpty(report, chapter) ? 1 : full),
  );
  const chapters = chapterIds.flatMap((id) => {
    const all = report.chapters.filter((chapter) => chapter.id === id);
    const fitting = all.find((chapter) => rising.includes(chapter));
    return fitting ?? all.find((chapter) => !isEmpty(report, chapter)) ?? all[0] ?? [];
  });
  const inDocument = report.chapters.filter((chapter) => chapters.includes(chapter));
  return {
    chapters: inDocument,
    displaced: inDocument.filter((chapter) => !rising.includes(chapter)),
  };
}
