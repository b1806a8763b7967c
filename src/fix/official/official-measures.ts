import type { MostLook } from '../../ooxml/write/table-like';
import type { MarkupTable } from '../../ooxml/write/table-markup';
import type { TableForm, TableId } from '../../schema/form';

/** The text width of an A4 page with Word's usual margins, in twentieths of a point. */
export const usualWidth = 8300;

/** Less than this is too little for fifteen columns; then the table goes past its column of text. */
const leastWidth = 4600;

/** From this on a page lies on its side, too low for the longest table unless its rows are. */
const sideways = 11_000;

type TableMeasures = Pick<MarkupTable, 'size' | 'padding' | 'height' | 'line'>;

/** 小五 for the two tables of many columns, 五号 for the other. */
const measures: Readonly<Record<TableId, TableMeasures>> = {
  disclosure: { size: 21, padding: 60, height: 400 },
  applications: { size: 18, padding: 40, height: 300 },
  reviewAndLitigation: { size: 18, padding: 40, height: 400 },
};

/** The letters, rows and cells of an official table that is so wide. */
export function measuresOf({ id }: TableForm, width: number): TableMeasures {
  const base = measures[id];
  return id === 'applications' && width >= sideways ? { ...base, height: 0, line: 230 } : base;
}

/** Larger letters leave no room in fifteen columns, and higher rows none for thirty on a page. */
export function mostOf({ id }: TableForm): MostLook {
  return id === 'applications' ? { size: 21, height: 454 } : { size: 32, height: 1000 };
}

/** How wide the grid's columns are to each other. */
function shares({ id, width }: TableForm): readonly number[] {
  if (id === 'reviewAndLitigation') return Array.from({ length: width }, () => 1);
  // On an upright page 对外公开总数量 and 自然人 each take one line.
  if (id === 'disclosure') return width === 5 ? [260, 160, 125, 125, 160] : [7, 5, 5, 5];
  return [42, 102, 248, ...Array.from({ length: width - 3 }, () => 63)];
}

/** The widths of an official table's columns where the text is so wide. */
export function widthsOf(form: TableForm, textWidth: number): readonly number[] {
  const width = Math.max(textWidth, leastWidth);
  const parts = shares(form);
  const sum = parts.reduce((all, part) => all + part, 0);
  const widths = parts.map((part) => Math.floor((part / sum) * width));
  const rest = width - widths.reduce((all, one) => all + one, 0);
  // What rounding leaves goes to the labels.
  return widths.map((one, index) => (index === 0 ? one + rest : one));
}
