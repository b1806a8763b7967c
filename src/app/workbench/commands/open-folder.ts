import type { WorkbenchCommand } from './context';

/** Opens all reports of a folder, and of those in it. */
export const openFolder: WorkbenchCommand = {
  label: ({ translate }) => translate('openFolder'),
  isPossible: () => true,
  run: ({ chooseFolder }) => {
    chooseFolder();
  },
};
