import { join } from 'node:path';
import { Sheets } from '../../export/sheets/sheets';
import { writeWhole } from '../write-whole';
import type { ExportKind } from './export';

/** A sheet for each unit on what to do about its report (反馈单), to be filled in or printed. */
export const sheets: ExportKind = {
  to: 'folder',
  endings: ['.docx', '.html'],
  open: (path, about) => {
    const made = new Sheets(about);
    return {
      add: (report) => {
        made.add(report);
        return Promise.resolve();
      },
      end: async (merged) => {
        for (const { name, docx, html } of made.end(merged)) {
          await writeWhole(join(path, `${name}.docx`), docx);
          await writeWhole(join(path, `${name}.html`), html);
        }
      },
    };
  },
};
