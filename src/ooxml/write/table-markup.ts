import type { CellContent } from './cell-content';
import { escapeText } from './markup';

/** A cell to be written. */
export interface MarkupCell {
  readonly text: string;
  /** what stands in it in place of its text, as it is */
  readonly content?: CellContent;
  /** grid columns */
  readonly span: number;
  readonly vMerge?: 'restart' | 'continue';
  readonly align: 'left' | 'center';
  /** its text runs from top to bottom */
  readonly upright?: boolean;
  readonly bold?: boolean;
  /** where its text takes several lines, none is left with a single character */
  readonly even?: boolean;
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
  /** between a cell's border and its text, in twentieths of a point */
  readonly padding: number;
  /** of a row, at least, in twentieths of a point; 0 for as high as its text */
  readonly height: number;
  /** from line to line, in twentieths of a point; single spacing where not said */
  readonly line?: number;
}

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
  /** what stands in it in place of its text, as it is */
  readonly inside?: string;
  /** in half points */
  readonly size: number;
  readonly font: string;
  readonly align: 'left' | 'center' | 'right' | 'both';
  readonly bold?: boolean;
  /** how many characters its first line is indented by */
  readonly indent?: number;
  /** what is left free on both its sides, in twentieths of a point */
  readonly aside?: number;
  /** it stays on the page of what follows */
  readonly keepsNext?: boolean;
  /** from line to line, in twentieths of a point; single spacing where not said */
  readonly line?: number;
  /** 0 for a heading of the first level */
  readonly outlineLevel?: number;
}

/** A paragraph as WordprocessingML with the prefix w, which needs no other part. */
export function paragraphMarkup(paragraph: MarkupParagraph): string {
  const { text, size, align, indent = 0, aside = 0, line, outlineLevel = 9 } = paragraph;
  const properties = run(paragraph);
  const written =
    text === ''
      ? ''
      : `<w:r>${properties}<w:t xml:space="preserve">${escapeText(text)}</w:t></w:r>`;
  const content = paragraph.inside ?? written;
  // A character is as wide as it is high: half points times ten are twentieths of a point.
  const first = `w:firstLine="${String(indent * size * 10)}" w:firstLineChars="${String(indent * 100)}"`;
  const margins = `w:left="${String(aside)}" w:leftChars="0" w:right="${String(aside)}"`;
  const spacing =
    line === undefined
      ? 'w:line="240" w:lineRule="auto"'
      : `w:line="${String(line)}" w:lineRule="exact"`;
  return (
    `<w:p><w:pPr><w:keepNext w:val="${paragraph.keepsNext === true ? '1' : '0'}"/>` +
    '<w:widowControl/><w:snapToGrid w:val="0"/>' +
    '<w:spacing w:before="0" w:beforeAutospacing="0" w:after="0" w:afterAutospacing="0" ' +
    `${spacing}/><w:ind ${margins} w:rightChars="0" ${first}/>` +
    `<w:jc w:val="${align}"/><w:outlineLvl w:val="${String(outlineLevel)}"/>${properties}</w:pPr>` +
    `${content}</w:p>`
  );
}

/** What a text needs on both sides so that the lines it takes are as long as each other. */
function evenAside({ size, padding }: MarkupTable, width: number, text: string): number {
  // A Han character is as wide as it is high: so many half points are ten times as many twentieths.
  const room = width - 2 * padding;
  const fit = Math.floor(room / (size * 10));
  if (fit < 1 || text.length <= fit) return 0;
  const perLine = Math.ceil(text.length / Math.ceil(text.length / fit));
  // A little less than all that is left, lest rounding leave too little for the last of them.
  return Math.max(0, Math.floor((room - perLine * size * 10) / 2) - 2 * size);
}

/** Of a cell whose text is written, nothing stands around anything. */
export const notAround: Pick<CellContent, 'aroundCell' | 'aroundParagraph'> & {
  readonly inside?: string;
} = { aroundCell: ['', ''], aroundParagraph: ['', ''] };

function cellMarkup(table: MarkupTable, cell: MarkupCell, start: number, isLast: boolean): string {
  const { font, size, line } = table;
  const width = table.widths.slice(start, start + cell.span).reduce((sum, one) => sum + one, 0);
  const { aroundCell, aroundParagraph, inside } = cell.content ?? notAround;
  const paragraph = paragraphMarkup({
    ...cell,
    ...(inside === undefined ? {} : { inside }),
    font,
    size,
    ...(line === undefined ? {} : { line }),
    aside: cell.even ? evenAside(table, width, cell.text) : 0,
    keepsNext: !isLast,
  });
  const merge = { restart: '<w:vMerge w:val="restart"/>', continue: '<w:vMerge/>' };
  return (
    `${aroundCell[0]}<w:tc><w:tcPr><w:tcW w:w="${String(width)}" w:type="dxa"/>` +
    (cell.span > 1 ? `<w:gridSpan w:val="${String(cell.span)}"/>` : '') +
    (cell.vMerge ? merge[cell.vMerge] : '') +
    (cell.upright ? '<w:textDirection w:val="tbRlV"/>' : '') +
    `<w:vAlign w:val="center"/></w:tcPr>${aroundParagraph.join(paragraph)}</w:tc>${aroundCell[1]}`
  );
}

/** All rows but the last hold on to the next, so that a table that fits on a page stays on one. */
function rowMarkup(table: MarkupTable, { cells, header }: MarkupRow, isLast: boolean): string {
  let start = 0;
  const written = cells.map((cell) => {
    const markup = cellMarkup(table, cell, start, isLast);
    start += cell.span;
    return markup;
  });
  const height =
    table.height === 0 ? '' : `<w:trHeight w:val="${String(table.height)}" w:hRule="atLeast"/>`;
  return (
    `<w:tr><w:trPr><w:cantSplit/>${height}${header ? '<w:tblHeader/>' : ''}<w:jc w:val="center"/></w:trPr>` +
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
    const room = side === 'left' || side === 'right' ? table.padding : 0;
    return `<w:${side} w:w="${String(room)}" w:type="dxa"/>`;
  });
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:jc w:val="center"/>` +
    `<w:tblBorders>${sides.map((side) => `<w:${side} ${border}/>`).join('')}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${margins.join('')}</w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${table.widths.map((one) => `<w:gridCol w:w="${String(one)}"/>`).join('')}</w:tblGrid>` +
    `${table.rows.map((row, at) => rowMarkup(table, row, at === table.rows.length - 1)).join('')}</w:tbl>`
  );
}
