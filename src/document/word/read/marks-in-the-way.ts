import { markedIn, marksIn } from '../../../ooxml/write/anchored-marks';
import type { Marked } from '../../../ooxml/write/anchored-marks';
import type { TextReplacement } from '../../../ooxml/write/edit';
import { HostError } from '../../port';
import type { WordSnapshot } from './reading';

/** The comments and bookmarks on a paragraph; none where the document was read as text only. */
export function marksOn({ body, xml }: WordSnapshot, index: number): readonly Marked[] {
  const paragraph = body.paragraphs.find((one) => one.index === index);
  return paragraph ? markedIn(xml, paragraph) : [];
}

/** Whether any of a mark stands in a stretch of text or at its edges. */
export function touches({ start, end, sign }: Marked, from: number, to: number): boolean {
  return [start, end, sign].some((at) => at !== undefined && at >= from && at <= to);
}

/**
 * What writing over a stretch would do to what stands on it: nothing; take all of its text from
 * it, with which it may go; or take it away.
 */
export function harmTo(
  marks: readonly Marked[],
  from: number,
  to: number,
): 'none' | 'emptied' | 'lost' {
  const isInside = (at: number | undefined): boolean => at !== undefined && at > from && at < to;
  const harms = marks.map(({ start, end, sign }) => {
    if (isInside(sign)) return 'lost';
    if (start < from || end > to) return 'none';
    if (start === end) return isInside(start) ? 'lost' : 'none';
    return start === from && end === to ? 'emptied' : 'lost';
  });
  if (harms.includes('lost')) return 'lost';
  return harms.includes('emptied') ? 'emptied' : 'none';
}

/** A replacement without what it does not change at its beginning and end. */
export function trimmed(text: string, edit: TextReplacement): TextReplacement {
  const was = text.slice(edit.start, edit.end);
  const shared = Math.min(was.length, edit.now.length);
  let head = 0;
  while (head < shared && was[head] === edit.now[head]) head += 1;
  let tail = 0;
  while (tail < shared - head && was.at(-1 - tail) === edit.now.at(-1 - tail)) tail += 1;
  return {
    ...edit,
    start: edit.start + head,
    end: edit.end - tail,
    now: edit.now.slice(head, edit.now.length - tail),
  };
}

/** What a comment or a bookmark in the way is told by. */
export function inTheWayOfMarks(): HostError {
  return new HostError('unplaced', { reason: 'marks' });
}

/**
 * Refuses to take paragraphs away with which a comment or a bookmark would go.
 *
 * @throws {HostError} `unplaced`
 */
export function refuseMarked({ body, xml }: WordSnapshot, first: number, count = 1): void {
  for (const { index, xml: span } of body.paragraphs) {
    if (index < first || index >= first + count) continue;
    if (marksIn(xml, span.start, span.end).length > 0) throw inTheWayOfMarks();
  }
}

/** Whether a comment or a bookmark of one reading is in another no more. */
export function hasLostMarks(before: WordSnapshot, after: WordSnapshot): boolean {
  if (before.completeness === 'text' || after.completeness === 'text') return false;
  const [was, is] = [marksIn(before.xml), marksIn(after.xml)];
  // Comments are numbered anew at each reading, so they can only be counted.
  const isSign = (mark: string): boolean => mark.startsWith('comment sign');
  const kept = new Set(is);
  return (
    is.filter(isSign).length < was.filter(isSign).length ||
    was.some((mark) => mark.startsWith('bookmark start') && !kept.has(mark))
  );
}
