import type { BodyEdit } from '../../../ooxml/write/edit';
import { HostError } from '../../port';
import { codeOf } from '../errors';
import { marksOn } from '../read/marks-in-the-way';
import type { WordSnapshot } from '../read/reading';
import { paragraphText } from '../../../ooxml/paragraph-text';
import { replacedText } from './expected';
import { formattingIn, lostIn } from './run-formatting';

type Replacement = Extract<BodyEdit, { do: 'replace-text' }>;

/** What writing over a paragraph as a whole would take out of it. */
const moreThanText = /<w:(?:hyperlink|ins|del|moveFrom|moveTo|smartTag)\b/;

/** Whether Word's search did not find again what the paragraph reads, as in text typed by an input method. */
export function isUnfound(error: unknown): boolean {
  return (
    error instanceof HostError &&
    error.code === 'unplaced' &&
    codeOf(error.cause) === 'ItemNotFound'
  );
}

/** Whether a paragraph's text is formatted alike throughout, and nothing else would go with it. */
function isOneText(snapshot: WordSnapshot, index: number): boolean {
  const span = snapshot.body.paragraphs.find((paragraph) => paragraph.index === index)?.xml;
  if (!span || snapshot.completeness === 'text' || marksOn(snapshot, index).length > 0) {
    return false;
  }
  const markup = snapshot.xml.slice(span.start, span.end);
  const [first, ...others] = formattingIn(markup);
  return (
    first !== undefined &&
    !moreThanText.test(markup) &&
    others.every((run) => Object.keys(lostIn(run, first.formatting)).length === 0)
  );
}

/**
 * Edits that write whole paragraphs, so that nothing has to be searched for in them, as far as each
 * is formatted alike.
 *
 * @returns undefined where that is so of none
 */
export function asWholeParagraphs(
  snapshot: WordSnapshot,
  edits: readonly BodyEdit[],
): readonly BodyEdit[] | undefined {
  const isPart = (edit: BodyEdit): edit is Replacement =>
    edit.do === 'replace-text' &&
    edit.end - edit.start < paragraphText(snapshot.body, edit.paragraph).length;
  const paragraphs = new Set(edits.filter(isPart).map(({ paragraph }) => paragraph));
  const others = edits.filter((edit) => edit.do !== 'replace-text');
  const isElsewhere = (index: number): boolean =>
    others.some((edit) => 'paragraph' in edit && edit.paragraph === index);
  const whole = [...paragraphs].filter(
    (index) => !isElsewhere(index) && isOneText(snapshot, index),
  );
  if (whole.length === 0) return undefined;
  const texts = whole.map((paragraph): Replacement => {
    const text = paragraphText(snapshot.body, paragraph);
    const own = edits.filter(
      (edit): edit is Replacement => edit.do === 'replace-text' && edit.paragraph === paragraph,
    );
    return {
      do: 'replace-text',
      paragraph,
      start: 0,
      end: text.length,
      now: replacedText(text, own),
    };
  });
  const left = edits.filter(
    (edit) => edit.do !== 'replace-text' || !whole.includes(edit.paragraph),
  );
  return [...texts, ...left];
}
