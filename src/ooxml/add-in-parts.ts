import type { OpcPackage } from './package/opc-package';
import { contentTypesPart, resolveTarget, tidyName } from './package/part-names';
import { attributeIn, childElements } from './package/list-markup';

const folder = /^word\/webextensions\//i;

/**
 * The parts in which Word keeps which add-ins' panes were open, each with the add-in's identifier
 * and, from a shared folder, that folder's path ([MS-OWEXML] 2.1).
 */
export function addInParts({ partNames }: Pick<OpcPackage, 'partNames'>): readonly string[] {
  return partNames.filter((name) => /^word\/webextensions\/[^_]/i.test(name)).sort();
}

function isAddIn(name: string): boolean {
  return folder.test(tidyName(name));
}

/** The package's own relationships, beside those of its parts. */
const ofPackage = '_rels/.rels';

/**
 * What a package's parts become without what tells of add-ins: the XML of those that name it, and
 * undefined for those that go.
 *
 * @returns undefined where there is nothing of the kind, or something else of the document needs it
 */
export function withoutAddIns(
  opened: Pick<OpcPackage, 'partNames' | 'xml'>,
): ReadonlyMap<string, string | undefined> | undefined {
  if (addInParts(opened).length === 0) return undefined;
  const changed = new Map<string, string | undefined>();
  for (const name of opened.partNames) {
    if (isAddIn(name)) changed.set(name, undefined);
    else if (name.endsWith('.rels')) {
      const xml = opened.xml(name) ?? '';
      const source = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
      const left = xml.replace(childElements('Relationship'), (tag) =>
        isAddIn(resolveTarget(source, attributeIn(tag, 'Target'))) ? '' : tag,
      );
      if (left === xml) continue;
      if (name !== ofPackage) return undefined;
      changed.set(name, left);
    } else if (name === contentTypesPart) {
      const xml = opened.xml(name) ?? '';
      const left = xml.replace(childElements('Override'), (tag) =>
        isAddIn(attributeIn(tag, 'PartName')) ? '' : tag,
      );
      changed.set(name, left);
    }
  }
  return changed;
}
