import type { DocumentBody } from '../../../ooxml/blocks';
import { alignSequences } from './align-sequence';
import { plainText } from './live';
import type { LiveParagraph } from './live';
import { outlineOf } from './outline';
import type { Segment, TableItem, XmlParagraph } from './outline';

/** The place of each paragraph of a body in Word's list of paragraphs, where it is certain. */
export type Alignment = ReadonlyMap<number, number>;

/** How a version of Word may list a table's paragraphs; which does what is written nowhere. */
interface Listing {
  readonly rowEnds: boolean;
  readonly continued: boolean;
}

const listings: readonly Listing[] = [
  { rowEnds: false, continued: true },
  { rowEnds: false, continued: false },
  { rowEnds: true, continued: true },
  { rowEnds: true, continued: false },
];

interface LiveSegment {
  readonly is: 'paragraph' | 'tables';
  /** where it begins in the list, and how many paragraphs it has */
  readonly start: number;
  readonly length: number;
}

function reads({ texts }: XmlParagraph, live: string): boolean {
  return texts.includes(live);
}

/** An empty paragraph says little about where it stands. */
function weightOf(text: string | undefined): number {
  return text === '' ? 0.2 : 1;
}

/** The paragraphs of a table as one listing has them; a row's end has none of its own. */
function listedAs(items: readonly TableItem[], listing: Listing): (XmlParagraph | undefined)[] {
  return items.flatMap((item): (XmlParagraph | undefined)[] => {
    if (item.is === 'row end') return listing.rowEnds ? [undefined] : [];
    return item.continued && !listing.continued ? [] : [item.paragraph];
  });
}

function alignListed(
  items: readonly TableItem[],
  live: readonly string[],
  listing: Listing,
): Map<number, number> | undefined {
  const listed = listedAs(items, listing);
  if (listed.length !== live.length) return undefined;
  const found = new Map<number, number>();
  for (const [at, paragraph] of listed.entries()) {
    const text = live[at] ?? '';
    const isPrompt = paragraph?.isPrompt === true && text !== '';
    if (paragraph ? !reads(paragraph, text) && !isPrompt : text !== '') return undefined;
    if (paragraph) found.set(paragraph.index, at);
  }
  return found;
}

/** What every way in which the table can be listed agrees on. */
function alignTable(items: readonly TableItem[], live: readonly string[]): Map<number, number> {
  const possible = listings.flatMap((listing) => alignListed(items, live, listing) ?? []);
  const [first, ...others] = possible;
  if (first) {
    return new Map(
      [...first].filter(([index, at]) => others.every((other) => other.get(index) === at)),
    );
  }
  const paragraphs = items.flatMap((item) => (item.is === 'paragraph' ? [item.paragraph] : []));
  const partners = alignSequences({
    lengths: [paragraphs.length, live.length],
    matches: (one, other) => {
      const paragraph = paragraphs[one];
      return paragraph !== undefined && reads(paragraph, live[other] ?? '');
    },
    weights: [(one) => weightOf(paragraphs[one]?.texts[0]), (other) => weightOf(live[other])],
  });
  return new Map(
    partners.flatMap((at, one): [number, number][] => {
      const paragraph = paragraphs[one];
      return at === undefined || !paragraph ? [] : [[paragraph.index, at]];
    }),
  );
}

function segmentsOf(live: readonly LiveParagraph[]): readonly LiveSegment[] {
  const segments: { is: LiveSegment['is']; start: number; length: number }[] = [];
  live.forEach(({ depth }, start) => {
    const last = segments.at(-1);
    if (depth === 0) segments.push({ is: 'paragraph', start, length: 1 });
    else if (last?.is === 'tables') last.length += 1;
    else segments.push({ is: 'tables', start, length: 1 });
  });
  return segments;
}

/**
 * Finds each paragraph of a body in Word's own list of the document's paragraphs. Word writes
 * nowhere how it counts the ends of rows and the cells that a merged cell runs through, so each
 * way is tried, and only what is certain is kept.
 */
export function align(body: DocumentBody, live: readonly LiveParagraph[]): Alignment {
  const outline = outlineOf(body);
  const shown = outline.filter(({ is }) => is !== 'hidden');
  const segments = segmentsOf(live);
  const texts = live.map(({ text }) => plainText(text));
  // Most documents hide nothing, and most that do are listed without it.
  const plain = partnersOf(shown, segments, texts);
  const isPlain = shown.length === segments.length && plain.every((partner, at) => partner === at);
  return isPlain
    ? alignmentOf(shown, segments, texts, plain)
    : alignmentOf(outline, segments, texts, partnersOf(outline, segments, texts));
}

function partnersOf(
  outline: readonly Segment[],
  segments: readonly LiveSegment[],
  texts: readonly string[],
): readonly (number | undefined)[] {
  return alignSequences({
    lengths: [outline.length, segments.length],
    matches: (one, other) => {
      const [mine, theirs] = [outline[one], segments[other]];
      if (mine?.is === 'hidden') return theirs?.is === 'paragraph';
      if (!mine || mine.is !== theirs?.is) return false;
      return mine.is === 'tables' || reads(mine.paragraph, texts[theirs.start] ?? '');
    },
    weights: [
      (one) => {
        const mine = outline[one];
        if (mine?.is === 'hidden') return 0;
        return mine?.is === 'paragraph' ? weightOf(mine.paragraph.texts[0]) : 1;
      },
      (other) => {
        const theirs = segments[other];
        return theirs?.is === 'paragraph' ? weightOf(texts[theirs.start]) : 1;
      },
    ],
  });
}

function alignmentOf(
  outline: readonly Segment[],
  segments: readonly LiveSegment[],
  texts: readonly string[],
  partners: readonly (number | undefined)[],
): Alignment {
  const found = new Map<number, number>();
  partners.forEach((other, one) => {
    const mine = outline[one];
    const theirs = other === undefined ? undefined : segments[other];
    if (!mine || mine.is === 'hidden' || !theirs) return;
    if (mine.is === 'paragraph') found.set(mine.paragraph.index, theirs.start);
    else {
      const inside = texts.slice(theirs.start, theirs.start + theirs.length);
      for (const [index, at] of alignTable(mine.items, inside)) found.set(index, theirs.start + at);
    }
  });
  return found;
}
