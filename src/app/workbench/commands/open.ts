import type { WorkbenchCommand } from './context';

/** Opens files beside those that are open. */
export const open: WorkbenchCommand = {
  label: ({ translate }) => translate('open'),
  isPossible: () => true,
  run: ({ chooseFiles }) => {
    chooseFiles();
  },
};
