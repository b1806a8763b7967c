import type { TextReplacement } from '../../../ooxml/write/edit';
import { touchedBy } from '../../../ooxml/write/addresses';
import type { Applied, Snapshot } from '../../port';
import { followEdits } from '../../history/inverse';
import { insertedAt } from './inserted';
import { plainText } from '../read/live';
import type { WordSnapshot } from '../read/reading';
import { withoutIds } from '../read/without-ids';
import { takesLast } from './removing';
import { excessOf, surplusOf } from './surplus';
import { paragraphText } from '../../../ooxml/paragraph-text';

/** What a paragraph is to read once stretches of its text are replaced. */
export function replacedText(text: string, edits: readonly TextReplacement[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((now, edit) => now.slice(0, edit.start) + edit.now + now.slice(edit.end), text);
}

/** What the paragraph that another is joined to is to read, and which that is. */
function joined(
  { before, edits }: Applied,
  paragraph: number,
): { readonly head: number; readonly wanted: string } {
  const isJoined = (index: number): boolean =>
    edits.some((edit) => edit.do === 'join-paragraphs' && edit.paragraph === index);
  let head = paragraph;
  while (isJoined(head - 1)) head -= 1;
  let wanted = '';
  for (let index = head; index === head || isJoined(index - 1); index += 1) {
    const own = edits.filter(
      (edit): edit is TextReplacement => edit.do === 'replace-text' && edit.paragraph === index,
    );
    wanted += replacedText(paragraphText(before.body, index), own);
  }
  return { head, wanted: plainText(wanted) };
}

/** How many edits stand in the document, as far as its text tells. */
export function countWritten(applied: Applied): number {
  const { edits, after } = applied;
  const follow = followEdits(applied);
  const texts = edits.filter((edit) => edit.do === 'replace-text');
  const written = texts.filter(({ paragraph }) => {
    const { head, wanted } = joined(applied, paragraph);
    const at = follow(head);
    // A split leaves the text in two paragraphs; its first half is what stays here.
    const isSplit = edits.some((edit) => edit.do === 'split-paragraph' && edit.paragraph === head);
    const found = plainText(at === undefined ? '' : paragraphText(after.body, at));
    return isSplit ? wanted.startsWith(found) : wanted === found;
  });
  const others = edits.length - texts.length;
  const isDone =
    hasGrown(applied) &&
    edits.every(
      (edit) =>
        edit.do !== 'insert-blocks' ||
        insertedAt(applied, edit, Math.max(0, excessOf(applied))) !== undefined,
    );
  return written.length + (isDone ? others : 0);
}

function hasGrown(applied: Applied): boolean {
  const excess = excessOf(applied);
  // The last paragraph of a cell or of the document is emptied where it cannot be taken away, and
  // an empty one beside a table that was inserted may have to stay.
  const { before, edits } = applied;
  const kept = edits.filter(
    (edit) => edit.do === 'remove-paragraph' || takesLast(before.body, edit),
  ).length;
  return excess >= 0 && excess <= kept + surplusOf(applied).length;
}

/** Whether two readings of a document have the same text throughout. */
export function readsTheSame(one: Snapshot, other: Snapshot): boolean {
  const [first, second] = [one.body.paragraphs, other.body.paragraphs];
  return (
    first.length === second.length &&
    first.every(({ text }, at) => plainText(text) === plainText(second[at]?.text ?? ''))
  );
}

/**
 * Whether nothing was written between two readings: a table that takes the place of another may read
 * the same throughout.
 */
export function isUntouched(before: WordSnapshot, after: WordSnapshot): boolean {
  if (!readsTheSame(before, after)) return false;
  if (before.completeness === 'text' || after.completeness === 'text') return true;
  const [was, is] = [before, after].map(({ xml }) => withoutIds(xml));
  return was === is;
}

/** Edits that were to be made in a document, and why they were not, if that is known. */
export type Tried = Pick<Applied, 'before' | 'edits'> & { readonly failure?: Error };

/** What a paragraph may read once the first of its edits are made, or the last. */
function halfWritten({ before, edits }: Tried, index: number): ReadonlySet<string> {
  const textsOf = (paragraph: number): readonly string[] => {
    const own = edits.filter(
      (edit): edit is TextReplacement => edit.do === 'replace-text' && edit.paragraph === paragraph,
    );
    const made = own.flatMap((_, at) => [own.slice(0, at + 1), own.slice(at)]);
    const text = paragraphText(before.body, paragraph);
    return [text, ...made.map((some) => replacedText(text, some))];
  };
  const texts = textsOf(index);
  const others = edits.flatMap((edit): readonly string[] => {
    if (edit.do === 'join-paragraphs' && edit.paragraph === index) {
      return texts.flatMap((text) => textsOf(index + 1).map((next) => text + next));
    }
    // Where it cannot be taken away it is emptied.
    return edit.do === 'remove-paragraph' && edit.paragraph === index ? [''] : [];
  });
  return new Set([...texts, ...others].map(plainText));
}

/**
 * The paragraphs that edits were to be made in and that someone else has written into since: the
 * writing broke off, none came or went, and they read neither as before nor as our edits have them.
 */
export function changedByOthers(tried: Tried, now: Snapshot): ReadonlySet<number> {
  const [was, is] = [tried.before.body.paragraphs, now.body.paragraphs];
  if (!tried.failure || was.length !== is.length) return new Set();
  const touched = new Set(tried.edits.flatMap(touchedBy));
  return new Set(
    was.flatMap(({ index }, at) => {
      const found = plainText(is[at]?.text ?? '');
      return !touched.has(index) || halfWritten(tried, index).has(found) ? [] : [index];
    }),
  );
}

/**
 * The edits that give paragraphs their old text back, where none came or went. What nothing of
 * ours was written into stays, and what someone else has written.
 *
 * @param tried the document before, and the edits that were to be made in it
 * @param overwritten what someone else had written into paragraphs just before
 */
export function restoring(
  tried: Tried,
  now: Snapshot,
  overwritten: ReadonlyMap<number, string>,
): readonly TextReplacement[] | undefined {
  const { before, edits } = tried;
  const [was, is] = [before.body.paragraphs, now.body.paragraphs];
  if (was.length !== is.length) return undefined;
  const touched = new Set(edits.flatMap(touchedBy));
  const others = changedByOthers(tried, now);
  return is.flatMap((paragraph, at): TextReplacement[] => {
    const old = was[at];
    if (!old || !touched.has(old.index)) return [];
    // What they had written is known where it was read right before ours was written over it.
    if (others.has(old.index) && !overwritten.has(old.index)) return [];
    const wanted = overwritten.get(old.index) ?? old.text;
    const { index, text } = paragraph;
    if (plainText(text) === plainText(wanted)) return [];
    const shared = Math.min(text.length, wanted.length);
    let start = 0;
    while (start < shared && text[start] === wanted[start]) start += 1;
    let tail = 0;
    while (tail < shared - start && text.at(-1 - tail) === wanted.at(-1 - tail)) tail += 1;
    return [
      {
        do: 'replace-text',
        paragraph: index,
        start,
        end: text.length - tail,
        now: wanted.slice(start, wanted.length - tail),
      },
    ];
  });
}
