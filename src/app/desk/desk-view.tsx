import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useMemo, useState, useSyncExternalStore } from 'react';
import type { Language } from '../../messages/translate';
import { createTranslator } from '../../messages/translator';
import { useInputStyle } from '../theme/input-styles';
import { columnsShown } from './columns-shown';
import type { Desk } from './desk';
import { isChecking, kinds, progressOf } from './desk-state';
import type { DeskRow, DeskState } from './desk-state';
import { DeskTable } from './desk-table';
import { heldAgainst } from './held-against';
import { LastYearChoice } from './last-year-choice';
import { askForRoster } from './roster-file';
import { isOfKind, rowsShown } from './rows-shown';
import { deskTranslate } from './translate';
import type { DeskTranslate } from './translate';

const useStyles = makeStyles({
  desk: { display: 'flex', flexDirection: 'column', height: '100%', boxSizing: 'border-box' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    padding: '4px 12px',
  },
  title: { margin: 0, marginRight: 'auto', fontSize: tokens.fontSizeBase400 },
  search: { maxWidth: '320px' },
  hint: {
    margin: 0,
    padding: '0 12px 4px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** How far checking is, and how to stop it or go on. */
function Progress({
  desk,
  state,
  translate,
}: {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly translate: DeskTranslate;
}): JSX.Element {
  const { done, all } = progressOf(state);
  const isLeft = !isChecking(state) && done < all;
  const words = translate(isLeft ? 'halted' : 'progress', { done, all });
  return (
    <>
      <span role="status">{words}</span>
      {isChecking(state) && (
        <>
          <progress value={done} max={all} aria-label={words} />
          <Button
            onClick={() => {
              desk.cancel();
            }}
          >
            {translate('cancel')}
          </Button>
        </>
      )}
      {isLeft && (
        <Button
          onClick={() => {
            desk.resume();
          }}
        >
          {translate('resume')}
        </Button>
      )}
    </>
  );
}

/** Which rows are shown: those of a kind, and with a text. */
function Filter({
  desk,
  state: { view, roster },
  rows,
  translate,
}: {
  readonly desk: Desk;
  readonly state: DeskState;
  /** all there are */
  readonly rows: readonly DeskRow[];
  readonly translate: DeskTranslate;
}): JSX.Element {
  const styles = useStyles();
  const offered = kinds.filter((kind) => kind !== 'missing' || roster);
  const input = useInputStyle();
  return (
    <>
      <input
        type="search"
        className={`${input} ${styles.search}`}
        aria-label={translate('search')}
        placeholder={translate('search')}
        value={view.text}
        onChange={({ target }) => {
          desk.show({ ...view, text: target.value });
        }}
      />
      <div role="group" aria-label={translate('show')}>
        {offered.map((kind) => (
          <Button
            key={kind}
            size="small"
            appearance={kind === view.kind ? 'primary' : 'subtle'}
            aria-pressed={kind === view.kind}
            onClick={() => {
              desk.show({ ...view, kind });
            }}
          >
            {translate(`kind.${kind}`, {
              count: rows.filter((row) => isOfKind(row, kind)).length,
            })}
          </Button>
        ))}
      </div>
    </>
  );
}

/** Lets a person say who has to file, and tells what became of that. */
function RosterChoice({
  desk,
  state: { roster },
  language,
}: {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly language: Language;
}): JSX.Element {
  const styles = useStyles();
  const translate = deskTranslate(language);
  const [refused, setRefused] = useState<{ readonly name: string; readonly reason: string }>();
  const choose = async (): Promise<void> => {
    const chosen = await askForRoster(language);
    if (!chosen) return;
    if ('units' in chosen) desk.holdAgainst(chosen);
    setRefused('units' in chosen ? undefined : chosen);
  };
  return (
    <div className={styles.line}>
      <Button onClick={() => void choose()}>{translate('roster')}</Button>
      {refused && <span role="alert">{translate('rosterRefused', { ...refused })}</span>}
      {roster && (
        <span>{translate('rosterUsed', { name: roster.name, count: roster.units.length })}</span>
      )}
    </div>
  );
}

/** The desk of who reviews many reports: what is known of each, the worst first. */
export function DeskView({
  desk,
  language,
  onOpen,
}: {
  readonly desk: Desk;
  readonly language: Language;
  readonly onOpen: (row: DeskRow) => void;
}): JSX.Element {
  const styles = useStyles();
  const translate = deskTranslate(language);
  const state = useSyncExternalStore(
    (listener) => desk.subscribe(listener),
    () => desk.state,
  );
  const translator = useMemo(() => createTranslator(language, []), [language]);
  const { missing, standings } = useMemo(
    () => heldAgainst(state.rows, state.roster),
    [state.rows, state.roster],
  );
  const all = useMemo(() => [...state.rows, ...missing], [state.rows, missing]);
  const rows = useMemo(() => rowsShown({ ...state, rows: all }), [state, all]);
  const { view, isHalted, last } = state;
  return (
    <main className={styles.desk}>
      <div className={styles.line}>
        <h1 className={styles.title}>{translate('title', { count: state.rows.length })}</h1>
        <Progress desk={desk} state={state} translate={translate} />
        <Button
          appearance="subtle"
          onClick={() => {
            desk.clear();
          }}
        >
          {translate('clear')}
        </Button>
      </div>
      <div className={styles.line}>
        <Filter desk={desk} state={state} rows={all} translate={translate} />
      </div>
      <RosterChoice desk={desk} state={state} language={language} />
      <LastYearChoice desk={desk} folder={state.lastYear} rows={state.rows} translate={translate} />
      <p className={styles.hint}>{translate(rows.length > 0 ? 'keys' : 'noneShown')}</p>
      <DeskTable
        rows={rows}
        view={view}
        voice={{ translate, translator, columns: columnsShown(state), isHalted, standings }}
        last={last}
        onView={(wanted) => {
          desk.show(wanted);
        }}
        onOpen={(row) => {
          if (row.file) onOpen(row);
        }}
      />
    </main>
  );
}
