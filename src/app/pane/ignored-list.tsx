import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Checked } from '../session/session-state';
import { CommandButton } from './commands/command-button';
import { restoreFinding } from './commands/restore-finding';
import { usePane } from './pane-context';

const useListStyle = makeResetStyles({ margin: 0, padding: '0 12px 8px', listStyleType: 'none' });
const useItemStyle = makeResetStyles({
  padding: '6px 0',
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
});
const useLineStyle = makeResetStyles({ margin: '2px 0', overflowWrap: 'anywhere' });
const useFaintStyle = makeResetStyles({ margin: '2px 0', color: tokens.colorNeutralForeground2 });

const useStyles = () => ({
  list: useListStyle(),
  item: useItemStyle(),
  line: useLineStyle(),
  faint: useFaintStyle(),
});

/** The findings that were set aside, with their reasons. */
export function IgnoredList({ checked }: { readonly checked: Checked }): JSX.Element {
  const styles = useStyles();
  const pane = usePane();
  const { translate, translator } = pane;
  return (
    <ul className={styles.list}>
      {checked.ignored.map(({ finding, reason }) => (
        <li key={finding.key} className={styles.item}>
          <p className={styles.line}>{translator.message(finding)}</p>
          <p className={styles.faint}>{translator.place(finding.at[0], checked.report.edition)}</p>
          <p className={styles.faint}>
            {reason === '' ? translate('noReason') : translate('reason', { reason })}
          </p>
          <CommandButton command={restoreFinding} about={{ ...pane, finding }} />
        </li>
      ))}
    </ul>
  );
}
