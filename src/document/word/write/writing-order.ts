import { anchorOf } from '../../../ooxml/write/addresses';
import type { BodyEdit } from '../../../ooxml/write/edit';

function isRemoval({ do: kind }: BodyEdit): boolean {
  return kind === 'remove-paragraph' || kind === 'remove-blocks';
}

/** An edit that takes a paragraph away, after which nothing can be done with that any more. */
function takesAway(edit: BodyEdit): boolean {
  return edit.do === 'join-paragraphs' || isRemoval(edit);
}

/**
 * What is put behind one paragraph stands in the order in which it was put there, reversed. What
 * goes does so from the top: whatever is above the document's end is gone before that is.
 */
export function inWritingOrder(edits: readonly BodyEdit[]): readonly BodyEdit[] {
  const isBehind = (edit: BodyEdit): boolean => 'where' in edit && edit.where === 'after';
  return [
    ...edits.filter((edit) => !isBehind(edit) && !takesAway(edit)),
    ...edits.filter(isBehind).reverse(),
    ...edits.filter(({ do: kind }) => kind === 'join-paragraphs'),
    ...edits.filter(isRemoval).sort((one, other) => anchorOf(one) - anchorOf(other)),
  ];
}
