import type { OpcPackage } from './package/opc-package';
import { parseXml } from './package/parse';
import { defaultLimits } from './limits';
import { partKey, relationshipsPart } from './package/part-names';
import { readRelationships } from './package/relationships';
import { rememberedNamespace } from './remembered-xml';
import { Refusal } from './refusal';

type Parts = Pick<OpcPackage, 'mainPart' | 'partNames' | 'xml'>;

/** A custom XML part in which a text is kept (ECMA-376 part 1, 15.2.4). */
export interface RememberedPart {
  readonly name: string;
  readonly text: string;
}

const customXml = /^http:\/\/.*\/relationships\/customXml$/;

/** The text that a part of ours keeps; undefined for what another program keeps for itself. */
function textIn(name: string, xml: string): string | undefined {
  // Most documents have parts of others, which need not be read.
  if (!xml.includes(rememberedNamespace)) return undefined;
  let root = '';
  let text = '';
  parseXml(name, xml, defaultLimits.depth, {
    open: ({ name: { local, uri } }, depth) => {
      if (depth === 1) root = `${uri} ${local}`;
    },
    text: (more) => {
      text += more;
    },
  });
  return root === `${rememberedNamespace} remembered` ? text : undefined;
}

/**
 * The parts in which texts of ours are kept in a document, as `remember` of a host leaves them: one,
 * or where several programs left one each, more. One that is damaged is none.
 */
export function rememberedParts(opened: Parts): readonly RememberedPart[] {
  if (!opened.partNames.some((name) => /customXml/i.test(name))) return [];
  const links = readRelationships(opened, opened.mainPart, defaultLimits.depth);
  const targets = links.filter(({ type, external }) => !external && customXml.test(type));
  const keys = new Set(targets.map(({ target }) => partKey(target)));
  return opened.partNames.flatMap((name) => {
    if (!keys.has(partKey(name))) return [];
    try {
      const text = textIn(name, opened.xml(name) ?? '');
      return text === undefined ? [] : [{ name, text }];
    } catch (error) {
      if (error instanceof Refusal) return [];
      throw error;
    }
  });
}

/** The parts that say what a custom XML part is: those that its own relationships lead to. */
export function partsBeside(opened: Parts, name: string): readonly string[] {
  const links = relationshipsPart(name);
  const targets = readRelationships(opened, name, defaultLimits.depth);
  const keys = new Set([links, ...targets.map(({ target }) => target)].map(partKey));
  return opened.partNames.filter((one) => keys.has(partKey(one)));
}
