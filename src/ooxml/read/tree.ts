import { defaultLimits } from '../limits';
import { parseXml } from '../package/parse';
import type { XmlTag } from '../xml/reader';

/** An element of one of the small parts (styles, numbering), by local names alone. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
}

/**
 * Reads a small XML part as a tree of elements; text is left out.
 *
 * @throws {Refusal} `damaged-xml` where it is not well-formed or has a document type, `too-big`
 *   where it is nested too deep or has too many elements
 */
export function readTree(part: string, xml: string): XmlElement | undefined {
  const open: { children: XmlElement[] }[] = [];
  let root: XmlElement | undefined;
  const handlers = {
    open: (tag: XmlTag) => {
      const children: XmlElement[] = [];
      const attributes: Record<string, string> = {};
      for (const attribute of tag.attributes) {
        attributes[attribute.local] = attribute.value;
      }
      const element = { name: tag.name.local, attributes, children };
      open.at(-1)?.children.push(element);
      root ??= element;
      open.push({ children });
    },
    close: () => {
      open.pop();
    },
  };
  parseXml(part, xml, defaultLimits.depth, handlers, 'sideElements');
  return root;
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** The `val` of the first child of that name. */
export function childValue(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['val'];
}
