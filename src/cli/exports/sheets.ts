import { join } from 'node:path';
import { Sheets, unreadOfNobody } from '../../export/sheets/sheets';
import type { MadeSheet } from '../../export/sheets/sheets';
import { fewOf } from '../few-of';
import { cliTranslate } from '../translate';
import { writeTogether } from '../write-whole';
import type { WholeFile } from '../write-whole';
import type { ExportKind } from './export';

function* filesOf(folder: string, made: Iterable<MadeSheet>): Generator<WholeFile> {
  for (const { name, docx, html } of made) {
    yield [join(folder, `${name}.docx`), docx];
    yield [join(folder, `${name}.html`), html];
  }
}

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
        await writeTogether(filesOf(path, made.end(merged)));
      },
      notes: (merged) => {
        const all = unreadOfNobody(merged);
        if (all.length === 0) return [];
        const translate = cliTranslate(about.translator.language);
        const files = fewOf(all, translate);
        return [translate('sheets.ofNobody', { count: all.length, files })];
      },
    };
  },
};
