import { parseXmlDocument } from 'slimdom';
import type { Document, Element, Node } from 'slimdom';
import { w } from './package';
import type { Play } from './plays';
import { childrenOf, closest, isElement, isWord } from './text';
import { WordError } from './word-error';

function blocksIn(document: Document, flat: string): Element[] {
  const body = /<w:body>([\s\S]*)<\/w:body>/.exec(flat)?.[1];
  if (body === undefined) throw new WordError('InvalidArgument', 'Range.insertOoxml');
  const [, names = ''] = /<w:document\b([^>]*)>/.exec(flat) ?? [];
  const parsed = parseXmlDocument(`<w:body${names}>${body}</w:body>`);
  return (parsed.documentElement?.childNodes ?? []).flatMap((node) =>
    isWord(node, 'p', 'tbl', 'sdt') ? [document.importNode<Element>(node, true)] : [],
  );
}

function isEmpty(block: Element | undefined): boolean {
  return isWord(block ?? null, 'p') && (block?.textContent ?? '') === '';
}

/** The block of the document beside a place, marks and proofing left out. */
function blockFrom(node: Node | null): Element | undefined {
  for (let at = node; at; at = at.nextSibling) if (isWord(at, 'p', 'tbl', 'sdt')) return at;
  return undefined;
}

/** What Word leaves of a package's last paragraph, and what it puts beside it of its own. */
function asInserted(
  blocks: readonly Element[],
  next: Element | undefined,
  surplus: Play['surplus'],
  document: Document,
): readonly Element[] {
  const last = blocks.at(-1);
  // The last paragraph that is inserted takes over the formatting of where it comes to.
  if (last && isWord(last, 'p')) for (const pPr of childrenOf(last, 'pPr')) pPr.remove();
  const empty = (): Element => document.createElementNS(w, 'w:p');
  switch (surplus) {
    case 'kept':
      return blocks;
    case 'merged':
      // Its mark becomes that of what follows, unless two tables would touch.
      return isEmpty(last) && next && isWord(next, 'p') ? blocks.slice(0, -1) : blocks;
    case 'added':
      return [...blocks, empty()];
    case 'before':
      return [empty(), ...blocks];
    case 'both':
      return [empty(), ...blocks, empty()];
  }
}

/** Puts the blocks of a package beside or instead of a block, as this Word does. */
export function insertBeside(
  anchor: Element,
  flat: string,
  where: string,
  surplus: Play['surplus'],
): void {
  const parent = anchor.parentNode;
  const document = anchor.ownerDocument;
  // In cells it comes with paragraphs that are none, or not at all; nothing here may rely on it.
  if (!isElement(parent) || !document || closest(anchor, 'tc')) {
    throw new WordError('GeneralException', 'Range.insertOoxml');
  }
  const isBehind = where === 'After' || where === 'End' || where === 'Replace';
  const before = isBehind ? anchor.nextSibling : anchor;
  for (const block of asInserted(blocksIn(document, flat), blockFrom(before), surplus, document)) {
    parent.insertBefore(block, before);
  }
  if (where === 'Replace' && blockFrom(anchor.nextSibling)) anchor.remove();
}

/** Puts the blocks of a package at the end of a body. */
export function insertAtEnd(body: Element, flat: string, surplus: Play['surplus']): void {
  const document = body.ownerDocument;
  if (!document) throw new Error('a body of no document');
  const before = childrenOf(body, 'sectPr')[0] ?? null;
  for (const block of asInserted(blocksIn(document, flat), undefined, surplus, document)) {
    body.insertBefore(block, before);
  }
}
