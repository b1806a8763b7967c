import type { Block, Table, TableCell } from '../ooxml/blocks';
import type { BodyEdit } from '../ooxml/edit';
import type { CellAddress, Report } from '../report/report';
import { planChapter, planTable } from './placing';
import type { Edit, Fix } from '../rules/rule';

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

function planEdit(report: Report, edit: Edit, { edits }: Fix): BodyEdit | undefined {
  switch (edit.do) {
    case 'set-cell':
      return planCell(report, edit.cell, edit.now);
    case 'set-text': {
      const { paragraph, start, end, now } = edit;
      return { do: 'replace-text', paragraph, start, end, now };
    }
    case 'split-paragraph':
      return { do: 'split-paragraph', paragraph: edit.paragraph, at: edit.at };
    case 'remove-paragraph':
      return { do: 'remove-paragraph', paragraph: edit.paragraph };
    case 'insert-paragraph': {
      const { after, text } = edit;
      const isBetweenBlocks = report.body.blocks.some(
        (block) => block.kind === 'paragraph' && block.index === after,
      );
      // The last paragraph of a table's last cell may come before; nothing is to go in there.
      if (!isBetweenBlocks) return undefined;
      // A paragraph that only moves looks as it did.
      const moved = edits.find(
        (other) => other.do === 'remove-paragraph' && other.was.trim() === text,
      );
      const like = moved?.do === 'remove-paragraph' ? { like: moved.paragraph } : {};
      return { do: 'insert-paragraph', beside: after, where: 'after', text, ...like };
    }
    case 'insert-chapter':
      return planChapter(report, edit.chapter, edit.edition);
    case 'insert-table':
      return planTable(report, edit.table, edit.chapter, edit.edition);
    case 'remove-table':
    case 'insert-topics':
    case 'rebuild-table':
    case 'move-table':
    case 'move-chapter':
      return undefined;
  }
}

/**
 * What a fix comes to in the document.
 *
 * @returns undefined where no edit there is can make it
 */
export function planFix(report: Report, fix: Fix): readonly BodyEdit[] | undefined {
  const planned = fix.edits.map((edit) => planEdit(report, edit, fix));
  const edits = planned.filter((edit) => edit !== undefined);
  return edits.length === planned.length ? edits : undefined;
}
