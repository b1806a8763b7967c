import type { Block, DocumentBody, Paragraph } from '../../ooxml/blocks';
import { prefixAt, tagEnd } from '../../ooxml/write/markup';
import { markName } from './drawing';
import type { DrawingPiece } from './drawing';

/** So many paragraphs are drawn at a stroke, well within what a person takes for an instant. */
const paragraphsAtOnce = 400;

/** The paragraphs of a block, those in its cells included, in document order. */
function paragraphsOf(block: Block): readonly Paragraph[] {
  if (block.kind === 'paragraph') return [block];
  return block.rows
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
  let last = contentStart(xml);
  for (const block of blocks) {
    depth += depthOf(xml.slice(last, block.xml.start));
    if (depth === 0 && count >= paragraphsAtOnce) {
      cuts.push([]);
      count = 0;
    }
    cuts.at(-1)?.push(block);
    count += paragraphsOf(block).length;
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
): string {
  const out: string[] = [];
  let at = start;
  for (const { index, xml: span } of paragraphs) {
    const prefix = prefixAt(xml, span.start);
    const open = tagEnd(xml, span.start);
    const name = markName(index - first);
    const mark = `<${prefix}bookmarkStart ${prefix}id="0" ${prefix}name="${name}"/>`;
    if (xml.charAt(open - 2) === '/') {
      out.push(xml.slice(at, open - 2), '>', mark, `</${prefix}p>`);
    } else out.push(xml.slice(at, open), mark);
    at = open;
  }
  out.push(xml.slice(at, end));
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
    const content = marked(xml, start, end, paragraphs, first);
    return { xml: unwrapped(before + content + after), first };
  });
}
