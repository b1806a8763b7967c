import type { OpcPackage } from './package/opc-package';

/**
 * The parts in which Word keeps which add-ins' panes were open, each with the add-in's identifier
 * and, from a shared folder, that folder's path ([MS-OWEXML] 2.1).
 */
export function addInParts({ partNames }: Pick<OpcPackage, 'partNames'>): readonly string[] {
  return partNames.filter((name) => /^word\/webextensions\/[^_]/i.test(name)).sort();
}
