import type { Block } from '../ooxml/blocks';
import type { Chapter, FormTable, Place, Report } from '../report/model';
import { chapterIds } from '../schema/form';
import type { ChapterId } from '../schema/form';

/** Where a place comes in the document: a paragraph, and how far into it. */
export interface Position {
  /** the index of a paragraph; a half more for what is missing after it */
  readonly paragraph: number;
  readonly offset: number;
}

/**
 * Where a place comes in the document. What has no paragraph of its own comes with its table's
 * first or its chapter's heading; a chapter that is missing comes where it should be; what is said
 * of the whole report comes first.
 */
export function positionOf(report: Report, place: Place): Position {
  const paragraph = place.paragraph ?? place.cell?.paragraph;
  if (paragraph !== undefined) return { paragraph, offset: place.range?.start ?? 0 };
  const table = report.tables.find(({ id }) => id === place.table);
  if (table !== undefined) return { paragraph: inTable(table, place), offset: 0 };
  const id = place.chapter ?? place.table;
  if (id === undefined) return { paragraph: -1, offset: 0 };
  const chapter = report.chapters.find((present) => present.id === id);
  return chapter === undefined ? gapFor(report, id) : startOf(chapter);
}

function inTable({ cells, pieces }: FormTable, { row, column }: Place): number {
  const first = paragraphsOf(pieces)[0] ?? 0;
  if (row === undefined && column === undefined) return first;
  const cell = cells.find(
    (one) =>
      (row === undefined || one.row === row) && (column === undefined || one.column === column),
  );
  return cell?.address.paragraph ?? first;
}

function gapFor(report: Report, missing: ChapterId): Position {
  const before = chapterIds.slice(0, chapterIds.indexOf(missing));
  const preceding = report.chapters.findLast(({ id }) => before.includes(id));
  if (preceding !== undefined) return { paragraph: lastParagraph(preceding) + 0.5, offset: 0 };
  const first = report.chapters[0];
  return { paragraph: (first === undefined ? 0 : first.heading.paragraph.index) - 0.5, offset: 0 };
}

function startOf({ heading }: Chapter): Position {
  return { paragraph: heading.paragraph.index, offset: heading.start };
}

function lastParagraph({ heading, blocks }: Chapter): number {
  return paragraphsOf(blocks).at(-1) ?? heading.paragraph.index;
}

function paragraphsOf(blocks: readonly Block[]): readonly number[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.index]
      : block.rows.flatMap(({ cells }) =>
          cells.flatMap(({ paragraphs }) => paragraphs.map(({ index }) => index)),
        ),
  );
}

/** Whether one position comes before another (negative), after it (positive) or is the same (0). */
export function comparePositions(one: Position, other: Position): number {
  return one.paragraph - other.paragraph || one.offset - other.offset;
}

/** The chapter a place belongs to; undefined for what comes before the first. */
export function chapterOf(report: Report, place: Place): ChapterId | undefined {
  if (place.chapter !== undefined) return place.chapter;
  const position = positionOf(report, place);
  const around = report.chapters.findLast(
    (chapter) => comparePositions(startOf(chapter), position) <= 0,
  );
  return around?.id;
}
