import type { Paragraph, Table, TableCell, TableRow, XmlSpan } from '../blocks';
import { keepingNext } from './like';
import { elementEnd, firstChild, tagEnd, textElements, without } from './markup';
import { paragraphProperties, runProperties } from './paragraph-markup';
import { notAround } from './table-markup';
import type { MarkupCell } from './table-markup';

/** What a cell is in a table, which says whose looks it takes. */
export type CellKind = 'row' | 'column' | 'figure';

/** How the cells of one kind look, each as the children of its properties. */
interface CellLook {
  /** borders and shading, then what comes behind a cell's text direction */
  readonly cell: readonly [string, string];
  readonly paragraph: string;
  readonly run: string;
  /** exceptions to the table's properties, and its own */
  readonly row: readonly [string, string];
}

/** How a table of the document looks. */
export interface TableLook {
  /** the children of its properties before its width and behind it */
  readonly properties: readonly [string, string];
  readonly cells: Readonly<Record<CellKind, CellLook>>;
  /** its rows stay on one page */
  readonly keepsTogether: boolean;
  /** its width, as it is said: in twentieths of a point, or in fiftieths of a per cent; absent where the program works it out */
  readonly width: { readonly in: 'dxa' | 'pct'; readonly value: number } | undefined;
}

/** A table to look like, and a cell of each kind in it. */
export interface TableModel {
  /** its markup, with the prefix w */
  readonly markup: string;
  readonly table: Table;
  readonly cells: Readonly<Partial<Record<CellKind, readonly [TableRow, TableCell]>>>;
}

const ofOneCell = [
  ...['cnfStyle', 'tcW', 'gridSpan', 'hMerge', 'vMerge', 'textDirection'],
  ...['cellIns', 'cellDel', 'cellMerge', 'tcPrChange'],
];
const ofOneRow = [
  ...['cnfStyle', 'divId', 'gridBefore', 'gridAfter', 'wBefore', 'wAfter', 'tblHeader', 'hidden'],
  ...['ins', 'del', 'trPrChange'],
];
const ofOneTable = [
  ...['tblpPr', 'tblOverlap', 'bidiVisual', 'tblW', 'tblCaption', 'tblDescription', 'tblPrChange'],
];

/** Children of a table's properties that come before its width. */
const beforeWidth = /^(?:\s*<w:(?:tblStyle|tblStyleRowBandSize|tblStyleColBandSize)\b[^>]*\/>)*/;
/** Children of a cell's properties that come behind its text direction. */
const behindDirection = /<w:(?:tcFitText|vAlign|hideMark)\b.*$/s;

function inside(xml: string, span: XmlSpan | undefined): string {
  if (!span || xml.slice(span.start, span.end).endsWith('/>')) return '';
  return xml.slice(tagEnd(xml, span.start), xml.lastIndexOf('<', span.end - 1));
}

function shifted<T extends { readonly xml: XmlSpan }>(part: T, by: number): T {
  return { ...part, xml: { start: part.xml.start + by, end: part.xml.end + by } };
}

function shiftedParagraph(paragraph: Paragraph, by: number): Paragraph {
  const pieces = paragraph.pieces.map((piece) => ({
    ...shifted(piece, by),
    run: { start: piece.run.start + by, end: piece.run.end + by },
  }));
  return { ...shifted(paragraph, by), pieces };
}

/** An element among a row's first children. */
function rowChild(xml: string, row: XmlSpan, name: string): string {
  let at = xml.indexOf('<', tagEnd(xml, row.start));
  while (at >= 0 && at < row.end && !xml.startsWith('<w:tc>', at)) {
    const end = elementEnd(xml, at, row.end);
    if (end === undefined) return '';
    if (new RegExp(`^<w:${name}[\\s/>]`).test(xml.slice(at, at + name.length + 4))) {
      return inside(xml, { start: at, end });
    }
    at = xml.indexOf('<', end);
  }
  return '';
}

function lookOfCell(
  xml: string,
  [row, cell]: readonly [TableRow, TableCell],
  by: number,
): CellLook | undefined {
  const [first] = cell.paragraphs;
  if (!first) return undefined;
  const paragraph = shiftedParagraph(first, by);
  const run = runProperties(xml, paragraph);
  const own = without(paragraphProperties(xml, paragraph), 'w:', ['keepNext', 'numPr']);
  const isBare = own === '' || own.endsWith('/>');
  const properties = isBare ? '' : own.slice(own.indexOf('>') + 1, own.lastIndexOf('<'));
  const hasMark = properties.includes('<w:rPr>');
  const said = without(
    inside(xml, firstChild(xml, shifted(cell, by).xml, 'tcPr')),
    'w:',
    ofOneCell,
  );
  const [behind = ''] = behindDirection.exec(said) ?? [];
  const { xml: span } = shifted(row, by);
  return {
    cell: [said.slice(0, said.length - behind.length), behind],
    paragraph: properties + (hasMark ? '' : run),
    run,
    row: [
      without(rowChild(xml, span, 'tblPrEx'), 'w:', ['tblPrExChange']),
      // A row of a fixed height would cut off what takes another line.
      without(rowChild(xml, span, 'trPr'), 'w:', ofOneRow).replace(
        'w:hRule="exact"',
        'w:hRule="atLeast"',
      ),
    ],
  };
}

function widthOf(properties: string): TableLook['width'] {
  const [tag = ''] = /<w:tblW\b[^>]*>/.exec(properties) ?? [];
  const value = Number(/w:w="(\d+)"/.exec(tag)?.[1] ?? 0);
  if (value > 0 && tag.includes('"pct"')) return { in: 'pct', value };
  return value > 0 && tag.includes('"dxa"') ? { in: 'dxa', value } : undefined;
}

