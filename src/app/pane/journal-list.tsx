import { currentEdition } from '../../schema/editions';
import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Edition } from '../../schema/form';
import type { ChangePart } from '../session/session-state';
import { placesIn } from '../session/places-in';
import { CommandButton } from './commands/command-button';
import { undoChange } from './commands/undo-change';
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
  const { translate, translator } = usePane();
  const where = translator.place(place, edition);
  return (
    <div className={styles.line}>
      {did === undefined ? (
        <>
          {`${was === '' ? translate('nothing') : was} → ${now === '' ? translate('nothing') : now}`}
          <div className={styles.place}>{where}</div>
        </>
      ) : (
        translate('didAt', { did: translate(`did.${did}`), place: where })
      )}
    </div>
  );
}

/** What was changed from here, newest first, and what can be taken back. */
export function JournalList(): JSX.Element {
  const styles = useStyles();
  const pane = usePane();
  const { translate, session, translator, state } = pane;
  const { journal } = state;
  const edition = state.checked?.report.edition ?? currentEdition();
  if (journal.length === 0) return <p className={styles.list}>{translate('journalEmpty')}</p>;
  return (
    <ul className={styles.list}>
      {[...journal].reverse().map((change) => {
        const { id, at, parts, rule, undone } = change;
        const title = translate('changeTitle', { time: clock(at), count: placesIn(parts) });
        return (
          <li key={id} className={styles.item}>
            <p className={styles.line}>
              {title} {rule === undefined ? '' : translator.ruleName(rule)}
            </p>
            {parts.slice(0, shown).map((part, index) => (
              <PartLine key={index} part={part} edition={edition} />
            ))}
            {parts.length > shown && <p className={styles.line}>…</p>}
            {change.changedSince !== undefined && (
              <p className={styles.line}>{translate('undoSome', { count: change.changedSince })}</p>
            )}
            {undone ? (
              <span className={styles.faint}>{translate('undone')}</span>
            ) : session.canUndo(change) ? (
              <CommandButton command={undoChange} about={{ ...pane, change, title }} />
            ) : (
              <span className={styles.faint}>
                {translate(`undoLost.${change.hindrance ?? 'changed'}`)}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
