import type { Block, Paragraph, Table, TableCell } from '../ooxml/blocks';
import { paragraphAt } from '../ooxml/paragraph-text';
import { tableAt } from '../ooxml/table-at';
import type { BodyEdit } from '../ooxml/write/edit';
import type { CellAddress, Report } from '../report/model';
import type { Edit, Fix } from '../rules/rule';
import { chapterIds } from '../schema/form';
import { planChapterMove, planParagraphMove, planTableMove } from './move';
import { holdOn, obstacleToRemoval, obstacleToRemovals, othersOf } from './obstacle';
import type { Obstacle } from './obstacle';
import { headingMarkup } from './official/official-table';
import { likeHeading, planChapter, planProse, planTable } from './place';
import type { MarkupOf } from './markup-of';
import { planRebuild } from './rebuild';
import { planRemoval } from './remove';
import { othersIn } from '../ooxml/read/others';
import type { Other } from '../ooxml/read/others';
import { planTopics } from './topics';

/** The cell at an address of a report. */
function cellAt({ body }: Report, address: CellAddress): TableCell | undefined {
  const row = tableAt(body, address.table)?.rows.find(({ index }) => index === address.row);
  return row?.cells.find(({ index }) => index === address.cell);
}

function textAt(report: Report, paragraph: number): string | undefined {
  return paragraphAt(report.body, paragraph)?.text;
}

/** The paragraph of a cell that its text is in; undefined where that takes several. */
function writtenIn(report: Report, address: CellAddress): Paragraph | undefined {
  const paragraphs = cellAt(report, address)?.paragraphs ?? [];
  const written = paragraphs.filter(({ text }) => text.trim() !== '');
  return written.length > 1 ? undefined : (written[0] ?? paragraphs[0]);
}

/**
 * The edit that makes a cell read another text.
 *
 * @returns undefined where the cell's text takes several paragraphs, which only a person can merge,
 *   or a content control keeps it
 */
export function planCell(report: Report, address: CellAddress, now: string): BodyEdit | undefined {
  const paragraph = writtenIn(report, address);
  if (!paragraph) return undefined;
  const { index, text } = paragraph;
  if (holdOn(paragraph, 0, text.length)) return undefined;
  const like = text === '' ? figureBeside(report, address) : undefined;
  return {
    do: 'replace-text',
    paragraph: index,
    start: 0,
    end: text.length,
    now,
    ...(like === undefined ? {} : { like }),
  };
}

/** The paragraph of a figure near a cell, in its row where there is one there. */
function figureBeside({ tables }: Report, address: CellAddress): number | undefined {
  const isHere = (one: CellAddress): boolean =>
    one.table === address.table && one.row === address.row && one.cell === address.cell;
  const table = tables.find(({ cells }) => cells.some((cell) => isHere(cell.address)));
  const figures = (table?.cells ?? []).filter(({ state }) => state.is === 'number');
  const distance = (one: CellAddress): number =>
    Math.abs(one.row - address.row) * 100 + Math.abs(one.cell - address.cell);
  const distances = figures.map(({ address: one }) => distance(one));
  return figures[distances.indexOf(Math.min(...distances))]?.address.paragraph;
}

type Planned = readonly BodyEdit[] | undefined;

function one(edit: BodyEdit | undefined): Planned {
  return edit && [edit];
}

function planParagraph(
  report: Report,
  { after, text }: Extract<Edit, { do: 'insert-paragraph' }>,
  markupOf: MarkupOf,
): BodyEdit | undefined {
  const isBetweenBlocks = report.body.blocks.some(
    (block) => block.kind === 'paragraph' && block.index === after,
  );
  // The last paragraph of a table's last cell may come before; nothing is to go in there.
  if (!isBetweenBlocks) return undefined;
  return planProse(report, { beside: after, where: 'after' }, text, markupOf);
}

/**
 * Gives a heading that runs on from a paragraph one of its own, which looks as the other headings
 * do where there are any.
 */
