import type { Finding } from '../../../check/finding';
import type { PaneParts } from '../pane-context';
import { reasonsTranslate } from '../../../messages/reasons/translate';
import { always } from './pane-command';
import type { PaneCommand } from './pane-command';

interface AboutExplained extends PaneParts {
  readonly findings: readonly [Finding, ...Finding[]];
}

function label({ translator, findings }: AboutExplained): string {
  const translate = reasonsTranslate(translator.language);
  const { length: count } = findings;
  return count === 1 ? translate('restore') : translate('restoreAll', { count });
}

/** Takes findings that were explained back into the list. */
export const restoreFindings: PaneCommand<AboutExplained> = {
  label,
  name: (about) => {
    const { translator, findings } = about;
    const [first, ...others] = findings;
    const what = others.length === 0 ? translator.message(first) : translator.ruleName(first.rule);
    return `${label(about)} ${what}`;
  },
  isPossible: always,
  run: ({ session, findings }) => session.restore(findings),
};
