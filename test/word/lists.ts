import type { Element } from 'slimdom';
import type { Thing } from './objects';
import { w } from './package';
import { attribute, childrenOf, documentOf } from './text';

function child(element: Element, name: string): Element | undefined {
  return childrenOf(element, name)[0];
}

function numbering(paragraph: Element): Element | undefined {
  const properties = child(paragraph, 'pPr');
  return properties && child(properties, 'numPr');
}

function valueOf(paragraph: Element, name: 'numId' | 'ilvl'): number {
  const numbers = numbering(paragraph);
  const own = numbers && child(numbers, name);
  return Number(own && attribute(own, 'val'));
}

/** What a paragraph tells of its list; undefined where it is in none, or asked something else. */
export function listThing(paragraph: Element, name: string): Thing | undefined {
  if (!numbering(paragraph)) return undefined;
  if (name === 'listOrNullObject') {
    return { type: 'List', get: () => valueOf(paragraph, 'numId') };
  }
  return { type: 'ListItem', get: () => valueOf(paragraph, 'ilvl') };
}

/** What may stand before a property that is set, in the schema's order (ECMA-376, 17.3.1.26). */
const order = (
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd ' +
  'tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi ' +
  'adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc'
).split(' ');

/** Sets a property of a paragraph, in place of what it was. */
export function setProperty(paragraph: Element, property: Element): void {
  const properties = child(paragraph, 'pPr') ?? documentOf(paragraph).createElementNS(w, 'w:pPr');
  if (!properties.parentNode) paragraph.insertBefore(properties, paragraph.firstChild);
  child(properties, property.localName)?.remove();
  const before = order.slice(0, order.indexOf(property.localName));
  const next = properties.children.find(({ localName }) => !before.includes(localName));
  properties.insertBefore(property, next ?? null);
}

/** An element that says all in its `w:val`. */
export function valued(like: Element, name: string, value: string): Element {
  const element = documentOf(like).createElementNS(w, `w:${name}`);
  element.setAttributeNS(w, 'w:val', value);
  return element;
}

/** Makes a paragraph an item of a list. */
export function attachToList(paragraph: Element, list: number, level: number): void {
  const property = documentOf(paragraph).createElementNS(w, 'w:numPr');
  property.appendChild(valued(paragraph, 'ilvl', String(level)));
  property.appendChild(valued(paragraph, 'numId', String(list)));
  setProperty(paragraph, property);
}
