import { currentEdition } from '../../schema/editions';
import type { JSX } from 'react';
import type { Finding } from '../../check/finding';
import { FindingBody } from './lazy';
import { ListLine } from './list-line';
import type { ListState } from './list-state';
import { usePane } from './pane-context';

/** One finding: what is wrong and where; and once it is open, all that can be done about it. */
export function FindingItem({
  finding,
  list,
}: {
  readonly finding: Finding;
  readonly list: ListState;
}): JSX.Element {
  const { translate, translator, state } = usePane();
  const { severity, at, key } = finding;
  const edition = state.checked?.report.edition ?? currentEdition();
  const isOpen = list.current === key;
  const isLapsed = state.checked?.refused.some(
    (one) => one.why === 'lapsed' && one.finding.key === key,
  );
  const told = [
    translator.place(at[0], edition, list.under),
    isLapsed === true ? translate('lapsed') : '',
  ].filter((part) => part !== '');
  return (
    <ListLine
      id={key}
      severity={severity}
      says={translator.message(finding)}
      place={told.join(' · ')}
      isOpen={isOpen}
      onOpen={(opens) => {
        list.open(opens ? key : undefined);
      }}
    >
      {isOpen && <FindingBody finding={finding} />}
    </ListLine>
  );
}
