import { diffArrays, diffChars } from 'diff';
import type { Report } from '../report/model';
import { chapterIds } from '../schema/form';
import type { ChapterId } from '../schema/form';

/** A stretch of a paragraph's text that both years have, or one of them alone. */
export interface Segment {
  readonly text: string;
  readonly isOwn: boolean;
}

/** A paragraph that reads otherwise than last year's; one side is absent where it has none. */
export interface ChangedParagraph {
  readonly was?: readonly Segment[];
  readonly now?: readonly Segment[];
}

export interface ChangedChapter {
  readonly chapter: ChapterId;
  readonly changes: readonly ChangedParagraph[];
  /** how many paragraphs are the same */
  readonly same: number;
}

/** More insertions and deletions are not looked for: then the texts have nothing to do with each other. */
const mostEdits = 2_000;

/** Of two texts that have less in common, each stands by itself. */
const leastCommon = 0.3;

function proseOf(report: Report, chapter: ChapterId): readonly string[] {
  return report.chapters
    .filter(({ id }) => id === chapter)
    .flatMap(({ prose }) => prose.map(({ text }) => text.trim()));
}

const own = (text: string): readonly Segment[] => [{ text, isOwn: true }];

/** The two texts side by side; one behind the other where they have little in common. */
function beside(was: string, now: string): readonly ChangedParagraph[] {
  const parts = diffChars(was, now, { maxEditLength: mostEdits });
  const common = (parts ?? []).reduce(
    (sum, { added, removed, value }) => (added || removed ? sum : sum + value.length),
    0,
  );
  if (!parts || common < leastCommon * Math.max(was.length, now.length)) {
    return [{ was: own(was) }, { now: own(now) }];
  }
  const side = (isLeftOut: 'added' | 'removed'): readonly Segment[] =>
    parts
      .filter((part) => !part[isLeftOut])
      .map(({ value, added, removed }) => ({ text: value, isOwn: added || removed }));
  return [{ was: side('added'), now: side('removed') }];
}

function changesBetween(was: readonly string[], now: readonly string[]): ChangedChapter['changes'] {
  const changes: ChangedParagraph[] = [];
  const parts = diffArrays([...was], [...now], { maxEditLength: mostEdits });
  let gone: readonly string[] = [];
  const giveUp = (): void => {
    changes.push(...gone.map((text) => ({ was: own(text) })));
    gone = [];
  };
  for (const { value, added, removed } of parts ?? [
    { value: was, removed: true, added: false },
    { value: now, removed: false, added: true },
  ]) {
    if (removed) gone = value;
    else if (added) {
      const left = gone;
      gone = [];
      value.forEach((text, at) => {
        const before = left[at];
        changes.push(...(before === undefined ? [{ now: own(text) }] : beside(before, text)));
      });
      changes.push(...left.slice(value.length).map((text) => ({ was: own(text) })));
    } else giveUp();
  }
  giveUp();
  return changes;
}

/** What the chapters of a report say otherwise than last year's, in the order of the form. */
export function changedChapters(report: Report, lastYear: Report): readonly ChangedChapter[] {
  return chapterIds.flatMap((chapter): readonly ChangedChapter[] => {
    const [was, now] = [proseOf(lastYear, chapter), proseOf(report, chapter)];
    const changes = changesBetween(was, now);
    if (changes.length === 0) return [];
    const changed = changes.filter((change) => change.now !== undefined).length;
    return [{ chapter, changes, same: now.length - changed }];
  });
}
