import type { DocumentBody } from '../ooxml/blocks';
import type { BodyEdit, BodyEditKind } from '../ooxml/write/edit';
import { moveEdit } from '../ooxml/write/addresses';
import { followParagraphs } from './history/follow';
import { HostError } from './port';

/** Every kind of edit there is. */
export const editKinds: ReadonlySet<BodyEditKind> = new Set([
  'replace-text',
  'split-paragraph',
  'join-paragraphs',
  'remove-paragraph',
  'insert-paragraph',
  'insert-blocks',
  'remove-blocks',
]);

type Follow = (index: number) => number | undefined;

/**
 * Addresses edits as in a newer reading of the document.
 *
 * @param through gives how paragraphs are followed that this document does not have
 * @throws {HostError} `changed` where a paragraph that an edit touches or stands beside is no
 *   longer what it was
 */
export function readdress(
  edits: readonly BodyEdit[],
  checked: DocumentBody,
  now: DocumentBody,
  through: (follow: Follow) => Follow = (follow) => follow,
): readonly BodyEdit[] {
  const follow = through(followParagraphs(checked, now));
  return edits.map((edit) => {
    const moved = moveEdit(edit, follow);
    if (moved === undefined) throw new HostError('changed');
    return moved;
  });
}
