import type { AboutMenu } from './about-menu';
import { always } from './pane-command';
import type { PaneCommand } from './pane-command';

/** Shows the pane in the other language. */
export const changeLanguage: PaneCommand<AboutMenu> = {
  label: ({ translate }) => translate('language'),
  isPossible: always,
  run: ({ onLanguage }) => {
    onLanguage();
  },
};
