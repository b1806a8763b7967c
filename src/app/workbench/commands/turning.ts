import type { Change, Session } from '../../session/session-state';
import type { Key } from '../../commands/command';
import type { WorkbenchKey } from '../translate';
import { openFile } from './context';
import type { WorkbenchContext, WorkbenchCommand } from './context';

/** A command that takes a change back, or makes again one that was taken back. */
export function turning(
  label: WorkbenchKey,
  changeOf: (journal: readonly Change[]) => Change | undefined,
  keys: readonly Key[],
): WorkbenchCommand {
  const next = (about: WorkbenchContext): { session: Session; change: Change } | undefined => {
    const session = openFile(about)?.session;
    if (!session || session.state.task !== undefined) return undefined;
    const change = changeOf(session.state.journal);
    return change && session.canUndo(change) ? { session, change } : undefined;
  };
  return {
    label: ({ translate }) => translate(label),
    isPossible: (about) => next(about) !== undefined,
    run: async (about) => {
      const { session, change } = next(about) ?? {};
      if (change) await session?.undo(change);
    },
    keys,
  };
}
