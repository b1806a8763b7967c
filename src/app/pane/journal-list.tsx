import { Button, makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from './pane-context';
import { clock } from './time';

const useListStyle = makeResetStyles({ margin: 0, padding: '0 12px 8px', listStyleType: 'none' });
const useItemStyle = makeResetStyles({
  padding: '6px 0',
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
});
const useLineStyle = makeResetStyles({ margin: '2px 0', overflowWrap: 'anywhere' });
const useFaintStyle = makeResetStyles({ color: tokens.colorNeutralForeground2 });

const useStyles = () => ({
  list: useListStyle(),
  item: useItemStyle(),
  line: useLineStyle(),
  faint: useFaintStyle(),
});

/** How many texts of a change are shown. */
const shown = 3;

/** What was changed from here, newest first, and what can be taken back. */
export function JournalList(): JSX.Element {
  const styles = useStyles();
  const { say, session, speaker, state } = usePane();
  const { journal } = state;
  const edition = state.checked?.report.edition ?? '2021';
  if (journal.length === 0) return <p className={styles.list}>{say('journalEmpty')}</p>;
  return (
    <ul className={styles.list}>
      {[...journal].reverse().map((change) => {
        const { id, at, parts, rule, undone } = change;
        const title = say('changeTitle', { time: clock(at), count: parts.length });
        return (
          <li key={id} className={styles.item}>
            <p className={styles.line}>
              {title} {rule === undefined ? '' : speaker.ruleName(rule)}
            </p>
            {parts.slice(0, shown).map(({ did, place, was = '', now = '' }, index) => (
              <p key={index} className={styles.line}>
                {did === undefined
                  ? `${was === '' ? say('nothing') : was} → ${now === '' ? say('nothing') : now}`
                  : `${speaker.place(place, edition)}：${say(`did.${did}`)}`}
              </p>
            ))}
            {parts.length > shown && <p className={styles.line}>…</p>}
            {undone ? (
              <span className={styles.faint}>{say('undone')}</span>
            ) : session.canUndo(change) ? (
              <Button
                size="small"
                aria-label={`${say('undo')} ${title}`}
                disabled={state.task !== undefined}
                onClick={() => void session.undo(change)}
              >
                {say('undo')}
              </Button>
            ) : (
              <span className={styles.faint}>
                {say(`undoLost.${change.hindrance ?? 'changed'}`)}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
