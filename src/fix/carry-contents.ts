import { othersIn } from '../ooxml/read/others';
import type { OtherKind } from '../ooxml/read/others';
import type { Table } from '../ooxml/blocks';
import { contentOfCell } from '../ooxml/write/cell-content';
import type { CellContent } from '../ooxml/write/cell-content';
import type { CellAddress, FormTable } from '../report/model';
import type { MarkupOf } from './markup-of';
import { removalOf } from './remove';

/** What a cell may hold beside its figure and takes along into another table. */
const carriable: ReadonlySet<OtherKind> = new Set([
  'link',
  'field',
  'formula',
  'note',
  'control',
  'revision',
  'comment',
  'bookmark',
]);

/** What is declared on the way to a cell is not known elsewhere. */
const declares = /<w:(?:tbl|tr|tc|p|sdt)\b[^>]*\sxmlns/;

function markupOfTable(table: Table, markupOf: MarkupOf): string | undefined {
  const removal = removalOf([table]);
  const markup = removal && markupOf(removal.first, removal.count);
  return markup === undefined || declares.test(markup) ? undefined : markup;
}

/**
 * What cells hold beside their figures, such as a note or a control, as far as each goes over as it
 * is.
 *
 * @returns what gives a cell's content; undefined where it has nothing but text, or cannot be carried
 */
export function contentsOf(
  { pieces }: FormTable,
  markupOf: MarkupOf,
): (address: CellAddress) => CellContent | undefined {
  const markups = new Map(pieces.map((piece) => [piece.index, markupOfTable(piece, markupOf)]));
  return (address) => {
    const table = pieces.find(({ index }) => index === address.table);
    const row = table?.rows.find(({ index }) => index === address.row);
    const cell = row?.cells.find(({ index }) => index === address.cell);
    const markup = markups.get(address.table);
    if (!table || !cell || markup === undefined) return undefined;
    const by = markup.search(/<w:tbl[\s>]/) - table.xml.start;
    const content = contentOfCell(markup, cell, by);
    const others =
      content && othersIn(content.aroundCell[0] + content.aroundParagraph[0] + content.inside);
    if (!others || others.length === 0) return undefined;
    return others.every(({ kind }) => carriable.has(kind)) ? content : undefined;
  };
}

/** The content controls around one table and nothing else, opened and closed; of several, none. */
export function controlsAroundTable(markup: string): readonly [string, string] {
  const [opening = ''] =
    /^(?:<w:sdt>(?:(?!<w:(?:p|tbl|sdt)[\s/>]).)*?<w:sdtContent>)+(?=<w:tbl[\s>])/s.exec(markup) ??
    [];
  const [closing = ''] = /(?<=<\/w:tbl>)(?:<\/w:sdtContent><\/w:sdt>)+$/.exec(markup) ?? [];
  // What shows a prompt, or data kept elsewhere, is about what it shows.
  const isOne = markup.match(/<w:tbl[\s>]/g)?.length === 1;
  const isPlain =
    isOne && opening !== '' && closing !== '' && !/showingPlcHdr|dataBinding/.test(opening);
  return isPlain ? [opening, closing] : ['', ''];
}
