import { currentEdition } from '../../schema/editions';
import { Button, makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Edition } from '../../schema/form';
import type { ChangePart } from '../session/session-state';
import { placesIn } from '../session/places-in';
import { usePane } from './pane-context';
import { clock } from './time';

const useListStyle = makeResetStyles({ margin: 0, padding: '0 12px 8px', listStyleType: 'none' });
const useItemStyle = makeResetStyles({
  padding: '6px 0',
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
});
const useLineStyle = makeResetStyles({ margin: '2px 0', overflowWrap: 'anywhere' });
const usePlaceStyle = makeResetStyles({
  color: tokens.colorNeutralForeground2,
  fontSize: tokens.fontSizeBase200,
});
const useFaintStyle = makeResetStyles({ color: tokens.colorNeutralForeground2 });

const useStyles = () => ({
  list: useListStyle(),
  item: useItemStyle(),
  line: useLineStyle(),
  place: usePlaceStyle(),
  faint: useFaintStyle(),
});

/** How many texts of a change are shown. */
const shown = 3;

/** One text before and after, and where; or what became of a whole table, chapter or topic. */
function PartLine({
  part: { did, place, was = '', now = '' },
  edition,
}: {
  readonly part: ChangePart;
  readonly edition: Edition;
}): JSX.Element {
  const styles = useStyles();
  const { say, speaker } = usePane();
  const where = speaker.place(place, edition);
  return (
    <div className={styles.line}>
      {did === undefined ? (
        <>
          {`${was === '' ? say('nothing') : was} → ${now === '' ? say('nothing') : now}`}
          <div className={styles.place}>{where}</div>
        </>
      ) : (
        say('didAt', { did: say(`did.${did}`), place: where })
      )}
    </div>
  );
}

/** What was changed from here, newest first, and what can be taken back. */
export function JournalList(): JSX.Element {
  const styles = useStyles();
  const { say, session, speaker, state } = usePane();
  const { journal } = state;
  const edition = state.checked?.report.edition ?? currentEdition();
  if (journal.length === 0) return <p className={styles.list}>{say('journalEmpty')}</p>;
  return (
    <ul className={styles.list}>
      {[...journal].reverse().map((change) => {
        const { id, at, parts, rule, undone } = change;
        const title = say('changeTitle', { time: clock(at), count: placesIn(parts) });
        return (
          <li key={id} className={styles.item}>
            <p className={styles.line}>
              {title} {rule === undefined ? '' : speaker.ruleName(rule)}
            </p>
            {parts.slice(0, shown).map((part, index) => (
              <PartLine key={index} part={part} edition={edition} />
            ))}
            {parts.length > shown && <p className={styles.line}>…</p>}
            {change.changedSince !== undefined && (
              <p className={styles.line}>{say('undoSome', { count: change.changedSince })}</p>
            )}
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
