import type { AboutGroup } from './fix-group';
import { always } from './pane-command';
import type { PaneCommand } from './pane-command';

function label({ translate, count, isOpen }: AboutGroup): string {
  return isOpen ? translate('less') : translate('more', { count });
}

/** Shows each finding of a group, or all as one again. */
export const unfoldGroup: PaneCommand<AboutGroup> = {
  label,
  name: (about) => about.translate('nameAt', { name: label(about), place: about.place }),
  isPossible: always,
  isUnfolded: ({ isOpen }) => isOpen,
  run: ({ isOpen, onOpen }) => {
    onOpen(!isOpen);
  },
};
