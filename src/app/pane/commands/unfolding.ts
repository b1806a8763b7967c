import { nameAtPlace } from './about-finding';
import type { AboutFinding, FindingCommand } from './about-finding';
import { always } from './pane-command';

/** A command that unfolds something below its finding, or folds it away. */
export function unfolding(
  what: 'explain' | 'type' | 'setAside',
  more: Partial<Pick<FindingCommand, 'label' | 'appearance' | 'isOffered'>>,
): FindingCommand {
  const { label = ({ translate }: AboutFinding): string => translate(what) } = more;
  return {
    ...more,
    label,
    name: (about) => nameAtPlace(about, label(about)),
    isPossible: always,
    isUnfolded: ({ unfolded }) => unfolded === what,
    run: ({ unfolded, unfold }) => {
      unfold(unfolded === what ? undefined : what);
    },
  };
}
