import { paragraphMarkup, tableMarkup } from '../ooxml/table-markup';
import type { MarkupCell, MarkupRow } from '../ooxml/table-markup';
import type { TableForm, TableId } from '../schema/form';
import { layoutOf } from '../schema/layout';
import type { LayoutCell } from '../schema/layout';

/** The text width of an A4 page with Word's usual margins, in twentieths of a point. */
export const usualWidth = 8300;

/** Less than this is too little for fifteen columns; then the table goes past its column of text. */
const leastWidth = 4600;

/** 小五 for the two tables of many columns, 五号 for the other, in half points. */
const sizes: Readonly<Record<TableId, number>> = {
  disclosure: 21,
  applications: 18,
  reviewAndLitigation: 18,
};

const font = '宋体';

/** How wide the grid's columns are to each other. */
function shares({ id, width }: TableForm): readonly number[] {
  if (id === 'disclosure') return [7, ...Array.from({ length: width - 1 }, () => 15 / (width - 1))];
  if (id === 'reviewAndLitigation') return Array.from({ length: width }, () => 1);
  return [56, 106, 250, ...Array.from({ length: width - 3 }, () => 60)];
}

function widthsOf(form: TableForm, width: number): readonly number[] {
  const parts = shares(form);
  const sum = parts.reduce((all, part) => all + part, 0);
  const widths = parts.map((part) => Math.floor((part / sum) * width));
  const rest = width - widths.reduce((all, one) => all + one, 0);
  // What rounding leaves goes to the labels.
  return widths.map((one, index) => (index === 0 ? one + rest : one));
}

function merge({ tall }: LayoutCell): Pick<MarkupCell, 'vMerge'> {
  if (tall === undefined) return {};
  return { vMerge: tall === 'first' ? 'restart' : 'continue' };
}

function cellOf(cell: LayoutCell, isOutermost: boolean, figures: Figures): MarkupCell {
  const { figure, is, span, text } = cell;
  const isLeft = is === 'row' || (is === 'group' && !isOutermost);
  return {
    text: figure ? (figures(figure.row, figure.column) ?? '') : text,
    span,
    align: isLeft ? 'left' : 'center',
    ...merge(cell),
    // The narrow label beside all results reads from top to bottom, as printed.
    ...(is === 'group' && isOutermost ? { upright: true } : {}),
  };
}

/** A chapter's heading in a document that has no other: 黑体, 三号. */
export function headingMarkup(text: string): string {
  return paragraphMarkup({ text, font: '黑体', size: 32, align: 'left', outlineLevel: 0 });
}

/** What a figure's cell is to read; undefined leaves it blank. */
export type Figures = (row: string, column: string) => string | undefined;

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
  const widths = widthsOf(form, Math.max(width, leastWidth));
  return tableMarkup({ widths, rows, size: sizes[form.id], font });
}