function planSplit(
  report: Report,
  { paragraph: index, at }: Extract<Edit, { do: 'split-paragraph' }>,
  markupOf: MarkupOf,
): readonly BodyEdit[] {
  const split: BodyEdit = { do: 'split-paragraph', paragraph: index, at };
  const chapter = report.chapters.find(
    ({ heading }) => heading.paragraph.index === index && heading.start === at,
  );
  const like = chapter && likeHeading(report, chapter.id);
  const text = textAt(report, index) ?? '';
  const model = like?.paragraph.number === '' ? markupOf(like.paragraph.index, 1) : undefined;
  const isWhole = chapter !== undefined && text.slice(chapter.heading.end).trim() === '';
  if (!isWhole || !like || model === undefined || text.slice(at).includes('\n')) return [split];
  const markup = headingMarkup(text.slice(at).trim(), { markup: model, paragraph: like.paragraph });
  return [
    { do: 'replace-text', paragraph: index, start: at, end: text.length, now: '' },
    { do: 'insert-blocks', beside: index, where: 'after', markup, own: true },
  ];
}

/** Takes a paragraph of the body away, or empties one that has to stay. */
function planParagraphRemoval(
  { body }: Report,
  index: number,
  markupOf: MarkupOf,
): BodyEdit | undefined {
  const at = body.blocks.findIndex((block) => block.kind === 'paragraph' && block.index === index);
  const block = body.blocks[at];
  if (block?.kind !== 'paragraph') return undefined;
  if (isKept(body.blocks, at)) {
    if (holdOn(block, 0, block.text.length)) return undefined;
    return { do: 'replace-text', paragraph: index, start: 0, end: block.text.length, now: '' };
  }
  if (obstacleToRemoval(body.paragraphs, index, 1, markupOf)) return undefined;
  if (othersOf(index, 1, markupOf).length > 0) return undefined;
  return { do: 'remove-blocks', first: index, count: 1 };
}

/** A document ends with a paragraph, two tables need one between them to stay two, and a control its content. */
function isKept(blocks: readonly Block[], at: number): boolean {
  const next = blocks[at + 1];
  const control = blocks[at]?.controls?.at(-1);
  const isAlone =
    control !== undefined &&
    blocks.every(({ controls }, other) => other === at || controls?.includes(control) !== true);
  return isAlone || !next || (next.kind === 'table' && blocks[at - 1]?.kind !== 'paragraph');
}

function planTextChange(
  report: Report,
  { paragraph: index, start, end, was, now }: Extract<Edit, { do: 'set-text' }>,
): BodyEdit | undefined {
  const paragraph = paragraphAt(report.body, index);
  if (paragraph?.text.slice(start, end) !== was || holdOn(paragraph, start, end)) return undefined;
  return { do: 'replace-text', paragraph: index, start, end, now };
}

function planEdit(edit: Edit, report: Report, markupOf: MarkupOf): Planned {
  switch (edit.do) {
    case 'set-cell':
      if (cellAt(report, edit.cell)?.text !== edit.was) return undefined;
      return one(planCell(report, edit.cell, edit.now));
    case 'set-text':
      return one(planTextChange(report, edit));
    case 'split-paragraph':
      if (textAt(report, edit.paragraph) !== edit.was) return undefined;
      return planSplit(report, edit, markupOf);
    case 'remove-paragraph':
      if (textAt(report, edit.paragraph) !== edit.was) return undefined;
      return one(planParagraphRemoval(report, edit.paragraph, markupOf));
    case 'move-paragraph':
      if (textAt(report, edit.paragraph) !== edit.was) return undefined;
      return planParagraphMove(report, edit, markupOf);
    case 'insert-paragraph':
      return one(planParagraph(report, edit, markupOf));
    case 'insert-chapter':
      return one(planChapter(report, edit, markupOf));
    case 'insert-table':
      return one(planTable(report, edit.table, edit.chapter, edit.edition, markupOf, edit));
    case 'insert-topics':
      return planTopics(report, edit.topics, markupOf);
    case 'remove-table':
      return planRemoval(report, tableBlocks(report, edit.table));
    case 'rebuild-table':
      return planRebuild(report, edit, markupOf)?.edits;
    case 'move-table':
      return planTableMove(report, edit.table, edit.chapter, markupOf);
    case 'move-chapter':
      return planChapterMove(report, edit.chapter, markupOf);
  }
}

