import type { BodyEdit } from '../ooxml/write/edit';
import { lostOthers, othersIn } from '../ooxml/read/others';
import type { Other } from '../ooxml/read/others';
import type { FormTable, Report } from '../report/model';
import type { Edit } from '../rules/rule';
import { formOf } from '../schema/editions';
import type { Edition, TableId } from '../schema/form';
import { contentsOf, controlsAroundTable } from './carry-contents';
import { carryFigures } from './carry-figures';
import type { Carried } from './carry-figures';
import { isInside, tableAt } from './place';
import type { MarkupOf } from './markup-of';
import { removalOf, tableGroupsOf } from './remove';

/** A table that is to be replaced by the official one, and what comes of its content. */
export interface Rebuilding {
  readonly table: FormTable;
  readonly id: TableId;
  readonly edition: Edition;
  readonly carried: Carried;
  /** lines of the form beside the table, which the new one has in it */
  readonly loose: readonly { readonly text: string; readonly paragraph: number }[];
  /** what goes with the table beside its text, and is not carried over */
  readonly others: readonly Other[];
  readonly edits: readonly BodyEdit[];
}

/**
 * Replaces a table by the official one, with every figure that is known in its own cell, what stands
 * beside that in the cell, and the control around the table.
 *
 * @returns undefined where no paragraph beside the table holds its place, or that is amid a content
 *   control, or a cell holds what the
 *   official table cannot
 */
export function planRebuild(
  report: Report,
  { table: id, edition }: Extract<Edit, { do: 'rebuild-table' }>,
  markupOf: MarkupOf,
): Rebuilding | undefined {
  const table = report.tables.find((one) => one.id === id);
  const form = formOf(edition).tables[id];
  const carried = table && carryFigures(table, form);
  // A line of the form that stands beside the table is in the new one.
  const loose = table?.looseLines.map(({ paragraph }) => paragraph) ?? [];
  const groups = table && tableGroupsOf(report, [...table.pieces, ...loose]);
  const [above, below] = [groups?.[0]?.above, groups?.at(-1)?.below];
  const removals = groups?.map(({ blocks }) => removalOf(blocks));
  const known = removals?.filter((edit) => edit !== undefined);
  if (!table || !carried || !known || known.length !== removals?.length) return undefined;
  const sides = [
    above?.kind === 'paragraph' ? [{ beside: above.index, where: 'after' } as const] : [],
    below?.kind === 'paragraph' ? [{ beside: below.index, where: 'before' } as const] : [],
  ].flat();
  const point = sides.find((side) => !isInside(report.body.blocks, side));
  if (!point) return undefined;
  const contentAt = contentsOf(table, markupOf);
  const made = tableAt(report, { table: id, edition, ...point }, markupOf, (row, column) => {
    const text = carried.figure(row, column);
    const from = carried.from(row, column);
    const content = from && contentAt(from);
    return content && text !== undefined ? { text, content } : text;
  });
  const old = known.map(({ first, count }) => markupOf(first, count) ?? '').join('');
  const markup = controlsAroundTable(old).join(made.markup);
  return {
    table,
    id,
    edition,
    carried,
    loose: loose.map(({ index, text }) => ({ text: text.trim(), paragraph: index })),
    others: lostOthers(othersIn(old), othersIn(markup)),
    edits: [{ do: 'insert-blocks', ...point, ...made, markup }, ...known],
  };
}
