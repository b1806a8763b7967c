import type { Finding } from '../../../check/finding';
import type { PaneParts } from '../pane-context';
import { always } from './pane-command';
import type { PaneCommand } from './pane-command';

interface AboutIgnored extends PaneParts {
  readonly finding: Finding;
}

/** Takes a finding that was set aside back into the list. */
export const restoreFinding: PaneCommand<AboutIgnored> = {
  label: ({ translate }) => translate('restore'),
  name: ({ translate, translator, finding }) =>
    `${translate('restore')} ${translator.message(finding)}`,
  isPossible: always,
  run: ({ session, finding }) => session.restore(finding),
};
