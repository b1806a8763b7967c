import { flatPackage } from './flat-package';
import { plainText } from './live';
import type { LiveParagraph } from './live';

/** What the object model tells of a paragraph beside its text. */
export interface ToldParagraph extends LiveParagraph {
  /** 1 to 9 for a heading, else 10 */
  readonly outlineLevel: number;
  readonly alignment: string;
}

/** A table's cells as the object model tells them: merged cells are not told apart. */
export type ToldTable = readonly (readonly string[])[];

const alignments: Readonly<Record<string, string>> = {
  Centered: 'center',
  Right: 'right',
  Justified: 'both',
};

function run(text: string): string {
  const escaped = plainText(text).replace(/[&<>]/g, (c) => `&#${String(c.charCodeAt(0))};`);
  const lines = escaped.split('\n').map((line) => `<w:t xml:space="preserve">${line}</w:t>`);
  return escaped === '' ? '' : `<w:r>${lines.join('<w:br/>')}</w:r>`;
}

function paragraphXml({ text, outlineLevel, alignment }: ToldParagraph): string {
  const level =
    outlineLevel >= 1 && outlineLevel <= 9
      ? `<w:outlineLvl w:val="${String(outlineLevel - 1)}"/>`
      : '';
  const jc = alignments[alignment];
  const properties = (jc === undefined ? '' : `<w:jc w:val="${jc}"/>`) + level;
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${run(text)}</w:p>`;
}

function linesOf(cell: string): readonly string[] {
  return cell.replace(/\u0007/g, '').split(/\r\n|\r|\n/);
}

function tableXml(rows: ToldTable): string {
  const cellXml = (cell: string): string =>
    `<w:tc>${linesOf(cell)
      .map((line) => `<w:p>${run(line)}</w:p>`)
      .join('')}</w:tc>`;
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cellXml).join('')}</w:tr>`).join('')}</w:tbl>`;
}

function paragraphCount(rows: ToldTable): number {
  return rows.flat().reduce((sum, cell) => sum + linesOf(cell).length, 0);
}

/** Where paragraphs of tables follow each other. */
function tableSpansOf(
  paragraphs: readonly ToldParagraph[],
): readonly { readonly start: number; readonly length: number }[] {
  const spans: { start: number; length: number }[] = [];
  paragraphs.forEach(({ depth }, start) => {
    if (depth === 0) return;
    const last = spans.at(-1);
    if (last && last.start + last.length === start) last.length += 1;
    else spans.push({ start, length: 1 });
  });
  return spans;
}

/**
 * A document's text as Flat OPC, where the program gives none: paragraphs in their order, and each
 * table's cells as the object model tells them. Merged cells, automatic numbers and pictures are
 * not in it.
 */
export function textOnlyPackage(
  paragraphs: readonly ToldParagraph[],
  tables: readonly ToldTable[],
): string {
  const blocks: string[] = [];
  const spans = tableSpansOf(paragraphs);
  // Tables that touch are one stretch of paragraphs, told apart only by how many each has.
  const areApart = spans.length === tables.length;
  let next = 0;
  paragraphs.forEach((paragraph, at) => {
    if (paragraph.depth === 0) blocks.push(paragraphXml(paragraph));
    const length = spans.find(({ start }) => start === at)?.length ?? 0;
    let told = 0;
    while (told < length && next < tables.length) {
      const table = tables[next] ?? [];
      next += 1;
      told += areApart ? length : Math.max(1, paragraphCount(table));
      blocks.push(tableXml(table));
    }
  });
  // After a table there is always a paragraph.
  const body = blocks.at(-1)?.startsWith('<w:tbl>') === true ? [...blocks, '<w:p/>'] : blocks;
  return flatPackage(body.join(''));
}
