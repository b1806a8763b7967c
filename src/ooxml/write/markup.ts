import type { XmlSpan } from '../blocks';
import { partsOf, readTokens } from '../xml/tokens';

/** Small readings of WordprocessingML text that a scan has already found to be well-formed. */

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (character) => escapes[character] ?? character);
}

/** The prefix of an element at an offset, with its colon; '' where it has none. */
export function prefixAt(xml: string, offset: number): string {
  return /^<([\w.-]+:)?/.exec(xml.slice(offset, offset + 80))?.[1] ?? '';
}

/** The end of the tag that begins at an offset; a > within quotes ends nothing. */
export function tagEnd(xml: string, start: number): number {
  let quote = '';
  for (let at = start; at < xml.length; at++) {
    const character = xml.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at + 1;
  }
  return xml.length;
}

/** The content of a w:t, tabs and line breaks as their elements. */
export function textElements(prefix: string, text: string): string {
  return text
    .split(/([\n\t])/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\n') return `<${prefix}br/>`;
      if (part === '\t') return `<${prefix}tab/>`;
      return `<${prefix}t xml:space="preserve">${escapeText(part)}</${prefix}t>`;
    })
    .join('');
}

/** The end of the element that begins at an offset and ends before another one. */
export function elementEnd(xml: string, start: number, limit: number): number | undefined {
  let open = 0;
  let end: number | undefined;
  readTokens(xml.slice(start, limit), {
    tag: (tag, _, at) => {
      if (end !== undefined) return;
      const { isClosing, isEmpty } = partsOf(tag);
      if (isClosing) open -= 1;
      else if (!isEmpty) open += 1;
      if (open === 0) end = start + at;
    },
  });
  return end;
}

/** The span of an element's child that comes first, such as a paragraph's w:pPr. */
export function firstChild(xml: string, element: XmlSpan, name: string): XmlSpan | undefined {
  const start = xml.indexOf('<', tagEnd(xml, element.start));
  const opening = `<${prefixAt(xml, element.start)}${name}`;
  // An empty element has no child, whatever follows it.
  if (start >= element.end || !xml.startsWith(opening, start)) return undefined;
  if (!/[\s/>]/.test(xml.charAt(start + opening.length))) return undefined;
  // A revision of properties has the old ones in it, under the same name.
  const end = elementEnd(xml, start, element.end);
  return end === undefined ? undefined : { start, end };
}

/** Takes elements of some names out of a piece of markup. */
export function without(markup: string, prefix: string, names: readonly string[]): string {
  return names.reduce((left, name) => {
    const tag = `${prefix}${name}`;
    return left.replace(new RegExp(`<${tag}(?:\\s[^>]*?)?(?:/>|>.*?</${tag}>)`, 'gs'), '');
  }, markup);
}

/** Properties of one paragraph or run that another must not take over: revisions, a section. */
export const ofItself = [
  'sectPr',
  'ins',
  'del',
  'moveFrom',
  'moveTo',
  'rPrChange',
  'pPrChange',
  'numberingChange',
] as const;
