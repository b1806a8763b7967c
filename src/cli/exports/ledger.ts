import { Ledger } from '../../export/ledger/ledger';
import { writeInPieces } from '../write-whole';
import type { ExportKind } from './export';

/** What came of all reports as a workbook (台账): units, findings, figures. */
export const ledger: ExportKind = {
  to: 'file',
  open: (path, about) => {
    const made = new Ledger(about);
    return {
      add: (report) => {
        made.add(report);
        return Promise.resolve();
      },
      end: async (merged) => {
        await writeInPieces(path, made.end(merged));
      },
    };
  },
};
