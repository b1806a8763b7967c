import { bulletin as made } from '../../export/bulletin/bulletin';
import { writeWhole } from '../write-whole';
import type { ExportKind } from './export';

/** A draft to tell all units what came of the check (通报草稿). */
export const bulletin: ExportKind = {
  to: 'file',
  open: (path, about) => ({
    end: async (merged) => {
      await writeWhole(path, made(merged, about));
    },
  }),
};
