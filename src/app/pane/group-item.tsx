import { currentEdition } from '../../schema/editions';
import { makeResetStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useState } from 'react';
import type { Finding } from '../../check/finding';
import { useNarrowButtonRow } from '../theme/button-styles';
import { CommandButton } from './commands/command-button';
import { explainGroup } from './commands/explain-group';
import { fixGroup } from './commands/fix-group';
import { unfoldGroup } from './commands/unfold-group';
import type { FindingGroup } from './groups';
import { useItemStyles } from './item-styles';
import { usePane } from './pane-context';
import { ReasonForm } from './reason-form';
import { SeverityMark } from './severity-mark';

const useLineStyle = makeResetStyles({ margin: '2px 0' });
const useListStyle = makeResetStyles({
  margin: '6px -12px 0 0',
  padding: 0,
  listStyleType: 'none',
});

const useStyles = () => ({
  line: useLineStyle(),
  buttons: useNarrowButtonRow(),
  list: useListStyle(),
});

interface GroupItemProps {
  readonly group: FindingGroup;
  /** what draws each of them */
  readonly entry: (props: { readonly finding: Finding }) => JSX.Element;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** Findings of one kind in one row, told as one until they are unfolded. */
export function GroupItem({ group, entry: Entry, isOpen, onOpen }: GroupItemProps): JSX.Element {
  const styles = useStyles();
  const { item } = useItemStyles();
  const pane = usePane();
  const { translate, session, translator, state } = pane;
  const { findings, key } = group;
  const [asksReason, askReason] = useState(false);
  const [first] = findings;
  const count = findings.length;
  const { column, cell, text, ...row } = first.at[0];
  const place = translator.place(row, state.checked?.report.edition ?? currentEdition());
  const fixes = findings.flatMap((finding) => {
    const [fix, ...others] = session.fixesOf(finding);
    const planned = fix && others.length === 0 ? session.plan(finding, fix) : undefined;
    // What replaces a whole table is shown first, by itself.
    return planned?.rebuilt.length === 0 && planned.lost.length === 0 ? [planned] : [];
  });
  const about = {
    ...pane,
    place,
    count,
    fixes,
    isOpen,
    onOpen,
    rule: first.rule,
    asksReason,
    askReason,
  };
  return (
    <li
      className={item}
      data-finding={key}
      data-group={count}
      tabIndex={-1}
      aria-label={`${translate(`severity.${first.severity}`)} ${translator.ruleName(first.rule)} ${place}`}
    >
      <SeverityMark severity={first.severity} />
      <p className={styles.line}>
        {translator.ruleName(first.rule)} × {count}
      </p>
      <p className={styles.line}>{place}</p>
      <div className={styles.buttons}>
        <CommandButton command={fixGroup} about={about} />
        <CommandButton command={unfoldGroup} about={about} />
        <CommandButton command={explainGroup} about={about} />
      </div>
      {asksReason && (
        <ReasonForm
          findings={findings}
          onDone={() => {
            askReason(false);
          }}
        />
      )}
      {isOpen && (
        <ul className={styles.list}>
          {findings.map((finding) => (
            <Entry key={finding.key} finding={finding} />
          ))}
        </ul>
      )}
    </li>
  );
}
