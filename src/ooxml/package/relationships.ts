import type { PartStore } from './part-store';
import { attribute, parseXml } from './parse';
import { relationshipsPart, resolveTarget } from './part-names';

export interface Relationship {
  id: string;
  type: string;
  /** resolved part name, or URL when external */
  target: string;
  external: boolean;
}

/** What a document's relationship types begin with, Transitional and Strict. */
const officeTypes = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/',
  'http://purl.oclc.org/ooxml/officeDocument/relationships/',
];

/**
 * Reads the relationships of a part, or of the package.
 *
 * @param source the part's name, '' for the package
 * @returns none where the part has no relationships
 * @throws {Refusal} `damaged-xml`, `too-big`, `damaged-zip`
 */
export function readRelationships(
  store: Pick<PartStore, 'xml'>,
  source: string,
  maxDepth: number,
): Relationship[] {
  const part = relationshipsPart(source);
  const xml = store.xml(part);
  const found: Relationship[] = [];
  if (xml === undefined) return found;
  parseXml(part, xml, maxDepth, {
    open(tag) {
      const [id, type, target] = ['Id', 'Type', 'Target'].map((name) => attribute(tag, name));
      if (tag.name.local !== 'Relationship' || !id || !type || !target) return;
      const external = attribute(tag, 'TargetMode') === 'External';
      found.push({ id, type, target: external ? target : resolveTarget(source, target), external });
    },
  });
  return found;
}

/**
 * Finds the part that a relationship of that kind leads to.
 *
 * @param kind the last word of the relationship's type, such as `styles`
 * @returns `stated` whether there is such a relationship, `part` where the part is there too
 */
export function followRelationship(
  store: PartStore,
  relationships: readonly Relationship[],
  kind: string,
): { stated: boolean; part: string | undefined } {
  const types = officeTypes.map((base) => base + kind);
  const matching = relationships.filter(({ type, external }) => !external && types.includes(type));
  const parts = matching.map(({ target }) => store.find(target));
  return { stated: matching.length > 0, part: parts.find((part) => part !== undefined) };
}
