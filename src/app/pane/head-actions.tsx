import type { JSX } from 'react';
import { useButtonRow } from '../theme/button-styles';
import { CommandButton } from './commands/command-button';
import { recheck } from './commands/recheck';
import { showSafeFixes } from './commands/show-safe-fixes';
import { usePane } from './pane-context';

/** What can be done with the report as a whole. */
export function HeadActions({ onFixAll }: { readonly onFixAll: () => void }): JSX.Element {
  const row = useButtonRow();
  const pane = usePane();
  const count = pane.session.planSafe().length;
  return (
    <div className={row}>
      <CommandButton command={recheck} about={pane} />
      <CommandButton command={showSafeFixes} about={{ ...pane, count, show: onFixAll }} />
    </div>
  );
}
