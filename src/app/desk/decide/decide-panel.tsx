import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Language } from '../../../messages/translate';
import type { Desk } from '../desk';
import type { DeskRow, DeskState } from '../desk-state';
import { useFocusFirst } from '../use-focus-first';
import { FindingDecisions } from './finding-decisions';
import { nameOf } from './name-of';
import { RuleDecisions } from './rule-decisions';
import { decideTranslate } from './translate';

const useStyles = makeStyles({
  panel: {
    // Up to the opinions, the table stays in view beside it.
    width: 'clamp(300px, 25vw, 400px)',
    flexShrink: 0,
    boxSizing: 'border-box',
    overflowY: 'auto',
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    // Below the table, where there is no room beside it.
    '@media (max-width: 900px)': {
      width: '100%',
      // Always as high: else what is clicked in the table would move away under the hand.
      height: '80vh',
      borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    },
    '@media print': { display: 'none' },
  },
  title: { margin: 0, padding: '8px 12px', fontSize: tokens.fontSizeBase400 },
  fold: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: { padding: '8px 12px', cursor: 'pointer' },
  text: { margin: 0, padding: '8px 12px' },
});

/** Beside the table: what can be decided of the row that one is at, and of whole kinds. */
export function DecidePanel({
  desk,
  state,
  row,
  language,
  onLeave,
}: {
  readonly desk: Desk;
  readonly state: DeskState;
  /** the row that one is at */
  readonly row: DeskRow | undefined;
  readonly language: Language;
  /** the person leaves it by keyboard; it stays */
  readonly onLeave: () => void;
}): JSX.Element {
  const styles = useStyles();
  const translate = decideTranslate(language);
  const place = useFocusFirst<HTMLElement>();
  return (
    // Escape is a way out beside Tab, and nothing that only this can do.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      ref={place}
      tabIndex={-1}
      className={styles.panel}
      aria-label={translate('panel')}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onLeave();
      }}
    >
      <details className={styles.fold}>
        <summary className={styles.summary}>{translate('byRule')}</summary>
        <RuleDecisions desk={desk} rows={state.rows} language={language} />
      </details>
      {row ? (
        <>
          <h2 className={styles.title}>{nameOf(row)}</h2>
          <FindingDecisions key={row.id} desk={desk} row={row} language={language} />
        </>
      ) : (
        <p className={styles.text}>{translate('noRow')}</p>
      )}
    </aside>
  );
}
