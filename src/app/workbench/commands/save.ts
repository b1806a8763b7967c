import { saveFile } from '../save-file';
import { openFile } from './context';
import type { WorkbenchCommand } from './context';

/** Saves the file under a new name, with all that was changed in it. */
export const save: WorkbenchCommand = {
  label: ({ translate }) => translate('save'),
  isPossible: (about) => openFile(about) !== undefined,
  run: async ({ openFiles, file, translate }) => {
    if (file) await saveFile(file, openFiles, translate);
  },
  keys: [{ key: 's', ctrl: true, whileTyping: true }],
};
