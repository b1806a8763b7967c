import { checkAddresses } from './check-addresses';
import { checkIcons } from './check-icons';
import { checkLocales } from './check-locales';
import { checkNamespaces } from './check-namespaces';
import { checkResources } from './check-resources';
import { checkShape } from './check-shape';
import type { Mistake } from './check-shape';
import { manifestShape } from './shape';
import { parseXml } from './xml';
import type { Element } from './xml';

/** Reads a file that is served with the manifest, by its path below the base address. */
export type ReadServed = (path: string) => Buffer | undefined;

/** What is wrong with a manifest, in the order of its lines; nothing where all is well. */
export function checkManifest(xml: string, read: ReadServed): readonly Mistake[] {
  let manifest: Element;
  try {
    manifest = parseXml(xml);
  } catch (error) {
    return [{ line: 1, message: `not well-formed: ${String(error)}` }];
  }
  if (manifest.name !== 'OfficeApp') {
    return [{ line: 1, message: `this is ${manifest.name}, not OfficeApp` }];
  }
  return [
    ...checkNamespaces(manifest),
    ...checkShape(manifest, manifestShape),
    ...checkResources(manifest),
    ...checkLocales(manifest),
    ...checkAddresses(manifest, (path) => read(path) !== undefined),
    ...checkIcons(manifest, read),
  ].sort((one, other) => one.line - other.line);
}