/** What goes beside text with the tables that a fix takes away, and is to be asked for first. */
export function lostBy(report: Report, fix: Fix, markupOf: MarkupOf): readonly Other[] {
  const removals = fix.edits.flatMap((edit) =>
    edit.do === 'remove-table' ? (planRemoval(report, tableBlocks(report, edit.table)) ?? []) : [],
  );
  return othersIn(
    removals
      .map((edit) => (edit.do === 'remove-blocks' ? markupOf(edit.first, edit.count) : ''))
      .join(''),
  );
}

function tableBlocks({ body }: Report, table: number): readonly Table[] {
  return body.blocks.flatMap((block) =>
    block.kind === 'table' && block.index === table ? [block] : [],
  );
}

/** Chapters that go to one place are put there in the form's order. */
function inOrder(edits: readonly Edit[]): readonly Edit[] {
  const rank = (edit: Edit): number =>
    edit.do === 'move-chapter' ? chapterIds.indexOf(edit.chapter) : -1;
  return [...edits].sort((a, b) => rank(a) - rank(b));
}

/**
 * What a fix comes to in the document.
 *
 * @param markupOf gives the document's own markup, by which blocks are moved, and put back when
 *   they were taken away
 * @returns undefined where no edit there is can make it, or none can undo it
 */
export function planFix(
  report: Report,
  fix: Fix,
  markupOf: MarkupOf,
): readonly BodyEdit[] | undefined {
  const planned = inOrder(fix.edits).map((edit) => planEdit(edit, report, markupOf));
  const known = planned.filter((edit) => edit !== undefined);
  if (known.length !== planned.length) return undefined;
  const edits = known.flat();
  const { paragraphs } = report.body;
  return obstacleToRemovals(paragraphs, edits, markupOf) ? undefined : edits;
}

function obstacleToEdit(edit: Edit, report: Report, markupOf: MarkupOf): Obstacle | undefined {
  const { paragraphs } = report.body;
  const held = (
    paragraph: Paragraph | undefined,
    start = 0,
    end?: number,
  ): Obstacle | undefined => {
    const hold = paragraph && holdOn(paragraph, start, end ?? paragraph.text.length);
    return hold && { is: hold };
  };
  const going = (first: number, count: number): Obstacle | undefined => {
    const others = othersOf(first, count, markupOf);
    if (others.length > 0) return { is: 'others', others };
    return obstacleToRemoval(paragraphs, first, count, markupOf);
  };
  switch (edit.do) {
    case 'set-cell':
      return held(writtenIn(report, edit.cell));
    case 'set-text':
      return held(paragraphAt(report.body, edit.paragraph), edit.start, edit.end);
    case 'move-paragraph':
      return obstacleToRemoval(paragraphs, edit.paragraph, 1, markupOf);
    case 'remove-paragraph':
      return going(edit.paragraph, 1);
    case 'remove-table':
    case 'rebuild-table':
      return obstacleToRemovals(paragraphs, planEdit(edit, report, markupOf) ?? [], markupOf);
    case 'split-paragraph':
    case 'insert-paragraph':
    case 'insert-chapter':
    case 'insert-table':
    case 'insert-topics':
    case 'move-table':
    case 'move-chapter':
      return undefined;
  }
}

/** Why a document does not take a fix; undefined where it does, or no more than that is known. */
export function obstacleTo(report: Report, fix: Fix, markupOf: MarkupOf): Obstacle | undefined {
  if (planFix(report, fix, markupOf)) return undefined;
  return fix.edits
    .map((edit) => obstacleToEdit(edit, report, markupOf))
    .find((obstacle) => obstacle !== undefined);
}
