import { writeInPieces } from '../write-whole';
import type { ExportKind } from './export';
import { jsonPieces } from './json-pieces';

/** What all reports come to together, for other programs, in the form of `src/contract/merged.ts`. */
export const merged: ExportKind = {
  to: 'file',
  open: (path) => ({
    end: async (all) => {
      await writeInPieces(path, jsonPieces(all));
    },
  }),
};
