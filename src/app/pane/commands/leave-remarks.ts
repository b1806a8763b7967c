import type { PaneParts } from '../pane-context';
import { reasonsTranslate } from '../../../messages/reasons/translate';
import { isIdle } from './pane-command';
import type { PaneCommand } from './pane-command';

/** Leaves all findings that nobody explained as comments in the document, in place of earlier ones. */
export const leaveRemarks: PaneCommand = {
  label: ({ translate }) => translate('remark'),
  isOffered: canRemark,
  isPossible: (about) => isIdle(about) && (about.state.checked?.findings.length ?? 0) > 0,
  run: ({ session, state, translate, translator }) =>
    session.remark(state.checked?.findings ?? [], (finding) => {
      const refused = state.checked?.refused.find((one) => one.finding === finding);
      const text = translate('remarkText', {
        severity: translate(`severity.${finding.severity}`),
        message: translator.message(finding),
      });
      if (!refused) return text;
      const { why, reason } = refused;
      return text + reasonsTranslate(translator.language)(`refused.${why}`, { reason });
    }),
};

/** Whether there is a checked document that takes comments. */
export function canRemark({ session, state }: PaneParts): boolean {
  return session.canRemark && state.checked !== undefined;
}
