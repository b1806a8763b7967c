import type { LedgerSheet, WorkbookWords } from './ledger-sheet';
import { lineHeight } from './row-height';
import { columnName, escapeXml } from './sheet-xml';

/** What the library that writes workbooks has no words for: filters, choices, and how to print. */

/** A sheet as it was written, with how many of its rows stand above the first of its own. */
export interface PrintedSheet extends LedgerSheet, WorkbookWords {
  readonly headRows: number;
}

/** The cells that a filter covers: the row of heads and all below. */
function filtered({ columns, rows, headRows }: PrintedSheet, mark = ''): string {
  const last = columnName(columns.length - 1);
  const from = `${mark}A${mark}${String(headRows)}`;
  return `${from}:${mark}${last}${mark}${String(headRows + rows.length)}`;
}

function validations({ columns, rows, headRows, choose }: PrintedSheet): string {
  const each = columns.flatMap(({ choices }, at) => {
    if (choices === undefined || rows.length === 0) return [];
    const column = columnName(at);
    const cells = `${column}${String(headRows + 1)}:${column}${String(headRows + rows.length)}`;
    return [
      `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" ` +
        `error="${escapeXml(choose)}" sqref="${cells}">` +
        `<formula1>${escapeXml(`"${choices.join(',')}"`)}</formula1></dataValidation>`,
    ];
  });
  return each.length === 0
    ? ''
    : `<dataValidations count="${String(each.length)}">${each.join('')}</dataValidations>`;
}

/** In headers and footers & begins a code. */
function printedText(text: string): string {
  return escapeXml(text.replace(/&/g, '&&'));
}

function headerFooter({ above, page, name }: PrintedSheet): string {
  return (
    `<headerFooter><oddHeader>&amp;L${printedText(name)}&amp;R${printedText(above)}</oddHeader>` +
    `<oddFooter>&amp;C${escapeXml(page)}</oddFooter></headerFooter>`
  );
}

/** Replaces what stands once in a text that another program wrote. */
function replaceOnce(text: string, what: RegExp, by: string): string {
  if (!what.test(text)) throw new Error(`A workbook is written otherwise: no ${what.source}`);
  return text.replace(what, () => by);
}

/** What says how letters look, in the order that the schema asks for. */
const fontOrder = ['b', 'i', 'strike', 'u', 'sz', 'color', 'name', 'family', 'scheme'];

/** Puts in order what the library writes of letters in an order of its own. */
export function orderedFonts(xml: string): string {
  const placeOf = (element: string): number =>
    fontOrder.indexOf(/^<(\w+)/.exec(element)?.[1] ?? '');
  return xml.replace(/<font>((?:<\w+(?:\s[^>]*)?\/>)*)<\/font>/g, (_, inside: string) => {
    const elements = inside.match(/<[^>]*>/g) ?? [];
    return `<font>${elements.sort((one, other) => placeOf(one) - placeOf(other)).join('')}</font>`;
  });
}

/** So many characters are still read where a sheet is printed as wide as a page. */
const widestPage = 220;

function isWide({ columns }: PrintedSheet): boolean {
  return columns.reduce((sum, { width }) => sum + width, 0) > widestPage;
}

/** Completes a sheet: as wide as a page, landscape, with a filter and what is chosen from. */
export function printedSheet(xml: string, sheet: PrintedSheet | undefined): string {
  if (sheet === undefined) return xml;
  const from = xml.indexOf('<sheetData');
  const to = xml.lastIndexOf('</sheetData>') + '</sheetData>'.length;
  const root = /<worksheet\b[^>]*>/;
  const [start = ''] = root.exec(xml.slice(0, from)) ?? [];
  const fit = isWide(sheet) ? '' : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  const lines = `<sheetFormatPr defaultRowHeight="${String(lineHeight)}" customHeight="1"/>`;
  const before = replaceOnce(
    replaceOnce(xml.slice(0, from), root, start + fit),
    /<cols>/,
    `${lines}<cols>`,
  );
  const toWidth = isWide(sheet) ? '' : ' fitToWidth="1" fitToHeight="0"';
  const margins =
    '<pageMargins left="0.4" right="0.4" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>';
  const behind = replaceOnce(
    replaceOnce(
      xml.slice(to),
      /<pageMargins\b[^>]*\/>/,
      `${validations(sheet)}<printOptions horizontalCentered="1" gridLines="1"/>${margins}`,
    ),
    /<pageSetup\b[^>]*\/>/,
    `<pageSetup paperSize="9" orientation="landscape"${toWidth}/>${headerFooter(sheet)}`,
  );
  const filter = `<autoFilter ref="${filtered(sheet)}"/>`;
  return before + xml.slice(from, to) + filter + behind;
}

/** Names what a workbook's sheets repeat on each printed page, and what their filters cover. */
export function printedWorkbook(xml: string, sheets: readonly PrintedSheet[]): string {
  const names = sheets.flatMap((sheet, at) => {
    const name = `'${sheet.name.replace(/'/g, "''")}'!`;
    // Of a sheet that goes over several pages beside each other, the units too.
    const titles = `${isWide(sheet) ? `${name}$A:$A,` : ''}${name}$1:$${String(sheet.headRows)}`;
    const own = `localSheetId="${String(at)}"`;
    return [
      `<definedName name="_xlnm._FilterDatabase" ${own} hidden="1">${escapeXml(name + filtered(sheet, '$'))}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" ${own}>${escapeXml(titles)}</definedName>`,
    ];
  });
  return replaceOnce(
    xml,
    /<definedNames\s*\/>|<definedNames\s*><\/definedNames>/,
    `<definedNames>${names.join('')}</definedNames>`,
  );
}
