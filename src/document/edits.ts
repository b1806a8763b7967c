import type { DocumentBody } from '../ooxml/blocks';
import type { BodyEdit } from '../ooxml/write/edit';
import { moveEdit } from '../ooxml/write/addresses';
import { followParagraphs } from './history/follow';
import { HostError } from './port';

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
