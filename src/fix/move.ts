import type { Block } from '../ooxml/blocks';
import type { BodyEdit } from '../ooxml/write/edit';
import type { Chapter, Report } from '../report/model';
import { sequenceOf } from '../facts/chapters/sequence';
import type { Edit } from '../rules/rule';
import { chapterIds } from '../schema/form';
import type { ChapterId, TableId } from '../schema/form';
import { before, closing, endOf, endOfChapter, isInside, startsParagraph } from './place';
import type { MarkupOf } from './markup-of';
import type { Point } from './place';
import { planRemoval, removalOf } from './remove';

/** Takes what some removals take away and puts it at a point. */
function moved(
  removals: readonly BodyEdit[] | undefined,
  point: Point | undefined,
  markupOf: MarkupOf,
): readonly BodyEdit[] | undefined {
  if (!removals || !point) return undefined;
  const parts = removals.map((edit) =>
    edit.do === 'remove-blocks' ? markupOf(edit.first, edit.count) : undefined,
  );
  if (parts.includes(undefined)) return undefined;
  const { beside, where } = point;
  const gap = point.behindTable ? '<w:p/>' : '';
  const markup = gap + parts.join('');
  return [{ do: 'insert-blocks', beside, where, markup, own: true }, ...removals];
}

/**
 * Moves a paragraph of the body, with all that is in it, to right before another.
 *
 * @returns undefined where that is amid a content control, or it cannot be moved without loss
 */
export function planParagraphMove(
  report: Report,
  { paragraph, before: next }: Extract<Edit, { do: 'move-paragraph' }>,
  markupOf: MarkupOf,
): readonly BodyEdit[] | undefined {
  const { blocks } = report.body;
  const block = blocks.find((one) => one.kind === 'paragraph' && one.index === paragraph);
  const target = blocks.find((one) => one.kind === 'paragraph' && one.index === next);
  const point = target?.kind === 'paragraph' ? before(report, target) : undefined;
  if (!block || !point || isInside(blocks, point)) return undefined;
  const removal = removalOf([block]);
  // What is moved is a paragraph, which no table takes in.
  return moved(removal && [removal], { ...point, behindTable: false }, markupOf);
}

/**
 * Moves a table to the end of its own chapter's text.
 *
 * @returns undefined where no place is certain, or the table cannot be moved without loss
 */
export function planTableMove(
  report: Report,
  id: TableId,
  chapter: ChapterId,
  markupOf: MarkupOf,
): readonly BodyEdit[] | undefined {
  const table = report.tables.find((one) => one.id === id);
  const removals = table && planRemoval(report, table.pieces);
  return moved(removals, endOfChapter(report, chapter), markupOf);
}

/** The blocks of a chapter, its heading first, without the lines that end the report. */
function blocksOf(report: Report, { heading, blocks }: Chapter): readonly Block[] {
  const last = closing(report);
  const end = blocks.findIndex((block) => block === last);
  return [heading.paragraph, ...(end < 0 ? blocks : blocks.slice(0, end))];
}

/** Where a displaced chapter belongs: by the nearest ones that stay. */
function placeFor(report: Report, id: ChapterId): Point | undefined {
  const { chapters, displaced } = sequenceOf(report);
  const staying = chapters.filter((chapter) => !displaced.includes(chapter));
  const rank = (chapter: ChapterId): number => chapterIds.indexOf(chapter);
  const next = staying.find((chapter) => rank(chapter.id) > rank(id));
  if (next) {
    return startsParagraph(next.heading) ? before(report, next.heading.paragraph) : undefined;
  }
  const end = closing(report);
  return end ? before(report, end) : endOf(report.body.blocks);
}

/**
 * Moves a chapter with all that is in it to where the form has it.
 *
 * @returns undefined where no place is certain, or it cannot be moved without loss
 */
export function planChapterMove(
  report: Report,
  id: ChapterId,
  markupOf: MarkupOf,
): readonly BodyEdit[] | undefined {
  const chapter = sequenceOf(report).displaced.find((one) => one.id === id);
  if (!chapter || !startsParagraph(chapter.heading)) return undefined;
  const removal = removalOf(blocksOf(report, chapter));
  const point = placeFor(report, id);
  // A heading keeps what follows it apart from a table before it.
  return moved(removal && [removal], point && { ...point, behindTable: false }, markupOf);
}
