import type { Paragraph } from '../../ooxml/blocks';
import { paragraphLike } from '../../ooxml/write/like';
import { tableLike } from '../../ooxml/write/table-like';
import type { CellKind, CellLike } from '../../ooxml/write/table-like';
import { paragraphMarkup, tableMarkup } from '../../ooxml/write/table-markup';
import type { MarkupCell, MarkupRow } from '../../ooxml/write/table-markup';
import type { TableForm } from '../../schema/form';
import { layoutOf } from '../../schema/layout';
import type { LayoutCell } from '../../schema/layout';
import type { Model as TableModel } from '../model-table';
import { measuresOf, mostOf, usualWidth, widthsOf } from './official-measures';

const font = '宋体';

function merge({ tall }: LayoutCell): Pick<MarkupCell, 'vMerge'> {
  if (tall === undefined) return {};
  return { vMerge: tall === 'first' ? 'restart' : 'continue' };
}

function cellOf(cell: LayoutCell, isOutermost: boolean, figures: Figures): MarkupCell {
  const { figure, is, span, text } = cell;
  const isLeft = is === 'row' || (is === 'group' && !isOutermost);
  const held = figure ? (figures(figure.row, figure.column) ?? '') : text;
  return {
    ...(typeof held === 'string' ? { text: held } : held),
    span,
    align: isLeft ? 'left' : 'center',
    ...(is === 'column' ? { even: true } : {}),
    ...merge(cell),
    // The narrow label beside all results reads from top to bottom, as printed.
    ...(is === 'group' && isOutermost ? { upright: true } : {}),
  };
}

/** A paragraph to look like: its markup, with the prefix w, and what a scan told of it. */
interface Model {
  readonly markup: string;
  readonly paragraph: Paragraph;
}

/**
 * A chapter's heading: like another one, or in a document that has none 黑体, 三号.
 *
 * @param spacing from line to line, as the document's own text says it; where it says nothing, ''
 */
export function headingMarkup(text: string, like?: Model, spacing?: string): string {
  if (like) return paragraphLike(like.markup, like.paragraph, text);
  const look = { font: '黑体', size: 32, align: 'left', outlineLevel: 0 } as const;
  return spaced(paragraphMarkup({ ...look, text, keepsNext: true }), spacing);
}

function spaced(markup: string, spacing: string | undefined): string {
  return spacing === undefined ? markup : markup.replace(/<w:spacing\s[^>]*\/>/, spacing);
}

/** A paragraph of prose: like another one, or in a document that has none 仿宋, 三号. */
export function proseMarkup(
  text: string,
  like: Model | undefined,
  keepsNext: boolean,
  spacing?: string,
): string {
  if (like) return paragraphLike(like.markup, like.paragraph, text, keepsNext);
  const look = { font: '仿宋', size: 32, align: 'both', indent: 2 } as const;
  return spaced(paragraphMarkup({ ...look, text, keepsNext }), spacing);
}

/** What a figure's cell is to read, or hold as it is; undefined leaves it blank. */
export type Figures = (
  row: string,
  column: string,
) => string | Pick<MarkupCell, 'text' | 'content'> | undefined;

const kinds: Readonly<Record<LayoutCell['is'], CellKind>> = {
  heading: 'column',
  corner: 'column',
  column: 'column',
  group: 'row',
  row: 'row',
  figure: 'figure',
};

function cellLike(cell: LayoutCell, isOutermost: boolean, figures: Figures): CellLike {
  const { text, content, span, vMerge, upright } = cellOf(cell, isOutermost, figures);
  return {
    text,
    ...(content ? { content } : {}),
    span,
    kind: kinds[cell.is],
    ...(vMerge ? { vMerge } : {}),
    ...(upright === true ? { upright } : {}),
  };
}

/** The official table, looking like another one of the document. */
export function officialTableLike(form: TableForm, figures: Figures, model: TableModel): string {
  const layout = layoutOf(form);
  const rows = layout.map(({ cells, header }) => ({
    cells: cells.map((cell, at) => cellLike(cell, at === 0, figures)),
    isHeader: header,
    repeats: header && form.sections.length === 1,
  }));
  const widths = widthsOf(form, model.width);
  return tableLike(model.look, rows, widths, mostOf(form), model.look.width);
}

/**
 * The official table as WordprocessingML: its rows, labels and merged cells as printed.
 *
 * @param figures what to put into its cells; by default they are blank
 * @param width of the text it goes into, in twentieths of a point
 */
export function officialTable(
  form: TableForm,
  figures: Figures = () => undefined,
  width = usualWidth,
): string {
  const layout = layoutOf(form);
  const headerHeight = layout.findIndex(({ header }) => !header);
  const rows = layout.map(({ cells }, index): MarkupRow => ({
    cells: cells.map((cell, at) => cellOf(cell, at === 0, figures)),
    // Headings further down belong to their own rows and are not repeated.
    header: form.sections.length === 1 && index < headerHeight,
  }));
  return tableMarkup({ widths: widthsOf(form, width), rows, font, ...measuresOf(form, width) });
}
