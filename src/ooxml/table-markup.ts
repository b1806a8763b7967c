import { escapeText } from './edit/markup';

/** A cell to be written. */
export interface MarkupCell {
  readonly text: string;
  /** grid columns */
  readonly span: number;
  readonly vMerge?: 'restart' | 'continue';
  readonly align: 'left' | 'center';
  /** its text runs from top to bottom */
  readonly upright?: boolean;
  readonly bold?: boolean;
}

export interface MarkupRow {
  readonly cells: readonly MarkupCell[];
  /** repeated at the top of every page; only rows from the first on can be */
  readonly header: boolean;
}

export interface MarkupTable {
  /** of the grid's columns, in twentieths of a point */
  readonly widths: readonly number[];
  readonly rows: readonly MarkupRow[];
  /** in half points */
  readonly size: number;
  readonly font: string;
}

/** Between a cell's border and its text, in twentieths of a point. */
const padding = 60;

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;

function run({ size, font, bold = false }: Omit<MarkupParagraph, 'text' | 'align'>): string {
  const [name, points] = [escapeText(font).replace(/"/g, '&quot;'), String(size)];
  return (
    `<w:rPr><w:rFonts w:hint="eastAsia" w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" ` +
    `w:cs="${name}"/>${bold ? '<w:b/>' : '<w:b w:val="0"/>'}<w:i w:val="0"/>` +
    `<w:color w:val="auto"/><w:kern w:val="0"/><w:sz w:val="${points}"/>` +
    `<w:szCs w:val="${points}"/><w:lang w:eastAsia="zh-CN"/></w:rPr>`
  );
}

/** A paragraph to be written, of which nothing is left to the document it is put into. */
export interface MarkupParagraph {
  readonly text: string;
  /** in half points */
  readonly size: number;
  readonly font: string;
  readonly align: 'left' | 'center' | 'right' | 'both';
  readonly bold?: boolean;
  /** how many characters its first line is indented by */
  readonly indent?: number;
  /** from line to line, in twentieths of a point; single spacing where not said */
  readonly line?: number;
  /** 0 for a heading of the first level */
  readonly outlineLevel?: number;
}

/** A paragraph as WordprocessingML with the prefix w, which needs no other part. */
export function paragraphMarkup(paragraph: MarkupParagraph): string {
  const { text, size, align, indent = 0, line, outlineLevel = 9 } = paragraph;
  const properties = run(paragraph);
  const content =
    text === ''
      ? ''
      : `<w:r>${properties}<w:t xml:space="preserve">${escapeText(text)}</w:t></w:r>`;
  // A character is as wide as it is high: half points times ten are twentieths of a point.
  const first = `w:firstLine="${String(indent * size * 10)}" w:firstLineChars="${String(indent * 100)}"`;
  const spacing =
    line === undefined
      ? 'w:line="240" w:lineRule="auto"'
      : `w:line="${String(line)}" w:lineRule="exact"`;
  return (
    '<w:p><w:pPr><w:keepNext w:val="0"/><w:widowControl/><w:snapToGrid w:val="0"/>' +
    '<w:spacing w:before="0" w:beforeAutospacing="0" w:after="0" w:afterAutospacing="0" ' +
    `${spacing}/><w:ind w:left="0" w:leftChars="0" w:right="0" w:rightChars="0" ${first}/>` +
    `<w:jc w:val="${align}"/><w:outlineLvl w:val="${String(outlineLevel)}"/>${properties}</w:pPr>` +
    `${content}</w:p>`
  );
}

function cellMarkup({ widths, font, size }: MarkupTable, cell: MarkupCell, start: number): string {
  const width = widths.slice(start, start + cell.span).reduce((sum, one) => sum + one, 0);
  const merge = { restart: '<w:vMerge w:val="restart"/>', continue: '<w:vMerge/>' };
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${String(width)}" w:type="dxa"/>` +
    (cell.span > 1 ? `<w:gridSpan w:val="${String(cell.span)}"/>` : '') +
    (cell.vMerge ? merge[cell.vMerge] : '') +
    (cell.upright ? '<w:textDirection w:val="tbRlV"/>' : '') +
    `<w:vAlign w:val="center"/></w:tcPr>${paragraphMarkup({ ...cell, font, size })}</w:tc>`
  );
}

function rowMarkup(table: MarkupTable, { cells, header }: MarkupRow): string {
  let start = 0;
  const written = cells.map((cell) => {
    const markup = cellMarkup(table, cell, start);
    start += cell.span;
    return markup;
  });
  return (
    `<w:tr><w:trPr><w:cantSplit/>${header ? '<w:tblHeader/>' : ''}<w:jc w:val="center"/></w:trPr>` +
    `${written.join('')}</w:tr>`
  );
}

/**
 * A table as WordprocessingML with the prefix w. It needs no other part: no style, no numbering,
 * and nothing of how it looks is left to the document it is put into.
 */
export function tableMarkup(table: MarkupTable): string {
  const width = String(table.widths.reduce((sum, one) => sum + one, 0));
  const border = 'w:val="single" w:sz="4" w:space="0" w:color="auto"';
  const margins = (['top', 'left', 'bottom', 'right'] as const).map((side) => {
    const room = side === 'left' || side === 'right' ? padding : 0;
    return `<w:${side} w:w="${String(room)}" w:type="dxa"/>`;
  });
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:jc w:val="center"/>` +
    `<w:tblBorders>${sides.map((side) => `<w:${side} ${border}/>`).join('')}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${margins.join('')}</w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${table.widths.map((one) => `<w:gridCol w:w="${String(one)}"/>`).join('')}</w:tblGrid>` +
    `${table.rows.map((row) => rowMarkup(table, row)).join('')}</w:tbl>`
  );
}
