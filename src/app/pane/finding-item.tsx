import { currentEdition } from '../../schema/editions';
import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX, KeyboardEvent } from 'react';
import { Suspense } from 'react';
import type { Finding } from '../../check/finding';
import { useItemStyles } from './item-styles';
import { FindingActions } from './lazy';
import { usePane } from './pane-context';
import { SeverityMark } from './severity-mark';

const useMessageStyle = makeResetStyles({ margin: '2px 0' });
const usePlaceStyle = makeResetStyles({
  margin: '2px 0',
  color: tokens.colorNeutralForeground2,
  fontSize: tokens.fontSizeBase200,
});
const useEquationStyle = makeResetStyles({
  margin: '4px 0',
  padding: '4px 8px',
  backgroundColor: tokens.colorNeutralBackground3,
  fontVariantNumeric: 'tabular-nums',
});

const useConsequencesStyle = makeResetStyles({
  margin: '4px 0 0',
  padding: 0,
  listStyleType: 'none',
  borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  // The frame around it ends it.
  '> :last-child': { borderBottom: 'none' },
});

const useStyles = () => ({
  consequences: useConsequencesStyle(),
  message: useMessageStyle(),
  place: usePlaceStyle(),
  equation: useEquationStyle(),
});

/** What is wrong because of a finding: gone with it, so that nothing can be done about it alone. */
function Consequence({ finding }: { readonly finding: Finding }): JSX.Element {
  const styles = useStyles();
  const entry = useItemStyles();
  const { translator } = usePane();
  const { equation } = finding;
  return (
    <li className={entry.item}>
      <p className={styles.message}>{translator.message(finding)}</p>
      {equation && <p className={styles.equation}>{translator.equation(equation)}</p>}
    </li>
  );
}

/** One finding: what is wrong, where, with which figures, what can be done, and what follows. */
export function FindingItem({ finding }: { readonly finding: Finding }): JSX.Element {
  const styles = useStyles();
  const entry = useItemStyles();
  const { translate, session, translator, state } = usePane();
  const { severity, equation, explains, consequences = [], at, key } = finding;
  const edition = state.checked?.report.edition ?? currentEdition();
  const place = translator.place(at[0], edition);
  const canReveal = session.canReveal(at[0]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.target !== event.currentTarget || !canReveal) return;
    event.preventDefault();
    void session.reveal(at[0]);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the buttons do the same; Enter spares the way to them
    <li
      className={entry.item}
      data-finding={key}
      tabIndex={-1}
      aria-label={`${translate(`severity.${severity}`)} ${translator.message(finding)}`}
      onKeyDown={onKeyDown}
    >
      <SeverityMark severity={severity} />
      <p className={styles.message}>{translator.message(finding)}</p>
      <p className={styles.place}>{place}</p>
      {equation && <p className={styles.equation}>{translator.equation(equation)}</p>}
      <Suspense fallback={null}>
        <FindingActions finding={finding} />
      </Suspense>
      {explains && (
        <p className={styles.place}>{translate('explains', { count: explains.length })}</p>
      )}
      {consequences.length > 0 && (
        <ul className={styles.consequences}>
          {consequences.map((one) => (
            <Consequence key={one.key} finding={one} />
          ))}
        </ul>
      )}
    </li>
  );
}
