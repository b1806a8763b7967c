import type { Block, DocumentBody, Paragraph, Table, TableRow, XmlSpan } from '../../ooxml/blocks';
import { escapeText, prefixAt, tagEnd } from '../../ooxml/write/markup';
import { markName } from './drawing';
import type { DrawingPiece } from './drawing';

/** So many paragraphs are drawn at a stroke, well within what a person takes for an instant. */
const paragraphsAtOnce = 400;
/** And so many bits, and characters of XML: a report is drawn whole, one of countless bits is not. */
const bitsAtOnce = 2_000;
const charactersAtOnce = 500_000;

/** So many cells of one table are drawn; the form's largest has some two hundred. */
const cellsOfTable = 2_000;
/** A paragraph of more than is drawn at a stroke is drawn by so much of its text. */
const longestText = 2_000;

/** The rows of a table that are drawn. */
function drawnRows({ rows }: Table): readonly TableRow[] {
  let cells = 0;
  const end = rows.findIndex((row) => (cells += row.cells.length) > cellsOfTable);
  return end < 0 ? rows : rows.slice(0, end);
}

/** A stretch of XML that something else is drawn for. */
interface Instead extends XmlSpan {
  readonly xml: string;
}

/** What of a block is not drawn as it is. */
function insteadOf(xml: string, block: Block): readonly Instead[] {
  if (block.kind === 'table') {
    const [first] = block.rows.slice(drawnRows(block).length);
    const last = block.rows.at(-1);
    return first && last ? [{ start: first.xml.start, end: last.xml.end, xml: '' }] : [];
  }
  const { start, end } = block.xml;
  if (block.pieces.length <= bitsAtOnce && end - start <= charactersAtOnce) return [];
  const prefix = prefixAt(xml, start);
  const text = escapeText(block.text.slice(0, longestText));
  const run = `<${prefix}r><${prefix}t>${text}…</${prefix}t></${prefix}r>`;
  return [{ start: tagEnd(xml, start), end: xml.lastIndexOf('</', end - 1), xml: run }];
}

/** The paragraphs of a block that are drawn, those in its cells included, in document order. */
function paragraphsOf(block: Block): readonly Paragraph[] {
  if (block.kind === 'paragraph') return [block];
  return drawnRows(block)
    .flatMap(({ cells }) => cells)
    .flatMap(({ paragraphs, tables }) => [...paragraphs, ...tables.flatMap(paragraphsOf)])
    .sort((one, other) => one.index - other.index);
}

/** How many elements more are opened than closed in a stretch of XML between blocks. */
function depthOf(xml: string): number {
  let depth = 0;
  const plain = xml.replace(/<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>/g, '');
  for (let at = plain.indexOf('<'); at >= 0; at = plain.indexOf('<', at + 1)) {
    if (plain.charAt(at + 1) === '/') depth -= 1;
    else if (plain.charAt(tagEnd(plain, at) - 2) !== '/') depth += 1;
  }
  return depth;
}

/** Where the content of the body begins. */
function contentStart(xml: string): number {
  const tag = /<([\w.-]+:)?body[\s>]/.exec(xml);
  return tag ? tagEnd(xml, tag.index) : 0;
}

/** Cuts the blocks into stretches, only where nothing is open around them. */
function cutBlocks(xml: string, blocks: readonly Block[]): readonly (readonly Block[])[] {
  const cuts: Block[][] = [[]];
  let depth = 0;
  let count = 0;
  let bits = 0;
  let last = contentStart(xml);
  let start = last;
  for (const block of blocks) {
    depth += depthOf(xml.slice(last, block.xml.start));
    const characters = block.xml.start - start;
    const isEnough =
      count >= paragraphsAtOnce || bits >= bitsAtOnce || characters >= charactersAtOnce;
    if (depth === 0 && isEnough) {
      cuts.push([]);
      count = 0;
      bits = 0;
      start = block.xml.start;
    }
    cuts.at(-1)?.push(block);
    const paragraphs = paragraphsOf(block);
    count += paragraphs.length;
    for (const { pieces } of paragraphs) bits += pieces.length;
    last = block.xml.end;
  }
  return cuts;
}

/** The page's size and margins that hold from an offset on. */
function sectionAfter(xml: string, offset: number): string {
  const rest = xml.slice(offset);
  return /<([\w.-]+:)?sectPr[\s>][^]*?<\/\1sectPr>/.exec(rest)?.[0] ?? '';
}

const propertiesOfWrappers =
  /<([\w.-]+:)?(sdtPr|sdtEndPr|customXmlPr)(?:\s[^>]*)?(?:\/>|>[^]*?<\/\1\2>)/g;
const wrappers = /<\/?(?:[\w.-]+:)?(?:sdt|sdtContent|customXml)(?:\s[^>]*)?>/g;

/** Takes away what only stands around content: what draws does not look for rows and cells in it. */
function unwrapped(xml: string): string {
  return xml.replace(propertiesOfWrappers, '').replace(wrappers, '');
}

/** The XML from one offset to another, with a mark at the start of each paragraph. */
function marked(
  xml: string,
  start: number,
  end: number,
  paragraphs: readonly Paragraph[],
  first: number,
  instead: readonly Instead[],
): string {
  const out: string[] = [];
  let at = start;
  let next = 0;
  const upTo = (to: number): string => {
    let text = '';
    for (let one = instead[next]; one && one.start < to; one = instead[++next]) {
      text += xml.slice(at, one.start) + one.xml;
      at = one.end;
    }
    return text + xml.slice(at, to);
  };
  for (const { index, xml: span } of paragraphs) {
    const prefix = prefixAt(xml, span.start);
    const open = tagEnd(xml, span.start);
    const name = markName(index - first);
    const mark = `<${prefix}bookmarkStart ${prefix}id="0" ${prefix}name="${name}"/>`;
    if (xml.charAt(open - 2) === '/') {
      out.push(upTo(open - 2), '>', mark, `</${prefix}p>`);
    } else out.push(upTo(open), mark);
    at = open;
  }
  out.push(upTo(end));
  return out.join('');
}

/**
 * Cuts a document into pieces to be drawn one after the other, so that a long one does not stop
 * the page, and that after an edit only what changed is drawn again.
 */
export function piecesOf(xml: string, body: DocumentBody): readonly DrawingPiece[] {
  const cuts = cutBlocks(xml, body.blocks);
  const whole = xml.length;
  return cuts.map((blocks, at) => {
    const paragraphs = blocks.flatMap(paragraphsOf);
    const first = paragraphs[0]?.index ?? 0;
    const start = at === 0 ? 0 : (blocks[0]?.xml.start ?? whole);
    const next = cuts[at + 1]?.[0]?.xml.start;
    const end = next ?? whole;
    const before = at === 0 ? '' : xml.slice(0, contentStart(xml));
    const ending = body.blocks.at(-1)?.xml.end ?? whole;
    const after =
      next === undefined
        ? ''
        : sectionAfter(xml, end) + xml.slice(ending).replace(/[^]*?(?=<\/[\w.-]*:?body)/, '');
    const instead = blocks.flatMap((block) => insteadOf(xml, block));
    const content = marked(xml, start, end, paragraphs, first, instead);
    const piece = { xml: unwrapped(before + content + after), first };
    return instead.length === 0 ? piece : { ...piece, isInPart: true };
  });
}
