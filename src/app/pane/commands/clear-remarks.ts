import { canRemark } from './leave-remarks';
import { isIdle } from './pane-command';
import type { PaneCommand } from './pane-command';

/** Takes the comments of earlier checks out of the document. */
export const clearRemarks: PaneCommand = {
  label: ({ translate }) => translate('clearRemarks'),
  isOffered: canRemark,
  isPossible: isIdle,
  run: ({ session }) => session.clearRemarks(),
};
