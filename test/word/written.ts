import type { Document, Element, Node } from 'slimdom';
import { isElement, isWord, markNamespace } from './text';

/** What of a document is written, and how. */
interface Writing {
  /** the blocks of the body that are written; all where it is absent */
  readonly blocks?: readonly Element[];
  /** gives each paragraph an identifier of this writing alone, as Word does */
  readonly newIds?: boolean;
}

const w14 = 'http://schemas.microsoft.com/office/word/2010/wordml';

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function referred(one: string): string {
  return references[one] ?? one;
}

function escapeText(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, referred) : text;
}

/** An attribute's value keeps white space that a reader would make blanks of. */
function valueOf(text: string): string {
  return /[&<"\t\n\r]/.test(text) ? text.replace(/[&<"\t\n\r]/g, referred) : text;
}

function newId(): string {
  return Math.floor(Math.random() * 0x7fffffff)
    .toString(16)
    .padStart(8, '0')
    .toUpperCase();
}

/**
 * The markup of a document's root, the marks of ranges left out. Going over the nodes once is many
 * times faster than to copy them and have the copy serialized; every getOoxml asks for it.
 */
export function written(document: Document, { blocks, newIds = false }: Writing = {}): string {
  let markup = '';
  /** By prefix, the namespace that is declared where it is written. */
  let scope: ReadonlyMap<string, string> = new Map([
    ['', ''],
    ['xml', 'http://www.w3.org/XML/1998/namespace'],
  ]);

  const declare = (prefix: string, uri: string, isDeclared: boolean): void => {
    if (scope.get(prefix) === uri) return;
    scope = new Map([...scope, [prefix, uri]]);
    // What was made or brought in here says its namespace only in the tree.
    if (!isDeclared) markup += ` ${prefix === '' ? 'xmlns' : `xmlns:${prefix}`}="${valueOf(uri)}"`;
  };

  const attributesOf = (element: Element): void => {
    const isParagraph = newIds && isWord(element, 'p');
    const { attributes } = element;
    for (const { name, prefix, localName, value } of attributes) {
      if (isParagraph && name === 'w14:paraId') continue;
      markup += ` ${name}="${valueOf(value)}"`;
      if (prefix === 'xmlns') declare(localName, value, true);
      else if (name === 'xmlns') declare('', value, true);
    }
    if (isParagraph) markup += ` w14:paraId="${newId()}"`;
    declare(element.prefix ?? '', element.namespaceURI ?? '', false);
    for (const { prefix, namespaceURI } of attributes) {
      if (prefix !== null && prefix !== 'xmlns') declare(prefix, namespaceURI ?? '', false);
    }
    if (isParagraph) declare('w14', w14, false);
  };

  const isChosen = (node: Node): boolean =>
    blocks === undefined || isWord(node, 'sectPr') || blocks.some((block) => block === node);

  const write = (node: Node): void => {
    if (node.nodeType === 3 || node.nodeType === 4) markup += escapeText(node.nodeValue ?? '');
    if (!isElement(node) || node.namespaceURI === markNamespace) return;
    const outer = scope;
    markup += `<${node.nodeName}`;
    attributesOf(node);
    const isBody = node.localName === 'body';
    const children = isBody ? node.childNodes.filter(isChosen) : node.childNodes;
    if (children.length === 0) markup += '/>';
    else {
      markup += '>';
      const properties: Node[] = isBody ? children.filter((child) => isWord(child, 'sectPr')) : [];
      for (const child of children) if (!properties.includes(child)) write(child);
      // After a table there is always a paragraph.
      if (blocks && isBody && !children.some((one) => isWord(one, 'p'))) markup += '<w:p/>';
      for (const child of properties) write(child);
      markup += `</${node.nodeName}>`;
    }
    scope = outer;
  };

  if (document.documentElement) write(document.documentElement);
  return markup;
}
