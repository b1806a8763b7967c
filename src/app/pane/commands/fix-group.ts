import type { PlannedFix } from '../../session/session-state';
import type { PaneParts } from '../pane-context';
import { isIdle } from './pane-command';
import type { PaneCommand } from './pane-command';

/** Findings of one kind in one row. */
export interface AboutGroup extends PaneParts {
  /** where they stand, in words */
  readonly place: string;
  readonly count: number;
  /** the only fix of each of them that has but one */
  readonly fixes: readonly PlannedFix[];
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly rule: string;
  /** whether it is asked why they are as they should be */
  readonly asksReason: boolean;
  readonly askReason: (asks: boolean) => void;
}

function label({ translate, translator, count, fixes }: AboutGroup): string {
  const title = translator.groupTitle(
    fixes.map(({ finding, fix }) => ({ fix, isOfTotal: finding.at[0].column === 'total' })),
  );
  return translate('groupFix', { count, title });
}

/** Mends all findings of a group at once, where each has one way to be mended. */
export const fixGroup: PaneCommand<AboutGroup> = {
  label,
  name: (about) => about.translate('nameAt', { name: label(about), place: about.place }),
  appearance: () => 'primary',
  isOffered: ({ count, fixes }) => count > 1 && fixes.length === count,
  isPossible: isIdle,
  run: ({ session, fixes }) => session.applyAll(fixes),
};
