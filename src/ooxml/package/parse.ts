import { SaxesParser } from 'saxes';
import type { SaxesTagNS } from 'saxes';
import { Refusal } from '../refusal';

interface Handlers {
  /** @param end the offset after the tag's `>` */
  open: (tag: SaxesTagNS, depth: number, end: number) => void;
  /** @param end the offset after the closing tag, or after the element's own where it is empty */
  close?: (tag: SaxesTagNS, depth: number, end: number) => void;
}

/**
 * Goes through the elements of an XML text.
 *
 * @param maxDepth the root has depth 1
 * @throws {Refusal} `damaged-xml` where it is not well-formed or has a document type; `too-big` past
 *   the depth
 */
export function parseXml(part: string, xml: string, maxDepth: number, handlers: Handlers): void {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.on('error', (cause) => {
    throw new Refusal('damaged-xml', { part, reason: cause.message }, { cause });
  });
  parser.on('doctype', () => {
    throw new Refusal('damaged-xml', { part, reason: 'doctype' });
  });
  parser.on('opentag', (tag) => {
    depth++;
    if (depth > maxDepth) throw new Refusal('too-big', { what: 'depth', limit: maxDepth, part });
    handlers.open(tag, depth, parser.position);
  });
  parser.on('closetag', (tag) => {
    handlers.close?.(tag, depth, parser.position);
    depth--;
  });
  parser.write(xml).close();
}

/** The value of an attribute by its local name; undefined where it is absent. */
export function attribute(tag: SaxesTagNS, local: string): string | undefined {
  return Object.values(tag.attributes).find((candidate) => candidate.local === local)?.value;
}
