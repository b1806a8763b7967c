import type { Change } from '../../session/session-state';
import type { PaneParts } from '../pane-context';
import { isIdle } from './pane-command';
import type { PaneCommand } from './pane-command';

interface AboutChange extends PaneParts {
  readonly change: Change;
  /** the change in words */
  readonly title: string;
}

/** Takes a change back. */
export const undoChange: PaneCommand<AboutChange> = {
  label: ({ translate }) => translate('undo'),
  name: ({ translate, title }) => `${translate('undo')} ${title}`,
  isOffered: ({ session, change }) => session.canUndo(change),
  isPossible: isIdle,
  run: ({ session, change }) => session.undo(change),
};
