import { writeWhole } from '../write-whole';
import type { ExportKind } from './export';

/** What all reports come to together, for other programs, in the form of `src/contract/merged.ts`. */
export const merged: ExportKind = {
  to: 'file',
  open: (path) => ({
    end: async (all) => {
      await writeWhole(path, `${JSON.stringify(all, null, 2)}\n`);
    },
  }),
};
