import { currentEdition } from '../../schema/editions';
import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { ExplainedFinding } from '../../check/reasons';
import type { Finding } from '../../check/finding';
import type { Checked } from '../session/session-state';
import { CommandButton } from './commands/command-button';
import { restoreFindings } from './commands/restore-findings';
import { usePane } from './pane-context';
import { reasonsTranslate } from '../../messages/reasons/translate';

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

/** Findings of one rule with one reason. */
interface Together {
  readonly reason: string;
  readonly findings: readonly [Finding, ...Finding[]];
}

function together(explained: readonly ExplainedFinding[]): readonly Together[] {
  const groups = new Map<string, { reason: string; findings: [Finding, ...Finding[]] }>();
  for (const { finding, reason } of explained) {
    const name = `${finding.rule} ${reason}`;
    const group = groups.get(name);
    if (group) group.findings.push(finding);
    else groups.set(name, { reason, findings: [finding] });
  }
  return [...groups.values()];
}

/** A finding that was explained: what it says, where, and how it is taken back by itself. */
function Explained({ finding }: { readonly finding: Finding }): JSX.Element {
  const styles = useStyles();
  const pane = usePane();
  const { translate, translator, state } = pane;
  const { at, consequences = [] } = finding;
  const edition = state.checked?.report.edition ?? currentEdition();
  return (
    <>
      <p className={styles.line}>{translator.message(finding)}</p>
      <p className={styles.faint}>{translator.place(at[0], edition)}</p>
      {consequences.length > 0 && (
        <p className={styles.faint}>{translate('explains', { count: consequences.length })}</p>
      )}
      <CommandButton command={restoreFindings} about={{ ...pane, findings: [finding] }} />
    </>
  );
}

/** The findings that were explained; those of one kind with one reason can be taken back at once. */
export function ExplainedList({ checked }: { readonly checked: Checked }): JSX.Element {
  const styles = useStyles();
  const pane = usePane();
  const translate = reasonsTranslate(pane.translator.language);
  return (
    <ul className={styles.list}>
      {together(checked.explained).map(({ reason, findings }) => (
        <li key={findings[0].key} className={styles.item}>
          {findings.map((finding) => (
            <Explained key={finding.key} finding={finding} />
          ))}
          <p className={styles.faint}>
            {reason === '' ? translate('none') : translate('reason', { reason })}
          </p>
          {findings.length > 1 && (
            <CommandButton command={restoreFindings} about={{ ...pane, findings }} />
          )}
        </li>
      ))}
    </ul>
  );
}
