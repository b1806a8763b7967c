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

/** Sets a property of a paragraph, in place of what it was. */
export function setProperty(paragraph: Element, property: Element): void {
  const properties = child(paragraph, 'pPr') ?? documentOf(paragraph).createElementNS(w, 'w:pPr');
  if (!properties.parentNode) paragraph.insertBefore(properties, paragraph.firstChild);
  child(properties, property.localName)?.remove();
  properties.insertBefore(property, properties.firstChild);
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
