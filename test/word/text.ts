import type { Document, Element, Node } from 'slimdom';
import { w } from './package';

export const markNamespace = 'urn:word-of-the-tests';

export function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1;
}

export function isWord(node: Node | null, ...names: string[]): node is Element {
  return isElement(node) && node.namespaceURI === w && names.includes(node.localName);
}

/** Like `isWord`, of what is known to be an element. */
function isNamed(element: Element, ...names: string[]): boolean {
  return isWord(element, ...names);
}

export function childrenOf(element: Element, ...names: string[]): Element[] {
  return element.childNodes.filter((child): child is Element => isWord(child, ...names));
}

export function closest(node: Node | null, ...names: string[]): Element | undefined {
  for (let at = node; at; at = at.parentNode) if (isWord(at, ...names)) return at;
  return undefined;
}

export function documentOf(element: Element): Document {
  const { ownerDocument } = element;
  if (!ownerDocument) throw new Error('an element of no document');
  return ownerDocument;
}

export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.getAttributeNS(w, name) ?? undefined;
}

/** A character of a paragraph, and where it is in the DOM. */
export interface Character {
  readonly text: string;
  /** the w:t, w:tab and so on that it is part of */
  readonly element: Element;
  /** within a w:t */
  readonly offset: number;
  readonly deleted: boolean;
}

const single: Readonly<Record<string, string>> = {
  tab: '\t',
  br: '\u000b',
  cr: '\u000b',
  noBreakHyphen: '\u001e',
  footnoteReference: '\u0002',
  endnoteReference: '\u0002',
  sym: '(',
};

/** The characters of a paragraph in their order, those that are deleted under revision included. */
export function charactersOf(paragraph: Element): Character[] {
  const found: Character[] = [];
  const fields: boolean[] = [];
  const walk = (element: Element, deleted: boolean): void => {
    for (const child of element.childNodes) {
      if (!isElement(child)) continue;
      if (isNamed(child, 'pPr', 'rPr', 'drawing', 'pict', 'object', 'instrText')) continue;
      if (isNamed(child, 'fldChar')) {
        const type = attribute(child, 'fldCharType');
        if (type === 'begin') fields.push(false);
        else if (type === 'separate') fields.splice(-1, 1, true);
        else fields.pop();
        continue;
      }
      if (isNamed(child, 't', 'delText')) {
        if (fields.every(Boolean)) {
          const text = child.textContent ?? '';
          for (let offset = 0; offset < text.length; offset++) {
            found.push({ text: text.charAt(offset), element: child, offset, deleted });
          }
        }
        continue;
      }
      const text = child.namespaceURI === w ? single[child.localName] : undefined;
      if (text !== undefined) found.push({ text, element: child, offset: 0, deleted });
      else if (child.namespaceURI === w || child.localName === 'AlternateContent') {
        walk(child, deleted || isNamed(child, 'del', 'moveFrom'));
      }
    }
  };
  walk(paragraph, false);
  return found;
}

export function shownText(paragraph: Element, withDeleted: boolean): string {
  return charactersOf(paragraph)
    .filter(({ deleted }) => withDeleted || !deleted)
    .map(({ text }) => text)
    .join('');
}
