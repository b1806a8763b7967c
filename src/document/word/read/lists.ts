import type { BodyEdit } from '../../../ooxml/write/edit';
import { paragraphOf } from './paragraph-of';
import type { Reading } from './reading';

/** Where a paragraph stands in the list that makes its number. */
interface ListPlace {
  readonly list: number;
  readonly level: number;
}

/** By the index of a paragraph that a new one is to look like. */
export type ListPlaces = ReadonlyMap<number, ListPlace>;

/** The numbered paragraphs elsewhere whose formatting new paragraphs take over. */
function numbered(
  { snapshot }: Reading,
  edits: readonly BodyEdit[],
  more: readonly number[],
): readonly number[] {
  const likes = edits.flatMap((edit) =>
    edit.do === 'insert-paragraph' && edit.like !== undefined ? [edit.like] : [],
  );
  likes.push(...more);
  const numbers = new Map(snapshot.body.paragraphs.map(({ index, number }) => [index, number]));
  return [...new Set(likes)].filter((index) => (numbers.get(index) ?? '') !== '');
}

/**
 * The lists that new paragraphs go on with: their number is no part of the formatting that they take
 * over. One sync, or none where no number is made by Word.
 *
 * @param more further paragraphs whose lists are needed
 */
export async function readLists(
  context: Word.RequestContext,
  reading: Reading,
  edits: readonly BodyEdit[],
  more: readonly number[] = [],
): Promise<ListPlaces> {
  const asked = numbered(reading, edits, more).map((index) => {
    const { listOrNullObject: list, listItemOrNullObject: item } = paragraphOf(reading, index);
    list.load('id');
    item.load('level');
    return { index, list, item };
  });
  if (asked.length === 0) return new Map();
  await context.sync();
  return new Map(
    asked.flatMap(({ index, list, item }) =>
      list.isNullObject || item.isNullObject
        ? []
        : [[index, { list: list.id, level: item.level }] as const],
    ),
  );
}
