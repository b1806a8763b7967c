import type { AboutMenu } from './about-menu';
import { isIdle } from './pane-command';
import type { PaneCommand } from './pane-command';

/** Asks whether all that checking left in the document is to be taken away. */
export const askToClearTraces: PaneCommand<AboutMenu> = {
  label: ({ translate }) => translate('clearTraces'),
  isOffered: ({ session }) => session.canRemark || session.keepsReasons,
  isPossible: isIdle,
  asks: true,
  run: ({ ask }) => {
    ask(true);
  },
};

/** Takes away all that checking left in the document: comments and reasons. */
export const clearTraces: PaneCommand<AboutMenu> = {
  label: ({ translate }) => translate('clearTracesDo'),
  appearance: () => 'primary',
  isPossible: isIdle,
  run: ({ session, ask }) => {
    ask(false);
    return session.clearTraces();
  },
};
