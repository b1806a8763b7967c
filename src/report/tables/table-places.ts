import type { Block, Paragraph, Table } from '../../ooxml/blocks';
import type { ChapterId } from '../../schema/form';
import { fold } from '../text/fold';

/** A table with what stands around it. */
export interface TablePlace {
  readonly table: Table;
  readonly chapter?: ChapterId;
  /** paragraphs between it and the table before it, blank ones left out */
  readonly between: readonly Paragraph[];
  /** the same behind it */
  readonly below: readonly Paragraph[];
}

/**
 * Lists the tables among blocks.
 *
 * @param chapterAt tells for each paragraph, in order, which chapter has begun by then
 */
export function tablePlaces(
  blocks: readonly Block[],
  chapterAt: (paragraph: Paragraph) => ChapterId | undefined,
): readonly TablePlace[] {
  const places: Omit<TablePlace, 'below'>[] = [];
  let between: Paragraph[] = [];
  let chapter: ChapterId | undefined;
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      chapter = chapterAt(block);
      if (fold(block.text) !== '') between.push(block);
      continue;
    }
    places.push({ table: block, between, ...(chapter === undefined ? {} : { chapter }) });
    between = [];
  }
  return places.map((place, at) => ({ ...place, below: places[at + 1]?.between ?? between }));
}
