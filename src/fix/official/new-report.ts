import type { DocumentBody } from '../../ooxml/blocks';
import type { BodyEdit } from '../../ooxml/write/edit';
import { officialReport } from './official-report';
import type { NewReport } from './official-report';
import { officialTable } from './official-table';
import { textWidthAt } from '../text-width';
import { formOf } from '../../schema/editions';
import type { Edition, TableId } from '../../schema/form';
import type { MarkupOf } from '../markup-of';
import { isInside, tableAt } from '../place';
import type { Report } from '../../report/model';
import { showsNothing } from '../remove';

/**
 * Makes a whole report of a document: at its beginning where it is empty, else behind all that is
 * in it.
 *
 * @returns undefined where the document has no paragraph of its own to put it beside
 */
export function planReport(body: DocumentBody, report: NewReport): BodyEdit | undefined {
  const last = body.blocks.at(-1);
  if (last?.kind !== 'paragraph') return undefined;
  const where = body.blocks.every(showsNothing) ? 'before' : 'after';
  const beside = last.index;
  const markup = officialReport(report, textWidthAt(body, beside, where));
  return { do: 'insert-blocks', beside, where, markup };
}

/**
 * Puts the blank official table behind a paragraph that a person chose.
 *
 * @param read what was read of the document, where that is a report
 * @returns undefined where that stands in a table, or amid a content control
 */
export function planTableAt(
  body: DocumentBody,
  paragraph: number,
  table: TableId,
  edition: Edition,
  read?: { readonly report: Report; readonly markupOf: MarkupOf },
): BodyEdit | undefined {
  const at = body.blocks.findIndex(
    (block) => block.kind === 'paragraph' && block.index === paragraph,
  );
  if (isInside(body.blocks, { beside: paragraph, where: 'after' })) return undefined;
  const point = { beside: paragraph, where: 'after' } as const;
  const width = textWidthAt(body, paragraph, 'after');
  const made = read
    ? tableAt(read.report, { table, edition, ...point }, read.markupOf)
    : { markup: officialTable(formOf(edition).tables[table], undefined, width) };
  // Two tables that touch would be one.
  const gap = body.blocks[at + 1]?.kind === 'table' ? '<w:p/>' : '';
  return { do: 'insert-blocks', ...point, ...made, markup: made.markup + gap };
}
