import type { Fix } from '../../../rules/rule';
import { nameAtPlace } from './about-finding';
import type { AboutFinding } from './about-finding';
import { isIdle } from './pane-command';
import type { PaneCommand } from './pane-command';

/** One of the fixes of a finding. */
export interface AboutFix extends AboutFinding {
  readonly fix: Fix;
}

/** What a fix does; two that sound alike are told apart by the text that they change. */
function titleOf({ session, translator, finding, offered, fix }: AboutFix): string {
  const title = translator.fixTitle(fix);
  if (offered.filter((other) => translator.fixTitle(other) === title).length < 2) return title;
  const [part] = session.plan(finding, fix)?.parts ?? [];
  return `${part?.was ?? ''} → ${part?.now ?? ''}`;
}

function label(about: AboutFix): string {
  return about.translate('fixTo', { title: titleOf(about) });
}

/** Makes a fix; one that replaces whole tables is shown first. */
export const makeFix: PaneCommand<AboutFix> = {
  label,
  name: (about) => nameAtPlace(about, label(about)),
  appearance: ({ fix }) => (fix.kind === 'safe' ? 'primary' : 'secondary'),
  isPossible: isIdle,
  run: async ({ session, finding, fix, unfold }) => {
    const planned = session.plan(finding, fix);
    if (!planned) return;
    if (planned.rebuilt.length + planned.lost.length > 0) unfold(planned);
    else await session.applyAll([planned]);
  },
};
