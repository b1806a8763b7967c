import type { DocumentBody, Paragraph } from '../ooxml/blocks';
import { Refusal } from '../ooxml/refusal';
import { currentEdition, editionForYear } from '../schema/editions';
import type { ChapterId, Edition } from '../schema/form';
import { readChapters } from './chapters/read-chapters';
import { readAside } from './aside';
import { readIdentity } from './identity/read-identity';
import type { Chapter, Report } from './model';
import { editionOf, readTables } from './tables/read-tables';
import { tablePlaces } from './tables/table-places';
import type { TablePlace } from './tables/table-places';

/** What a person knows about a report beforehand; it outranks what the document says. */
export interface ReadOptions {
  readonly year?: number;
  readonly edition?: Edition;
}

/** How many paragraphs at the end may hold signature and date. */
const closingLength = 6;

function placesByChapter(body: DocumentBody, chapters: readonly Chapter[]): readonly TablePlace[] {
  const headings = new Map(chapters.map(({ heading, id }) => [heading.paragraph, id]));
  let chapter: ChapterId | undefined;
  return tablePlaces(body.blocks, (paragraph) => (chapter = headings.get(paragraph) ?? chapter));
}

/** The paragraphs that may hold signature and date. */
export function closingOf(chapters: readonly Chapter[], body: DocumentBody): readonly Paragraph[] {
  const last = chapters.at(-1);
  const outside = body.blocks.filter(
    (block): block is Paragraph => block.kind === 'paragraph' && block.text.trim() !== '',
  );
  return (last ? last.prose : outside).slice(-closingLength);
}

/**
 * Reads a report from a document: which heading is which chapter, which table which, each cell's
 * value, and whose report of which year it is.
 *
 * @throws {Refusal} `not-a-report` where the document shows no trace of the form
 */
export function readReport(body: DocumentBody, options: ReadOptions = {}): Report {
  const { chapters, opening } = readChapters(body.blocks);
  const identity = readIdentity({
    opening,
    closing: closingOf(chapters, body),
    overview: chapters[0]?.prose ?? [],
  });
  const year = options.year ?? identity.year;
  const expectedEdition =
    options.edition ?? (year === undefined ? currentEdition() : editionForYear(year));
  const { tables, others } = readTables(placesByChapter(body, chapters), expectedEdition);
  const asides = readAside(body, others, expectedEdition);
  if (tables.length === 0 && chapters.length < 2 && !identity.title) {
    throw new Refusal('not-a-report');
  }
  // A title may take several paragraphs, the last of which it is named by.
  const title = identity.title?.paragraph ?? -1;
  return {
    ...identity,
    edition: editionOf(tables) ?? expectedEdition,
    expectedEdition,
    isEditionKnown: options.edition !== undefined || year !== undefined,
    ...(year === undefined ? {} : { year }),
    preamble: opening.map(({ paragraph }) => paragraph).filter(({ index }) => index > title),
    chapters,
    tables,
    otherTables: others,
    ...(asides.length === 0 ? {} : { asides }),
    body,
  };
}

/**
 * Reads a report of which a person said the year, by which it is read where it does not say its own.
 *
 * @throws {Refusal} as `readReport` does
 */
export function readReportOf(body: DocumentBody, year: number | undefined): Report {
  const report = readReport(body);
  if (year === undefined || report.year !== undefined) return report;
  return { ...readReport(body, { year }), isYearGiven: true };
}
