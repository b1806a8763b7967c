import type { Fix } from '../../../rules/rule';
import { listTranslate } from '../../../messages/list/translate';
import type { ChangePart } from '../../session/session-state';
import { nameAtPlace } from './about-finding';
import type { AboutFinding } from './about-finding';
import { isIdle } from './pane-command';
import type { PaneCommand } from './pane-command';

/** One of the fixes of a finding. */
export interface AboutFix extends AboutFinding {
  readonly fix: Fix;
}

/** More than this is read beside a button, not on it. */
const longest = 16;

function writesText({ fix }: AboutFix): boolean {
  return fix.edits.every(({ do: what }) => what === 'set-text' || what === 'insert-paragraph');
}

/** Whether what a fix writes is told beside its button: it is long, or another's button reads the same. */
function isToldBeside(about: AboutFix): boolean {
  const { translator, offered, fix } = about;
  const title = translator.fixTitle(fix);
  const isAlone = offered.filter((other) => translator.fixTitle(other) === title).length < 2;
  return !isAlone || (writesText(about) && title.length > longest);
}

/** The texts, before and after, that a person has to see beside a fix's button. */
export function partsToShow(about: AboutFix): readonly ChangePart[] {
  if (!isToldBeside(about)) return [];
  return about.session.plan(about.finding, about.fix)?.parts ?? [];
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A verb and the value; where that is told beside, which of the ways it is. */
function label(about: AboutFix): string {
  const { translator, offered, fix } = about;
  const ofList = listTranslate(translator.language);
  if (!isToldBeside(about)) return capitalized(translator.fixTitle(fix));
  const told = offered.filter((other) => isToldBeside({ ...about, fix: other }));
  return told.length === 1
    ? ofList('fixAsShown')
    : ofList('fixAsShownNth', { number: told.indexOf(fix) + 1 });
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
