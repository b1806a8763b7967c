import type { PaneParts } from '../pane-context';
import { isIdle } from './pane-command';
import type { PaneCommand } from './pane-command';

interface AboutSafeFixes extends PaneParts {
  /** how many there are */
  readonly count: number;
  readonly show: () => void;
}

/** Shows every safe fix, to be made together. */
export const showSafeFixes: PaneCommand<AboutSafeFixes> = {
  label: ({ translate, count }) => translate('fixAll', { count }),
  appearance: () => 'primary',
  isOffered: ({ count }) => count > 0,
  isPossible: isIdle,
  run: ({ show }) => {
    show();
  },
};
