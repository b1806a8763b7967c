import { settingsTranslate } from '../../../messages/settings/translate';
import type { WorkbenchCommand } from './context';

/** Opens what is to be set. */
export const openSettings: WorkbenchCommand = {
  label: ({ language }) => settingsTranslate(language)('open'),
  isPossible: () => true,
  run: (about) => {
    about.openSettings();
  },
};
