import type { ExportKind } from './export';
import { merged } from './merged';

/** Every export there is, by its option. A new one is a file beside these and its line here. */
export const exportKinds = { merged } satisfies Readonly<Record<string, ExportKind>>;

export type ExportName = keyof typeof exportKinds;

function isExportName(name: string): name is ExportName {
  return Object.hasOwn(exportKinds, name);
}

/** The options by which they are asked for. */
export const exportNames: readonly ExportName[] = Object.keys(exportKinds).filter(isExportName);
