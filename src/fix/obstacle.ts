import type { Hold, Paragraph } from '../ooxml/blocks';
import { lostOthers, othersIn } from '../ooxml/read/others';
import type { Other } from '../ooxml/read/others';
import { marksIn } from '../ooxml/write/anchored-marks';
import type { BodyEdit } from '../ooxml/write/edit';
import type { MarkupOf } from '../fix/markup-of';

/**
 * Why a document does not take a fix: a content control keeps its text, or more than text would go
 * with it; what that is may not be known.
 */
export type Obstacle =
  | { readonly is: Hold }
  | { readonly is: 'others'; readonly others: readonly Other[] };

/** Why a stretch of a paragraph's text cannot be written over; undefined where it can. */
export function holdOn({ held, pieces }: Paragraph, start: number, end: number): Hold | undefined {
  if (held) return held;
  let at = 0;
  const placed = pieces.map((piece) => {
    const from = at;
    at += piece.text.length;
    return { held: piece.held, from, to: at };
  });
  const written =
    start < end
      ? placed.filter(({ from, to }) => from < end && start < to)
      : placed.filter(({ from, to }) => from <= start && start <= to && from < to).slice(0, 1);
  return written.find((piece) => piece.held)?.held;
}

const locks = /<w:lock\s[^>]*w:val="(?:sdtLocked|contentLocked|sdtContentLocked)"/;

/** Why paragraphs of the body cannot be taken away as a whole; undefined where they can. */
export function obstacleToRemoval(
  paragraphs: readonly Paragraph[],
  first: number,
  count: number,
  markupOf: MarkupOf,
): Obstacle | undefined {
  const inside = paragraphs.filter(({ index }) => index >= first && index < first + count);
  const held = inside.find((paragraph) => paragraph.held === 'locked')?.held;
  if (held) return { is: held };
  const markup = markupOf(first, count);
  if (markup === undefined) return { is: 'others', others: [] };
  if (locks.test(markup)) return { is: 'locked' };
  return undefined;
}

/**
 * The comments and bookmarks that would go with the blocks that edits take away, and do not come
 * back with those that they put in: they are somebody's words, and places that others name.
 */
function marksLostBy(edits: readonly BodyEdit[], markupOf: MarkupOf): readonly Other[] {
  const [removed, added] = [
    edits.map((edit) =>
      edit.do === 'remove-blocks' ? (markupOf(edit.first, edit.count) ?? '') : '',
    ),
    edits.map((edit) => (edit.do === 'insert-blocks' ? edit.markup : '')),
  ].map((markups) => markups.join(''));
  const kept = new Set(marksIn(added ?? ''));
  if (marksIn(removed ?? '').every((mark) => kept.has(mark))) return [];
  const [was = [], is = []] = [removed, added].map((markup) =>
    othersIn(markup ?? '').filter(({ kind }) => kind === 'comment' || kind === 'bookmark'),
  );
  const lost = lostOthers(was, is);
  return lost.length > 0 ? lost : was;
}

/** Why edits cannot take away the blocks that they do; undefined where they can. */
export function obstacleToRemovals(
  paragraphs: readonly Paragraph[],
  edits: readonly BodyEdit[],
  markupOf: MarkupOf,
): Obstacle | undefined {
  for (const edit of edits) {
    if (edit.do !== 'remove-blocks') continue;
    const obstacle = obstacleToRemoval(paragraphs, edit.first, edit.count, markupOf);
    if (obstacle) return obstacle;
  }
  const others = marksLostBy(edits, markupOf);
  return others.length > 0 ? { is: 'others', others } : undefined;
}

/** What would go with paragraphs of the body beside their text. */
export function othersOf(first: number, count: number, markupOf: MarkupOf): readonly Other[] {
  return othersIn(markupOf(first, count) ?? '');
}