/**
 * How a table of the document looks, to be taken over by another.
 *
 * @returns undefined where its markup does not tell
 */
export function lookOfTable({ markup, table, cells }: TableModel): TableLook | undefined {
  // Around the table there may be a content control.
  const start = markup.search(/<w:tbl[\s>]/);
  const by = start - table.xml.start;
  const looks = (['figure', 'column', 'row'] as const).map((kind) => {
    const cell = cells[kind];
    return cell && lookOfCell(markup, cell, by);
  });
  const [figure, column = figure, row = column] = looks;
  if (start < 0 || !figure || !column || !row) return undefined;
  const said = inside(markup, firstChild(markup, shifted(table, by).xml, 'tblPr'));
  const kept = without(said, 'w:', ofOneTable);
  const [first = ''] = beforeWidth.exec(kept) ?? [];
  return {
    properties: [first, kept.slice(first.length)],
    cells: { figure, column, row },
    keepsTogether: /<w:keepNext(?:\s*\/>|\s+w:val="(?:1|true|on)")/.test(
      markup.slice(...spanIn(cells.figure, by)),
    ),
    width: widthOf(said),
  };
}

function spanIn(cell: readonly [TableRow, TableCell] | undefined, by: number): [number, number] {
  const { start, end } = cell?.[1].xml ?? { start: 0, end: 0 };
  return [start + by, end + by];
}

/** A cell that is to look like another of its kind. */
export type CellLike = Pick<MarkupCell, 'text' | 'content' | 'span' | 'vMerge' | 'upright'> & {
  readonly kind: CellKind;
};

export interface RowLike {
  readonly cells: readonly CellLike[];
  /** it stands above figures */
  readonly isHeader: boolean;
  /** repeated at the top of every page */
  readonly repeats: boolean;
}

/** How an element says what is smaller than it may be for what it holds. */
export interface MostLook {
  /** of letters, in half points */
  readonly size: number;
  /** of a row, in twentieths of a point */
  readonly height: number;
}

function atMost(markup: string, attribute: RegExp, most: number): string {
  return markup.replace(attribute, (all, before: string, value: string) =>
    Number(value) > most ? `${before}${String(most)}"` : all,
  );
}

function cellMarkup(
  look: TableLook,
  cell: CellLike,
  width: number,
  keepsNext: boolean,
  { size }: MostLook,
): string {
  const { cell: said, paragraph, run } = look.cells[cell.kind];
  const merge = { restart: '<w:vMerge w:val="restart"/>', continue: '<w:vMerge/>' };
  const letters = (markup: string): string => atMost(markup, /(<w:sz(?:Cs)? w:val=")(\d+)"/g, size);
  const properties = `<w:pPr>${letters(paragraph)}</w:pPr>`;
  const { aroundCell, aroundParagraph, inside } = cell.content ?? notAround;
  const written =
    cell.text === '' ? '' : `<w:r>${letters(run)}${textElements('w:', cell.text)}</w:r>`;
  const whole =
    `<w:p>${keepsNext ? keepingNext(properties, 'w:') : properties}` + `${inside ?? written}</w:p>`;
  return (
    `${aroundCell[0]}<w:tc><w:tcPr><w:tcW w:w="${String(width)}" w:type="dxa"/>` +
    (cell.span > 1 ? `<w:gridSpan w:val="${String(cell.span)}"/>` : '') +
    (cell.vMerge ? merge[cell.vMerge] : '') +
    said[0] +
    (cell.upright ? '<w:textDirection w:val="tbRlV"/>' : '') +
    `${said[1]}</w:tcPr>${aroundParagraph.join(whole)}</w:tc>${aroundCell[1]}`
  );
}

/**
 * A table as WordprocessingML with the prefix w, which looks like another of the document.
 *
 * @param widths of the grid's columns, in twentieths of a point
 * @param width as the table itself says it; its columns' where not given
 */
export function tableLike(
  look: TableLook,
  rows: readonly RowLike[],
  widths: readonly number[],
  most: MostLook,
  width?: TableLook['width'],
): string {
  const sum = widths.reduce((all, one) => all + one, 0);
  const said = width ?? { in: 'dxa', value: sum };
  const written = rows.map(({ cells, isHeader, repeats }, index) => {
    // A header alone at a page's end says nothing, and nothing of the table holds on to what follows it.
    const keepsNext = index < rows.length - 1 && (isHeader || look.keepsTogether);
    let at = 0;
    const inner = cells.map((cell) => {
      const wide = widths.slice(at, at + cell.span).reduce((all, one) => all + one, 0);
      at += cell.span;
      return cellMarkup(look, cell, wide, keepsNext, most);
    });
    const [exception, properties] = look.cells[isHeader ? 'column' : 'figure'].row;
    const own = atMost(properties, /(<w:trHeight\b[^>]*w:val=")(\d+)"/g, most.height);
    const all = own + (repeats ? '<w:tblHeader/>' : '');
    return (
      '<w:tr>' +
      (exception === '' ? '' : `<w:tblPrEx>${exception}</w:tblPrEx>`) +
      (all === '' ? '' : `<w:trPr>${all}</w:trPr>`) +
      `${inner.join('')}</w:tr>`
    );
  });
  return (
    `<w:tbl><w:tblPr>${look.properties[0]}` +
    `<w:tblW w:w="${String(said.value)}" w:type="${said.in}"/>${look.properties[1]}</w:tblPr>` +
    `<w:tblGrid>${widths.map((one) => `<w:gridCol w:w="${String(one)}"/>`).join('')}</w:tblGrid>` +
    `${written.join('')}</w:tbl>`
  );
}
