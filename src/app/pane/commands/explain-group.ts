import { classIn } from '../../../rules/rule-class';
import { reasonsTranslate } from '../../../messages/reasons/translate';
import type { AboutGroup } from './fix-group';
import { always } from './pane-command';
import type { PaneCommand } from './pane-command';

function label({ translator, count }: AboutGroup): string {
  return reasonsTranslate(translator.language)('group', { count });
}

/** Asks why all findings of a group are as they should be, where that may be explained. */
export const explainGroup: PaneCommand<AboutGroup> = {
  label,
  name: (about) => about.translate('nameAt', { name: label(about), place: about.place }),
  appearance: () => 'subtle',
  isOffered: ({ session, rule }) => classIn(session.rules, rule) === 'explain',
  isPossible: always,
  isUnfolded: ({ asksReason }) => asksReason,
  run: ({ asksReason, askReason }) => {
    askReason(!asksReason);
  },
};
