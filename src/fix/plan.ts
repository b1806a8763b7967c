import type { Block, Table, TableCell } from '../ooxml/blocks';
import type { BodyEdit } from '../ooxml/write/edit';
import type { CellAddress, Report } from '../report/model';
import type { Edit, Fix } from '../rules/rule';
import { chapterIds } from '../schema/form';
import { planChapterMove, planTableMove } from './move';
import { planChapter, planTable } from './place';
import type { MarkupOf } from './place';
import { planRebuild } from './rebuild';
import { planRemoval } from './remove';
import { planTopics } from './topics';

function tablesOf(blocks: readonly Block[]): readonly Table[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? []
      : [
          block,
          ...block.rows.flatMap(({ cells }) => cells.flatMap(({ tables }) => tablesOf(tables))),
        ],
  );
}

/** The cell at an address of a report. */
function cellAt(report: Report, address: CellAddress): TableCell | undefined {
  const table = tablesOf(report.body.blocks).find(({ index }) => index === address.table);
  const row = table?.rows.find(({ index }) => index === address.row);
  return row?.cells.find(({ index }) => index === address.cell);
}

function textAt({ body }: Report, paragraph: number): string | undefined {
  return body.paragraphs.find(({ index }) => index === paragraph)?.text;
}

/**
 * The edit that makes a cell read another text.
 *
 * @returns undefined where the cell's text takes several paragraphs, which only a person can merge
 */
export function planCell(report: Report, address: CellAddress, now: string): BodyEdit | undefined {
  const paragraphs = cellAt(report, address)?.paragraphs ?? [];
  const written = paragraphs.filter(({ text }) => text.trim() !== '');
  if (written.length > 1) return undefined;
  const paragraph = written[0] ?? paragraphs[0];
  if (!paragraph) return undefined;
  const { index, text } = paragraph;
  return { do: 'replace-text', paragraph: index, start: 0, end: text.length, now };
}

type Planned = readonly BodyEdit[] | undefined;

function one(edit: BodyEdit | undefined): Planned {
  return edit && [edit];
}

function planParagraph(
  report: Report,
  { after, text }: Extract<Edit, { do: 'insert-paragraph' }>,
  { edits }: Fix,
): BodyEdit | undefined {
  const isBetweenBlocks = report.body.blocks.some(
    (block) => block.kind === 'paragraph' && block.index === after,
  );
  // The last paragraph of a table's last cell may come before; nothing is to go in there.
  if (!isBetweenBlocks) return undefined;
  // A paragraph that only moves looks as it did.
  const moved = edits.find((other) => other.do === 'remove-paragraph' && other.was.trim() === text);
  const like = moved?.do === 'remove-paragraph' ? { like: moved.paragraph } : {};
  return { do: 'insert-paragraph', beside: after, where: 'after', text, ...like };
}

interface Context {
  readonly report: Report;
  readonly fix: Fix;
  readonly markupOf: MarkupOf;
}

function planEdit(edit: Edit, { report, fix, markupOf }: Context): Planned {
  switch (edit.do) {
    case 'set-cell':
      if (cellAt(report, edit.cell)?.text !== edit.was) return undefined;
      return one(planCell(report, edit.cell, edit.now));
    case 'set-text': {
      const { paragraph, start, end, was, now } = edit;
      if (textAt(report, paragraph)?.slice(start, end) !== was) return undefined;
      return [{ do: 'replace-text', paragraph, start, end, now }];
    }
    case 'split-paragraph':
      if (textAt(report, edit.paragraph) !== edit.was) return undefined;
      return [{ do: 'split-paragraph', paragraph: edit.paragraph, at: edit.at }];
    case 'remove-paragraph':
      if (textAt(report, edit.paragraph) !== edit.was) return undefined;
      return [{ do: 'remove-paragraph', paragraph: edit.paragraph }];
    case 'insert-paragraph':
      return one(planParagraph(report, edit, fix));
    case 'insert-chapter':
      return one(planChapter(report, edit, markupOf));
    case 'insert-table':
      return one(planTable(report, edit.table, edit.chapter, edit.edition));
    case 'insert-topics':
      return planTopics(report, edit.topics);
    case 'remove-table':
      return planRemoval(
        report,
        report.body.blocks.flatMap((block) =>
          block.kind === 'table' && block.index === edit.table ? [block] : [],
        ),
      );
    case 'rebuild-table':
      return planRebuild(report, edit)?.edits;
    case 'move-table':
      return planTableMove(report, edit.table, edit.chapter, markupOf);
    case 'move-chapter':
      return planChapterMove(report, edit.chapter, markupOf);
  }
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
  const planned = inOrder(fix.edits).map((edit) => planEdit(edit, { report, fix, markupOf }));
  const known = planned.filter((edit) => edit !== undefined);
  if (known.length !== planned.length) return undefined;
  const edits = known.flat();
  // Others' comments and revisions among what is taken away would be gone for good.
  const canPutBack = edits.every(
    (edit) => edit.do !== 'remove-blocks' || markupOf(edit.first, edit.count) !== undefined,
  );
  return canPutBack ? edits : undefined;
}
