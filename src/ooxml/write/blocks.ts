import type { Block, Paragraph, XmlSpan } from '../blocks';
import { Uneditable } from './edit';
import type { BlockInsertion, BlockRemoval } from './edit';
import { paragraphsIn } from './addresses';
import { prefixAt } from './markup';
import type { Patch } from './patch';
import { partsOf, readTokens } from '../xml/tokens';

const closesControl = /^\s*<\/[\w.-]+:sdt(?:Content)?>/;
const endsControl = /^\s*<\/[\w.-]+:sdtContent>\s*<\/[\w.-]+:sdt>/;
const opensControl = /<([\w.-]+):sdtContent>\s*$/;

/** The point past the content controls that begin or end right at a point. */
function outside(xml: string, from: number, where: BlockInsertion['where']): number {
  if (where === 'after') {
    const [passed] = closesControl.exec(xml.slice(from, from + 100)) ?? [];
    return passed === undefined ? from : outside(xml, from + passed.length, where);
  }
  const [, prefix] = opensControl.exec(xml.slice(Math.max(0, from - 100), from)) ?? [];
  const start = prefix === undefined ? -1 : xml.lastIndexOf(`<${prefix}:sdt>`, from - 1);
  return start < 0 ? from : outside(xml, start, where);
}

/**
 * The point right before or after a paragraph, outside of the content controls that begin or end
 * there.
 */
export function besideParagraph(
  xml: string,
  { xml: span }: Paragraph,
  where: BlockInsertion['where'],
): number {
  return outside(xml, where === 'before' ? span.start : span.end, where);
}

/**
 * The point right before or after a paragraph, outside of any content control around it.
 *
 * @throws {Uneditable} `control` where more than this paragraph stands in the control
 */
function pointBeside(xml: string, paragraph: Paragraph, where: BlockInsertion['where']): number {
  const at = besideParagraph(xml, paragraph, where);
  const before = xml.slice(0, at);
  const [opened, closed] = [/<[\w.-]+:sdtContent>/g, /<\/[\w.-]+:sdtContent>/g].map(
    (tag) => before.match(tag)?.length ?? 0,
  );
  if (opened !== closed) throw new Uneditable('control');
  return at;
}

/** Puts blocks before or after a paragraph of the body. */
export function insertBlocks(xml: string, beside: Paragraph, edit: BlockInsertion): Patch {
  const { where, markup } = edit;
  const prefix = prefixAt(xml, beside.xml.start);
  // Attributes have no prefix by default, so there the name cannot be had.
  if (prefix === '') throw new Uneditable('absent');
  const at = pointBeside(xml, beside, where);
  const text = prefix === 'w:' ? markup : markup.replace(/(<\/?|\s)w:/g, `$1${prefix}`);
  return { start: at, end: at, text };
}

function indexesIn(block: Block): readonly number[] {
  if (block.kind === 'paragraph') return [block.index];
  return block.rows.flatMap(({ cells }) =>
    cells.flatMap(({ paragraphs, tables }) => [...paragraphs, ...tables].flatMap(indexesIn)),
  );
}

/**
 * The stretch of whole blocks of the body that hold some paragraphs and no other, with the controls
 * that are around them alone.
 */
function spanOf(
  xml: string,
  blocks: readonly Block[],
  first: number,
  count: number,
): XmlSpan | undefined {
  const within = (index: number): boolean => index >= first && index < first + count;
  const inside = blocks.filter((block) => indexesIn(block).some(within));
  const taken = inside.flatMap(indexesIn);
  const isWhole = taken.length === count && taken.every(within);
  const [start, end] = [inside[0]?.xml.start, inside.at(-1)?.xml.end];
  if (!isWhole || start === undefined || end === undefined) return undefined;
  return withControls(xml, { start, end });
}

/** A stretch with the content controls that hold nothing else, and would be left behind empty. */
export function withControls(xml: string, { start, end }: XmlSpan): XmlSpan {
  const [, prefix] = opensControl.exec(xml.slice(Math.max(0, start - 100), start)) ?? [];
  const [closing] = endsControl.exec(xml.slice(end, end + 100)) ?? [];
  const opening = prefix === undefined ? -1 : xml.lastIndexOf(`<${prefix}:sdt>`, start - 1);
  if (opening < 0 || closing === undefined) return { start, end };
  return withControls(xml, { start: opening, end: end + closing.length });
}

/** Whether every element that begins in a stretch of XML ends in it. */
function isBalanced(xml: string, { start, end }: XmlSpan): boolean {
  const open: string[] = [];
  let unmatched = 0;
  readTokens(xml.slice(start, end), {
    tag: (tag) => {
      const { isClosing, isEmpty, name } = partsOf(tag);
      if (!isClosing && !isEmpty) open.push(name);
      else if (isClosing && open.pop() !== name) unmatched += 1;
    },
  });
  return unmatched + open.length === 0;
}

/** Takes whole blocks of the body away, with nothing between them. */
export function removeBlocks(
  xml: string,
  blocks: readonly Block[],
  { first, count }: BlockRemoval,
): Patch {
  const span = spanOf(xml, blocks, first, count);
  // A body without a paragraph at its end would be none.
  const isAtEnd = span !== undefined && span.end >= (blocks.at(-1)?.xml.end ?? 0);
  const left = blocks.findLast(({ xml: { end } }) => span !== undefined && end <= span.start);
  if (!span || (isAtEnd && left?.kind !== 'paragraph')) throw new Uneditable('absent');
  if (!isBalanced(xml, span)) throw new Uneditable('control');
  return { ...span, text: '' };
}

/**
 * The markup of whole blocks of the body, with the prefix w, to be put elsewhere in the document.
 *
 * @returns undefined where the paragraphs are no whole blocks, or more is in their markup than they
 */
export function markupOf(
  xml: string,
  blocks: readonly Block[],
  first: number,
  count: number,
): string | undefined {
  const span = spanOf(xml, blocks, first, count);
  if (!span || prefixAt(xml, span.start) !== 'w:' || !isBalanced(xml, span)) return undefined;
  const markup = xml.slice(span.start, span.end);
  // The end of a section must not travel.
  return paragraphsIn(markup) === count && !markup.includes('<w:sectPr') ? markup : undefined;
}
