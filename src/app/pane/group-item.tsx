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
import { ListLine } from './list-line';
import type { ListState } from './list-state';
import { usePane } from './pane-context';
import { ReasonForm } from './reason-form';

const useListStyle = makeResetStyles({
  margin: '0 0 0 12px',
  padding: 0,
  listStyleType: 'none',
  // The line around it ends it.
  '> :last-child': { borderBottom: 'none' },
});

interface OfGroup {
  readonly group: FindingGroup;
  readonly list: ListState;
}

interface GroupItemProps extends OfGroup {
  /** those of its findings that are listed */
  readonly shown: readonly Finding[];
  /** what draws each of them */
  readonly entry: (props: { readonly finding: Finding; readonly list: ListState }) => JSX.Element;
}

/** Where all findings of a group stand: their row, or where the first of them is. */
function usePlace({ findings: [first], isRow }: FindingGroup, list: ListState): string {
  const { translator, state } = usePane();
  const { column, cell, text, ...row } = first.at[0];
  const edition = state.checked?.report.edition ?? currentEdition();
  return translator.place(isRow ? row : first.at[0], edition, list.under);
}

/** What can be done about all findings of a group. */
function GroupBody({ group, list, place }: OfGroup & { readonly place: string }): JSX.Element {
  const styles = useItemStyles();
  const buttons = useNarrowButtonRow();
  const pane = usePane();
  const { session } = pane;
  const { findings, key } = group;
  const [asksReason, askReason] = useState(false);
  const fixes = findings.flatMap((finding) => {
    const [fix, ...others] = session.fixesOf(finding);
    const planned = fix && others.length === 0 ? session.plan(finding, fix) : undefined;
    // What replaces a whole table is shown first, by itself.
    return planned?.rebuilt.length === 0 && planned.lost.length === 0 ? [planned] : [];
  });
  const about = {
    ...pane,
    place,
    count: findings.length,
    fixes,
    isOpen: list.unfolded.has(key),
    onOpen: (isOpen: boolean) => {
      list.unfold(key, isOpen);
    },
    rule: findings[0].rule,
    asksReason,
    askReason,
  };
  return (
    <div className={styles.body}>
      <div className={buttons}>
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
    </div>
  );
}

/** Findings of one kind, told as one until they are unfolded. */
export function GroupItem({ group, shown, list, entry: Entry }: GroupItemProps): JSX.Element {
  const inside = useListStyle();
  const { translator } = usePane();
  const { findings, isRow, key } = group;
  const [first] = findings;
  const count = findings.length;
  const place = usePlace(group, list);
  const isOpen = list.current === key;
  const what = isRow ? translator.ruleName(first.rule) : translator.message(first);
  return (
    <ListLine
      id={key}
      count={count}
      severity={first.severity}
      says={`${what} × ${String(count)}`}
      place={place}
      isOpen={isOpen}
      onOpen={(opens) => {
        list.open(opens ? key : undefined);
      }}
    >
      {isOpen && <GroupBody group={group} list={list} place={place} />}
      {list.unfolded.has(key) && (
        <ul className={inside}>
          {shown.map((finding) => (
            <Entry key={finding.key} finding={finding} list={list} />
          ))}
        </ul>
      )}
    </ListLine>
  );
}
