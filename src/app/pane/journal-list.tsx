import { currentEdition } from '../../schema/editions';
import { Button, makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useState } from 'react';
import { journalTranslate } from '../../messages/journal/translate';
import type { Edition } from '../../schema/form';
import type { ChangePart } from '../session/session-state';
import { placesIn } from '../session/places-in';
import { CommandButton } from './commands/command-button';
import { undoChange } from './commands/undo-change';
import { journalText } from './journal-text';
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

const useTextStyle = makeResetStyles({ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' });

const useStyles = () => ({
  list: useListStyle(),
  item: useItemStyle(),
  line: useLineStyle(),
  place: usePlaceStyle(),
  faint: useFaintStyle(),
  text: useTextStyle(),
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
  const ofJournal = journalTranslate(translator.language);
  const where = translator.place(place, edition);
  return (
    <div className={styles.line}>
      {did === undefined ? (
        <>
          {`${was === '' ? translate('nothing') : was} → ${now === '' ? translate('nothing') : now}`}
          <div className={styles.place}>{where}</div>
        </>
      ) : (
        ofJournal('didAt', { did: ofJournal(`did.${did}`), place: where })
      )}
    </div>
  );
}

/** Every text of a change; of many, the first few until the others are asked for. */
function Parts({
  parts,
  edition,
}: {
  readonly parts: readonly ChangePart[];
  readonly edition: Edition;
}): JSX.Element {
  const { translator } = usePane();
  const lines = parts.map((part, index) => <PartLine key={index} part={part} edition={edition} />);
  const others = lines.slice(shown);
  return (
    <>
      {lines.slice(0, shown)}
      {others.length > 0 && (
        <details>
          <summary tabIndex={0}>
            {journalTranslate(translator.language)('all', { count: others.length })}
          </summary>
          {others}
        </details>
      )}
    </>
  );
}

/** Copies all of the journal; where the clipboard is closed to us, shows it to be selected. */
function CopyJournal({ edition }: { readonly edition: Edition }): JSX.Element {
  const styles = useStyles();
  const { translator, state } = usePane();
  const translate = journalTranslate(translator.language);
  const [outcome, setOutcome] = useState<'copied' | 'notCopied'>();
  const text = journalText(state.journal, translator, translate, edition);
  return (
    <div className={styles.list}>
      <Button
        size="small"
        onClick={() => {
          navigator.clipboard.writeText(text).then(
            () => {
              setOutcome('copied');
            },
            () => {
              setOutcome('notCopied');
            },
          );
        }}
      >
        {translate('copy')}
      </Button>
      <p className={styles.line} role="status">
        {outcome && translate(outcome)}
      </p>
      {outcome === 'notCopied' && <pre className={styles.text}>{text}</pre>}
    </div>
  );
}

/** What was changed from here, newest first, and what can be taken back. */
export function JournalList(): JSX.Element {
  const styles = useStyles();
  const pane = usePane();
  const { session, translator, state } = pane;
  const translate = journalTranslate(translator.language);
  const { journal } = state;
  const edition = state.checked?.report.edition ?? currentEdition();
  if (journal.length === 0) return <p className={styles.list}>{translate('empty')}</p>;
  return (
    <>
      <CopyJournal edition={edition} />
      <ul className={styles.list}>
        {[...journal].reverse().map((change) => {
          const { id, at, parts, rule, undone } = change;
          const title = translate('title', { time: clock(at), count: placesIn(parts) });
          return (
            <li key={id} className={styles.item}>
              <p className={styles.line}>
                {title} {rule === undefined ? '' : translator.ruleName(rule)}
              </p>
              <Parts parts={parts} edition={edition} />
              {change.changedSince !== undefined && (
                <p className={styles.line}>
                  {translate('undoSome', { count: change.changedSince })}
                </p>
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
    </>
  );
}
