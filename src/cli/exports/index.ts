import { bulletin } from './bulletin';
import type { ExportKind } from './export';
import { ledger } from './ledger';
import { merged } from './merged';
import { sheets } from './sheets';

/** Every export there is, by its option. A new one is a file beside these and its line here. */
const kinds = { merged, ledger, sheets, bulletin } satisfies Readonly<Record<string, ExportKind>>;

export type ExportName = keyof typeof kinds;

/** The same, by whatever name is asked for. */
export const exportKinds: Readonly<Record<ExportName, ExportKind>> = kinds;

function isExportName(name: string): name is ExportName {
  return Object.hasOwn(exportKinds, name);
}

/** The options by which they are asked for. */
export const exportNames: readonly ExportName[] = Object.keys(exportKinds).filter(isExportName);
