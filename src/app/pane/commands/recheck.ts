import { isIdle } from './pane-command';
import type { PaneCommand } from './pane-command';

/** Reads and checks the document anew. */
export const recheck: PaneCommand = {
  label: ({ translate }) => translate('recheck'),
  isPossible: isIdle,
  run: ({ session }) => session.check(),
};
