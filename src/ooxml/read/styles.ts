import { child, childValue, readTree } from './tree';
import type { XmlElement } from './tree';
import { isOn, wholeNumber } from './values';

/** What a paragraph or its runs take from a style, everything inherited resolved. */
export interface Style {
  readonly name: string;
  readonly outlineLevel?: number;
  readonly bold?: boolean;
  readonly alignment?: string;
  readonly numbering?: { readonly list?: number; readonly level?: number };
}

export interface Styles {
  /** by id; undefined for the default paragraph style */
  paragraph(id: string | undefined): Style;
  /** whether a character style makes its text bold; undefined where it says nothing */
  bold(id: string): boolean | undefined;
}

const bodyTextLevel = 9;

/** The outline level that a built-in heading style has by its name, whatever its id. */
function levelByName(name: string): number | undefined {
  const found = /^(?:heading|标题)\s*([1-9])$/i.exec(name.trim());
  return found?.[1] === undefined ? undefined : Number(found[1]) - 1;
}

function ownProperties(element: XmlElement): Omit<Style, 'name'> {
  const paragraph = child(element, 'pPr');
  const bold = child(child(element, 'rPr'), 'b');
  const numbering = child(paragraph, 'numPr');
  const outlineLevel = wholeNumber(childValue(paragraph, 'outlineLvl'));
  const alignment = childValue(paragraph, 'jc');
  const list = wholeNumber(childValue(numbering, 'numId'));
  const level = wholeNumber(childValue(numbering, 'ilvl'));
  return {
    ...(outlineLevel === undefined ? {} : { outlineLevel }),
    ...(alignment === undefined ? {} : { alignment }),
    ...(bold === undefined ? {} : { bold: isOn(bold.attributes['val']) }),
    ...(numbering === undefined
      ? {}
      : {
          numbering: {
            ...(list === undefined ? {} : { list }),
            ...(level === undefined ? {} : { level }),
          },
        }),
  };
}

/**
 * Reads a styles part.
 *
 * @param xml undefined where the document has none
 * @throws {Refusal} `damaged-xml`
 */
export function readStyles(part: string, xml: string | undefined): Styles {
  const root = xml === undefined ? undefined : readTree(part, xml);
  const elements = new Map<string, XmlElement>();
  let standard: string | undefined;
  for (const element of root?.children ?? []) {
    const id = element.attributes['styleId'];
    if (element.name !== 'style' || id === undefined) continue;
    elements.set(id, element);
    const isDefault = element.attributes['default'];
    if (element.attributes['type'] === 'paragraph' && isDefault !== undefined && isOn(isDefault)) {
      standard ??= id;
    }
  }

  const resolved = new Map<string, Style>();
  /** The style and those that it is based on, up to one that is known: itself first. */
  const unresolved = (id: string): ReadonlyMap<string, XmlElement> => {
    const chain = new Map<string, XmlElement>();
    let next: string | undefined = id;
    while (next !== undefined && !resolved.has(next) && !chain.has(next)) {
      const element = elements.get(next);
      if (!element) break;
      chain.set(next, element);
      next = childValue(element, 'basedOn');
    }
    return chain;
  };
  // From the far end, as a chain may be longer than calls may be deep.
  const resolve = (id: string): Style => {
    for (const [one, element] of [...unresolved(id)].reverse()) {
      const name = childValue(element, 'name') ?? '';
      const byName = levelByName(name);
      resolved.set(one, {
        ...resolved.get(childValue(element, 'basedOn') ?? ''),
        ...(byName === undefined ? {} : { outlineLevel: byName }),
        ...ownProperties(element),
        name,
      });
    }
    return resolved.get(id) ?? { name: '' };
  };

  return {
    paragraph(id) {
      const wanted = id !== undefined && elements.has(id) ? id : standard;
      return wanted === undefined ? { name: '' } : resolve(wanted);
    },
    bold: (id) => resolve(id).bold,
  };
}

/** The level as outline, where it is not body text. */
export function headingLevel(level: number | undefined): number | undefined {
  return level === undefined || level < 0 || level >= bodyTextLevel ? undefined : level;
}
