import type { Change } from '../session/session-state';

/** Which changes stand, as a text to compare. */
export function stateOf(journal: readonly Change[]): string {
  return journal
    .filter(({ undone }) => !undone)
    .map(({ id }) => id)
    .join(' ');
}

/** The change that one step back would take back. */
export function lastApplied(journal: readonly Change[]): Change | undefined {
  return journal.findLast(({ undone }) => !undone);
}

/** The change that one step forward would make again; none once something else was changed. */
export function nextUndone(journal: readonly Change[]): Change | undefined {
  const last = journal.findLastIndex(({ undone }) => !undone);
  return journal[last + 1];
}
