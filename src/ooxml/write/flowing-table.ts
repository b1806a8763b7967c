import { paragraphMarkup } from './table-markup';

/** A column of a table that may go on over pages. */
export interface FlowingColumn {
  /** in twentieths of a point */
  readonly width: number;
  readonly align: 'left' | 'center';
  /** its cells are the heads of their rows */
  readonly isHead?: true;
}

export interface FlowingTable {
  readonly columns: readonly FlowingColumn[];
  /** above the columns, repeated at the top of every page; none where nothing is to stand there */
  readonly head?: readonly string[];
  /** texts of cells, a line a paragraph */
  readonly rows: Iterable<readonly string[]>;
  /** in half points */
  readonly size: number;
  readonly font: string;
  readonly headFont: string;
}

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;

function cellMarkup(
  table: FlowingTable,
  column: FlowingColumn,
  text: string,
  isHead: boolean,
): string {
  const { size, font, headFont } = table;
  const paragraphs = text.split('\n').map((line) =>
    paragraphMarkup({
      text: line,
      size,
      font: isHead ? headFont : font,
      align: isHead && column.isHead !== true ? 'center' : column.align,
    }),
  );
  const shade = isHead ? '<w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/>' : '';
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${String(column.width)}" w:type="dxa"/>${shade}` +
    `<w:vAlign w:val="center"/></w:tcPr>${paragraphs.join('')}</w:tc>`
  );
}

function rowMarkup(table: FlowingTable, row: readonly string[], isHead: boolean): string {
  const cells = table.columns.map((column, at) =>
    cellMarkup(table, column, row[at] ?? '', isHead || column.isHead === true),
  );
  return `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;
}

/**
 * A table as WordprocessingML with the prefix w, whose rows stay whole and go on over pages, a row at
 * a time. It needs no other part.
 */
export function* flowingTable(table: FlowingTable): Generator<string> {
  const { columns, head, rows } = table;
  const width = String(columns.reduce((sum, column) => sum + column.width, 0));
  const border = 'w:val="single" w:sz="4" w:space="0" w:color="auto"';
  const margins = (['top', 'left', 'bottom', 'right'] as const).map((side) => {
    return `<w:${side} w:w="${side === 'left' || side === 'right' ? '80' : '30'}" w:type="dxa"/>`;
  });
  yield (
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:jc w:val="center"/>` +
    `<w:tblBorders>${sides.map((side) => `<w:${side} ${border}/>`).join('')}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${margins.join('')}</w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${columns.map((one) => `<w:gridCol w:w="${String(one.width)}"/>`).join('')}</w:tblGrid>`
  );
  if (head !== undefined) yield rowMarkup(table, head, true);
  for (const row of rows) yield rowMarkup(table, row, false);
  yield '</w:tbl>';
}
