/** How a stretch of a paragraph's text is found by Word's search, which knows no offsets. */
export type Finding =
  /** the whole of the paragraph's text */
  | { readonly by: 'whole' }
  /** at its beginning or its end */
  | { readonly by: 'edge'; readonly edge: 'Start' | 'End' }
  | Search;

/** The first that matches `outer` in the paragraph, and in it the first that matches `inner`. */
export interface Search {
  readonly by: 'search';
  readonly outer: string;
  readonly inner: string;
  /** only the point behind what is found is meant */
  readonly behind: boolean;
}

/** Word's search takes 255 characters; each ^ counts twice. */
const longest = 200;

/** Search may take quotes, widths and cases for one another, so what it must tell apart is folded. */
function foldedForSearch(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”„‟]/g, '"')
    .replace(/[‘’‚‛]/g, "'");
}

/** Search treats these otherwise than as themselves. */
const unsearchable = /[\n\t\u0000-\u001f\ufffc\u2011\u00ad]/;

function occursOnce(text: string, part: string): boolean {
  const [whole, sought] = [foldedForSearch(text), foldedForSearch(part)];
  const first = whole.indexOf(sought);
  return first >= 0 && !whole.includes(sought, first + 1);
}

function isAlone(text: string, shown: string, part: string): boolean {
  return occursOnce(text, part) && (shown === text || occursOnce(shown, part));
}

function isFirstAt(text: string, part: string, at: number): boolean {
  return (
    foldedForSearch(text).indexOf(foldedForSearch(part)) ===
    foldedForSearch(text.slice(0, at)).length
  );
}

/**
 * Says how to find a stretch of a paragraph's text for certain.
 *
 * @param shown the paragraph as Word tells it, where what was deleted under revision may still
 *   stand; a search finds it there, and nothing that reaches across it
 * @returns undefined where search cannot tell it from other text
 */
export function findingOf(
  text: string,
  start: number,
  end: number,
  shown = text,
): Finding | undefined {
  if (start < 0 || start > end || end > text.length) return undefined;
  if (start === 0 && end === text.length && text !== '') return { by: 'whole' };
  if (start < end) return searchFor(text, start, end, shown);
  if (start === 0) return { by: 'edge', edge: 'Start' };
  if (end === text.length) return { by: 'edge', edge: 'End' };
  for (let from = start - 1; from >= 0 && start - from <= longest; from--) {
    const outer = text.slice(from, start);
    if (unsearchable.test(outer)) return undefined;
    if (isAlone(text, shown, outer)) return { by: 'search', outer, inner: outer, behind: true };
  }
  return undefined;
}

/**
 * Says how to find a stretch that has characters by searching, be it all of the text: what else
 * the paragraph has in it, such as a comment's sign, is then no part of what is found.
 */
export function searchFor(
  text: string,
  start: number,
  end: number,
  shown = text,
): Search | undefined {
  const inner = text.slice(start, end);
  for (let length = inner.length; length <= longest; length++) {
    for (let from = start; from >= 0 && from + length >= end; from--) {
      if (from + length > text.length) continue;
      const outer = text.slice(from, from + length);
      if (unsearchable.test(outer)) continue;
      if (isAlone(text, shown, outer) && isFirstAt(outer, inner, start - from)) {
        return { by: 'search', outer, inner, behind: false };
      }
    }
  }
  return undefined;
}

/** A text as Word's search takes it literally. */
export function searchText(text: string): string {
  return text.replace(/\^/g, '^^');
}
