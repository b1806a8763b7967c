import type { BodyEdit } from '../../../ooxml/write/edit';

/** An edit that takes a paragraph away, after which nothing can be done with that any more. */
function takesAway({ do: kind }: BodyEdit): boolean {
  return kind === 'join-paragraphs' || kind === 'remove-paragraph' || kind === 'remove-blocks';
}

/** What is put behind one paragraph stands in the order in which it was put there, reversed. */
export function inWritingOrder(edits: readonly BodyEdit[]): readonly BodyEdit[] {
  const isBehind = (edit: BodyEdit): boolean => 'where' in edit && edit.where === 'after';
  return [
    ...edits.filter((edit) => !isBehind(edit) && !takesAway(edit)),
    ...edits.filter(isBehind).reverse(),
    ...edits.filter(takesAway),
  ];
}
