// Of a list of thousands a part is shown: to draw all of it would keep the page from answering.
import type { Entry } from './groups';

/** Which entries of a list are shown: from the first up to, and without, the last. */
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

/** The span with an entry that is asked for: the same where it is in it, else one around it. */
export function spanWith(span: Span, at: number): Span {
  if (span.first <= at && at < span.end) return span;
  const first = Math.max(0, at - atOnce / 2);
  return { first, end: first + atOnce };
}

interface Listed {
  readonly entries: readonly Entry[];
}

/** What of chapters' entries is in a span, chapters without any left out; how many are not. */
export function within<T extends Listed>(
  chapters: readonly T[],
  { first, end }: Span,
): { readonly chapters: readonly T[]; readonly before: number; readonly behind: number } {
  let at = 0;
  const shown = chapters.flatMap((chapter) => {
    const start = at;
    at += chapter.entries.length;
    const entries = chapter.entries.slice(Math.max(0, first - start), Math.max(0, end - start));
    return entries.length === 0 ? [] : [{ ...chapter, entries }];
  });
  // Of a list that has become short the end is shown.
  if (shown.length === 0 && at > 0)
    return within(chapters, { first: Math.max(0, at - atOnce), end: at });
  return { chapters: shown, before: Math.min(first, at), behind: Math.max(0, at - end) };
}
