import type { BlockInsertion } from '../../../ooxml/write/edit';
import type { Applied } from '../../port';
import { byCount, startOf } from '../../history/inverse';
import { paragraphText } from '../../../ooxml/paragraph-text';

/** A text without what a program may write otherwise than it was asked to. */
function letters(text: string): string {
  return text.replace(/&[a-z]+;|[^\p{L}\p{N}]/gu, '');
}

/** The text of each paragraph of a piece of markup. */
function textsIn(markup: string): readonly string[] {
  return [...markup.matchAll(/<w:p(?:\s[^>]*?)?(?:\/>|>(.*?)<\/w:p>)/gs)].map(([, content = '']) =>
    [...content.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)/g)].map(([, text = '']) => text).join(''),
  );
}

/**
 * Where inserted blocks stand in the document as it was read back.
 *
 * @param slack how many paragraphs that nobody asked for may stand before them
 * @returns the index of their first paragraph; undefined where they do not read as they were to
 */
export function insertedAt(
  { edits, after }: Applied,
  edit: BlockInsertion,
  slack: number,
): number | undefined {
  const start = startOf(edit, edits, byCount(edits));
  if (start === undefined) return undefined;
  const texts = textsIn(edit.markup).map(letters);
  const shift = Array.from({ length: slack + 1 }, (_, at) => at).find((by) =>
    texts.every((text, at) => text === letters(paragraphText(after.body, start + by + at))),
  );
  return shift === undefined ? undefined : start + shift;
}
