import type { BodyEdit } from '../../ooxml/edit';
import { touchedBy } from '../../ooxml/edit/addresses';
import type { Applied, Snapshot } from '../host';
import { followEdits } from '../inverse';
import { insertedAt } from './inserted';
import { plainText } from './live';
import { excessOf, surplusOf } from './surplus';
import { textOf } from './text-of';

type Replacement = Extract<BodyEdit, { do: 'replace-text' }>;

/** What a paragraph is to read once stretches of its text are replaced. */
export function replacedText(text: string, edits: readonly Replacement[]): string {
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
      (edit): edit is Replacement => edit.do === 'replace-text' && edit.paragraph === index,
    );
    wanted += replacedText(textOf(before.body, index), own);
  }
  return { head, wanted: plainText(wanted) };
}

/** How many edits stand in the document, as far as its text tells. */
export function countWritten(applied: Applied): number {
  const { edits, after } = applied;
  const follow = followEdits(applied);
  const texts = edits.filter((edit) => edit.do === 'replace-text');
  const standing = texts.filter(({ paragraph }) => {
    const { head, wanted } = joined(applied, paragraph);
    const at = follow(head);
    // A split leaves the text in two paragraphs; its first half is what stays here.
    const isSplit = edits.some((edit) => edit.do === 'split-paragraph' && edit.paragraph === head);
    const found = plainText(at === undefined ? '' : textOf(after.body, at));
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
  return standing.length + (isDone ? others : 0);
}

function hasGrown(applied: Applied): boolean {
  const excess = excessOf(applied);
  // The last paragraph of a cell or of the document is emptied where it cannot be taken away, and
  // an empty one beside a table that was inserted may have to stay.
  const kept = applied.edits.filter((edit) => edit.do === 'remove-paragraph').length;
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
 * The edits that give paragraphs their old text back, where none came or went. What nothing of
 * ours was written into stays, as someone else may have.
 *
 * @param old the document before, and the edits that were to be made in it
 * @param overwritten what someone else had written into paragraphs just before
 */
export function restoring(
  { before, edits }: Pick<Applied, 'before' | 'edits'>,
  now: Snapshot,
  overwritten: ReadonlyMap<number, string>,
): readonly Replacement[] | undefined {
  const [was, is] = [before.body.paragraphs, now.body.paragraphs];
  if (was.length !== is.length) return undefined;
  const touched = new Set(edits.flatMap(touchedBy));
  return is.flatMap((paragraph, at): Replacement[] => {
    const old = was[at];
    if (!old || !touched.has(old.index)) return [];
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
