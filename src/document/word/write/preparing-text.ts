import type { TextReplacement } from '../../../ooxml/write/edit';
import { markProperties } from '../../../ooxml/write/paragraph-markup';
import { copyFormatting } from './copy-formatting';
import { HostError } from '../../port';
import { findingOf, searchText, searchFor } from '../read/find-text';
import type { Finding, Search } from '../read/find-text';
import { harmTo, inTheWayOfMarks, marksOn, touches, trimmed } from '../read/marks-in-the-way';
import { isPrompted } from '../read/outline';
import { paragraphOf } from '../read/paragraph-of';
import type { Reading, WordSnapshot } from '../read/reading';
import { paragraphText } from '../../../ooxml/paragraph-text';

/** What text cannot be written over without losing it or having it come back. */
const inTheWay =
  /<\w+:(?:fldChar|fldSimple|footnoteReference|endnoteReference|drawing|pict|object|sdt)\b/;

/**
 * Refuses to write over a paragraph as a whole where more than text is in it.
 *
 * @throws {HostError} `unplaced`
 */
export function refuseInTheWay({ body, xml }: WordSnapshot, index: number): void {
  const span = body.paragraphs.find((paragraph) => paragraph.index === index)?.xml;
  if (span && inTheWay.test(xml.slice(span.start, span.end))) {
    throw new HostError('unplaced', { reason: 'field' });
  }
}

/**
 * Refuses to write into a blank paragraph that hides what is typed there: Word's model does not say
 * so, and cannot show it.
 *
 * @throws {HostError} `unplaced`
 */
function refuseHiding({ body, xml }: WordSnapshot, index: number): void {
  const paragraph = body.paragraphs.find((one) => one.index === index);
  const isBlank = paragraph?.text === '';
  if (isBlank && /<w:vanish\s*\/>/.test(markProperties(xml, paragraph))) {
    throw new HostError('unplaced', { reason: 'hidden' });
  }
}

/** A paragraph's text as Word tells it, with what was deleted under revision where it says so. */
export function shownBy(
  { snapshot: { live, places } }: Reading,
  index: number,
): string | undefined {
  return live[places.get(index) ?? -1]?.text;
}

/** What a search in a paragraph finds. */
export function found(paragraph: Word.Paragraph, { outer, inner }: Search): Word.Range {
  const range = paragraph.search(searchText(outer), { matchCase: true }).getFirst();
  return inner === outer ? range : range.search(searchText(inner), { matchCase: true }).getFirst();
}

/** Prepares the writing of one stretch of text, so that what it gives only writes. */
export function prepareText(reading: Reading, edit: TextReplacement): () => void {
  const { snapshot } = reading;
  const paragraph = paragraphOf(reading, edit.paragraph);
  const text = paragraphText(snapshot.body, edit.paragraph);
  // A line break would end the paragraph here.
  if (edit.now.includes('\n')) throw new HostError('unsupported');
  const prompted = snapshot.body.paragraphs.find(({ index }) => index === edit.paragraph);
  if (prompted && isPrompted(prompted)) return inPlaceOfPrompt(reading, edit);
  const isMarked = marksOn(snapshot, edit.paragraph).some((mark) =>
    touches(mark, edit.start, edit.end),
  );
  const shown = shownBy(reading, edit.paragraph);
  const finding = findingOf(text, edit.start, edit.end, shown);
  if (!finding) throw new HostError('unplaced');
  if (finding.by === 'whole') refuseInTheWay(snapshot, edit.paragraph);
  refuseHiding(snapshot, edit.paragraph);
  if (isMarked) return prepareMarked(reading, paragraph, edit);
  const write = writing(paragraph, finding, edit.now);
  // What cannot be told apart from others gives no formatting, and keeps nobody from writing.
  const isKnown = edit.like !== undefined && snapshot.places.has(edit.like);
  const like = isKnown ? paragraphOf(reading, edit.like) : undefined;
  if (!like) return write;
  return () => {
    write();
    copyFormatting(like, paragraph, 'figure');
  };
}

/** Prepares writing into a control that shows its prompt, which goes as when a person types there. */
function inPlaceOfPrompt(
  reading: Reading,
  { paragraph: index, now, like }: TextReplacement,
): () => void {
  const paragraph = paragraphOf(reading, index);
  const control = paragraph.parentContentControl;
  const figure = like === undefined ? undefined : paragraphOf(reading, like);
  return () => {
    control.insertText(now, 'Replace');
    if (figure) copyFormatting(figure, paragraph, 'new figure');
  };
}

function writing(paragraph: Word.Paragraph, finding: Finding, now: string): () => void {
  if (finding.by === 'edge') return () => paragraph.insertText(now, finding.edge);
  if (finding.by === 'whole') {
    const range = paragraph.getRange('Content');
    return () => range.insertText(now, 'Replace');
  }
  const range = found(paragraph, finding);
  return () => range.insertText(now, finding.behind ? 'End' : 'Replace');
}

/**
 * Prepares writing between the marks of comments and bookmarks.
 *
 * @throws {HostError} `unplaced` where that takes one of them away
 */
function prepareMarked(
  reading: Reading,
  paragraph: Word.Paragraph,
  edit: TextReplacement,
): () => void {
  const text = paragraphText(reading.snapshot.body, edit.paragraph);
  const shown = shownBy(reading, edit.paragraph);
  const { start, end, now } = trimmed(text, edit);
  const marks = marksOn(reading.snapshot, edit.paragraph);
  if (start < end) {
    const stretch = searchFor(text, start, end, shown);
    if (!stretch || harmTo(marks, start, end) !== 'none') throw inTheWayOfMarks();
    return writing(paragraph, stretch, now);
  }
  // Put before its first character, text comes to stand in what begins there.
  const isBeginning = marks.some((mark) => mark.start === start && mark.end > start);
  const first = isBeginning ? searchFor(text, start, start + 1, shown) : undefined;
  if (first) {
    const range = found(paragraph, first);
    return () => range.insertText(now, 'Start');
  }
  const point = findingOf(text, start, end, shown);
  if (!point) throw inTheWayOfMarks();
  return writing(paragraph, point, now);
}
