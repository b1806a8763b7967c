// Of a list of thousands a part is shown: to draw all of it would keep the page from answering.
import type { Finding } from '../../check/finding';
import type { Entry, FindingGroup } from './groups';

/** Which lines of a list are shown: from the first up to, and without, the last. */
export interface Span {
  readonly first: number;
  readonly end: number;
}

/** So many are drawn in an instant, and more than there are of nearly every report. */
const atOnce = 100;

export const firstSpan: Span = { first: 0, end: atOnce };

/** A span that goes on so much farther ahead (1) or back (-1). */
export function longer({ first, end }: Span, way: 1 | -1): Span {
  return way > 0 ? { first, end: end + atOnce } : { first: Math.max(0, first - atOnce), end };
}

/** The span with a line that is asked for: the same where it is in it, else one around it. */
export function spanWith(span: Span, at: number): Span {
  if (span.first <= at && at < span.end) return span;
  const first = Math.max(0, at - atOnce / 2);
  return { first, end: first + atOnce };
}

interface Listed {
  readonly entries: readonly Entry[];
}

/** What is shown of an entry; of a group that is unfolded, which of its findings. */
export type ShownEntry =
  | { readonly is: 'finding'; readonly finding: Finding }
  | {
      readonly is: 'group';
      readonly group: FindingGroup;
      readonly findings: readonly Finding[];
    };

/** What of chapters' entries is in a span, chapters without any left out; how many lines are not. */
export function within<T extends Listed>(
  chapters: readonly T[],
  { first, end }: Span,
  unfolded: ReadonlySet<string>,
): {
  readonly chapters: readonly (Omit<T, 'entries'> & { readonly entries: readonly ShownEntry[] })[];
  readonly before: number;
  readonly behind: number;
} {
  let at = 0;
  let early = 0;
  const isShown = (): boolean => {
    at += 1;
    return first < at && at <= end;
  };
  const shownOf = (entry: Entry): readonly ShownEntry[] => {
    const isOwn = isShown();
    if (entry.is === 'finding') return isOwn ? [entry] : [];
    const { group } = entry;
    const findings = unfolded.has(group.key) ? group.findings.filter(isShown) : [];
    if (!isOwn && findings.length === 0) return [];
    // What stands under a line is not shown without it.
    if (!isOwn) early = 1;
    return [{ is: 'group', group, findings }];
  };
  const shown = chapters.flatMap((chapter) => {
    const entries = chapter.entries.flatMap(shownOf);
    return entries.length === 0 ? [] : [{ ...chapter, entries }];
  });
  // Of a list that has become short the end is shown.
  if (shown.length === 0 && at > 0)
    return within(chapters, { first: Math.max(0, at - atOnce), end: at }, unfolded);
  return {
    chapters: shown,
    before: Math.min(first, at) - early,
    behind: Math.max(0, at - end),
  };
}
