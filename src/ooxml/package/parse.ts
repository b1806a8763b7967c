import { defaultLimits } from '../limits';
import { Refusal } from '../refusal';
import { readXml } from '../xml/reader';
import type { XmlTag } from '../xml/reader';
import type { XmlName } from '../xml/scope';
import { XmlError, XmlTooBig } from '../xml/tokens';

interface Handlers {
  /**
   * @param start of the tag
   * @param end the offset after it
   */
  open: (tag: XmlTag, depth: number, start: number, end: number) => void;
  /**
   * @param start of the closing tag, or of the only one where the element is empty
   * @param end the offset after it
   */
  close?: (name: XmlName, depth: number, start: number, end: number) => void;
  text?: (text: string) => void;
}

/**
 * Goes through the elements of an XML text.
 *
 * @param maxDepth the root has depth 1
 * @throws {Refusal} `damaged-xml` where it is not well-formed or has a document type; `too-big` past
 *   the depth, or past the elements that a part may have
 */
export function parseXml(
  part: string,
  xml: string,
  maxDepth: number,
  handlers: Handlers,
  mostElements: 'elements' | 'sideElements' = 'elements',
): void {
  let depth = 0;
  let elements = 0;
  const maxElements = defaultLimits[mostElements];
  const { close, text } = handlers;
  try {
    readXml(xml, {
      open: (tag, start, end) => {
        depth++;
        if (depth > maxDepth)
          throw new Refusal('too-big', { what: 'depth', limit: maxDepth, part });
        elements++;
        if (elements > maxElements)
          throw new Refusal('too-big', { what: mostElements, limit: maxElements, part });
        handlers.open(tag, depth, start, end);
      },
      close: (name, start, end) => {
        close?.(name, depth, start, end);
        depth--;
      },
      ...(text ? { text } : {}),
    });
  } catch (cause) {
    if (cause instanceof XmlTooBig) {
      const { what } = cause;
      throw new Refusal('too-big', { what, limit: defaultLimits[what], part }, { cause });
    }
    if (!(cause instanceof XmlError)) throw cause;
    throw new Refusal('damaged-xml', { part, reason: cause.reason }, { cause });
  }
}

/** The value of an attribute by its local name; undefined where it is absent. */
export function attribute(tag: XmlTag, local: string): string | undefined {
  return tag.attributes.find((candidate) => candidate.local === local)?.value;
}
