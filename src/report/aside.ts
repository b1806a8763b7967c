import type { Block, DocumentBody, Paragraph, Table } from '../ooxml/blocks';
import type { ChapterId, Edition } from '../schema/form';
import { findCandidates } from './chapters/candidates';
import { certainty } from './chapters/titles';
import type { Aside } from './model';
import { readTables } from './tables/read-tables';
import { tablePlaces } from './tables/table-places';

/** The chapters whose titles stand among blocks, word for word or nearly so. */
function chaptersIn(blocks: readonly Block[]): readonly ChapterId[] {
  const sure = findCandidates(blocks).filter(
    (candidate) => candidate.form === 'line' && candidate.certainty >= certainty.prefixed,
  );
  return [...new Set(sure.map(({ id }) => id))];
}

function paragraphsIn({ rows }: Table): readonly Paragraph[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap(({ paragraphs, tables }) => [...paragraphs, ...tables.flatMap(paragraphsIn)]),
  );
}

function proseOf(blocks: readonly Block[]): string {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join('\n');
}

/**
 * What of a report stands where reports are not read: in a text box, or its chapters in a table
 * that lays out the page.
 *
 * @param others the tables that are none of the form's
 */
export function readAside(
  { boxes = [] }: DocumentBody,
  others: readonly Table[],
  edition: Edition,
): readonly Aside[] {
  const boxed = boxes.map(({ paragraph, blocks }): Aside => {
    const { tables } = readTables(
      tablePlaces(blocks, () => undefined),
      edition,
    );
    return {
      is: 'text-box',
      paragraph,
      chapters: chaptersIn(blocks),
      tables: tables.map(({ id }) => id),
      text: proseOf(blocks).trim(),
    };
  });
  const laidOut = others.flatMap((table): readonly Aside[] => {
    const paragraphs = paragraphsIn(table);
    const chapters = chaptersIn(paragraphs);
    const [first] = paragraphs;
    if (!first || chapters.length === 0) return [];
    return [{ is: 'table', paragraph: first.index, chapters, tables: [], text: '' }];
  });
  return [...boxed, ...laidOut];
}
