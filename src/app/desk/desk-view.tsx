import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Language } from '../../messages/translate';
import { createTranslator } from '../../messages/translator';
import { useInputStyle } from '../theme/input-styles';
import { rules } from '../../rules';
import type { Aim } from './aim';
import { ColumnChoice } from './column-choice';
import { columnsShown } from './columns-shown';
import type { Desk } from './desk';
import { isChecking, kinds, progressOf } from './desk-state';
import type { Column, DeskRow, DeskState } from './desk-state';
import { DefectsView } from './defects-view';
import { DeskTable } from './desk-table';
import { hiddenColumns, keepHiddenColumns } from './hidden-columns';
import { againstLastYear, lastYearRules } from './last-year-cell';
import { LastYearChoice } from './last-year-choice';
import { DecideBar } from './decide/decide-bar';
import { DecidePanel } from './decide/decide-panel';
import { withOpinion } from './decide/decisions';
import { askForRoster } from './roster-file';
import { inGroups, isOfKind, rowsShown } from './rows-shown';
import type { PlacedRow } from './rows-shown';
import { SendBack } from './send-back/send-back';
import { SumsView } from './sums-view';
import { takenTogether } from './taken-together';
import { YearsView } from './years-view';
import { deskTranslate } from './translate';
import type { DeskTranslate } from './translate';

const useStyles = makeStyles({
  desk: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    boxSizing: 'border-box',
    overflow: 'auto',
    '@media print': { display: 'block', height: 'auto', overflow: 'visible' },
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    padding: '4px 12px',
    '@media print': { padding: 0, '& button, & progress': { display: 'none' } },
  },
  // What one works with, which nobody wants on paper.
  tools: { '@media print': { display: 'none' } },
  beside: {
    display: 'flex',
    flexGrow: 1,
    minHeight: 0,
    '@media print': { display: 'block' },
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
  state: { roster, refusedRoster: refused },
  language,
}: {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly language: Language;
}): JSX.Element {
  const translate = deskTranslate(language);
  const choose = async (): Promise<void> => {
    const chosen = await askForRoster(language);
    if (chosen) desk.holdAgainst(chosen);
  };
  return (
    <>
      <Button onClick={() => void choose()}>{translate('roster')}</Button>
      {refused && <span role="alert">{translate('rosterRefused', { ...refused })}</span>}
      {roster && (
        <span>{translate('rosterUsed', { name: roster.name, count: roster.units.length })}</span>
      )}
    </>
  );
}

/** What of a report the person wants to see who chose a cell; undefined for the report. */
function aimOf(row: DeskRow, column: Column | undefined): Aim | undefined {
  if (row.state.is !== 'checked') return undefined;
  if (column === 'error' || column === 'warning' || column === 'info') {
    return row.state.report.summary[column] > 0 ? { severity: column } : undefined;
  }
  return undefined;
}

/** The desk of who reviews many reports: what is known of each, the worst first. */
export function DeskView({
  desk,
  language,
  isPrinting = false,
  onOpen,
  onLanguage,
}: {
  readonly desk: Desk;
  readonly language: Language;
  /** whether all of it is drawn, as it is on paper */
  readonly isPrinting?: boolean;
  readonly onOpen: (row: DeskRow, aim?: Aim) => void;
  /** the person wants the other language */
  readonly onLanguage?: () => void;
}): JSX.Element {
  const styles = useStyles();
  const translate = deskTranslate(language);
  const state = useSyncExternalStore(
    (listener) => desk.subscribe(listener),
    () => desk.state,
  );
  const { view, isHalted, last, roster, lastYear } = state;
  useEffect(() => {
    desk.tellIn(language);
  }, [desk, language]);
  const translator = useMemo(() => createTranslator(language, rules), [language]);
  const [hidden, setHidden] = useState(hiddenColumns);
  const [summed, setSummed] = useState<string>();
  const [besideLast, setBesideLast] = useState<DeskRow>();
  const together = useMemo(
    () => takenTogether({ rows: state.rows, roster, lastYear, isHalted }, translator),
    [state.rows, roster, lastYear, isHalted, translator],
  );
  const { missing, merged } = together;
  const all = useMemo(() => [...state.rows, ...missing], [state.rows, missing]);
  const rows = useMemo(() => {
    const shown = rowsShown(all, view, together);
    return view.isGrouped
      ? inGroups(shown, together)
      : shown.map((row): PlacedRow => ({ row, depth: 0 }));
  }, [all, view, together]);
  const open = (row: DeskRow, aim?: Aim): void => {
    if (!row.file) return;
    desk.noteOrder(rows.map(({ row: { id } }) => id));
    onOpen(row, aim);
  };
  const choose = (row: DeskRow, column: Column | undefined): void => {
    const sums = column === 'children' ? together.sums.get(row.path) : undefined;
    const unit = together.units.get(row.path)?.name;
    if (sums && sums.differing + sums.lacking > 0 && unit !== undefined) setSummed(unit);
    else if (column === 'lastYear' && againstLastYear(row).is === 'held') setBesideLast(row);
    else open(row, aimOf(row, column));
  };
  const choice = columnsShown(state);
  const [isDeciding, setDeciding] = useState(false);
  // Where nobody looks on, nothing is drawn anew as one walks through the table.
  const stands = useRef<number>(undefined);
  const [at, setAt] = useState<number>();
  const stand = (id: number | undefined, isLookedOn: boolean): void => {
    stands.current = id;
    if (isLookedOn) setAt(id);
  };
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
        {onLanguage && (
          <Button appearance="subtle" onClick={onLanguage}>
            {translate('otherLanguage')}
          </Button>
        )}
      </div>
      <div className={mergeClasses(styles.line, styles.tools)}>
        <RosterChoice desk={desk} state={state} language={language} />
        <LastYearChoice desk={desk} folder={lastYear} rows={state.rows} translate={translate} />
      </div>
      {merged && (
        <DefectsView
          defects={merged.defects}
          chosen={view.rule}
          translate={translate}
          onChoose={(rule) => {
            const { rule: _, ...rest } = view;
            desk.show(rule === undefined ? rest : { ...rest, rule });
          }}
        />
      )}
      <div className={mergeClasses(styles.line, styles.tools)}>
        <Filter desk={desk} state={state} rows={all} translate={translate} />
        {view.rule !== undefined && (
          <Button
            size="small"
            onClick={() => {
              const { rule: _, ...rest } = view;
              desk.show(rest);
            }}
          >
            {translate('onlyRule', { name: translator.ruleName(view.rule) })}
          </Button>
        )}
        {roster && (
          <Checkbox
            label={translate('grouped')}
            checked={view.isGrouped ?? false}
            onChange={(_, { checked }) => {
              const { isGrouped: __, ...rest } = view;
              desk.show(checked === true ? { ...rest, isGrouped: true } : rest);
            }}
          />
        )}
        <ColumnChoice
          columns={choice}
          hidden={hidden}
          translate={translate}
          onChange={(now) => {
            keepHiddenColumns(now);
            setHidden(now);
          }}
        />
      </div>
      {merged && summed !== undefined && (
        <SumsView
          unit={summed}
          merged={merged}
          translate={translate}
          onOpen={(file, aim) => {
            const row = all.find(({ path }) => path === file);
            if (row) open(row, aim);
          }}
          onClose={() => {
            setSummed(undefined);
          }}
        />
      )}
      {besideLast?.state.is === 'checked' && (
        <YearsView
          key={besideLast.id}
          report={besideLast.state.report}
          compare={() => desk.compare(besideLast)}
          language={language}
          onOpen={(aim = { rules: lastYearRules }) => {
            open(besideLast, aim);
          }}
          onClose={() => {
            setBesideLast(undefined);
          }}
        />
      )}
      <div className={mergeClasses(styles.line, styles.tools)}>
        <SendBack desk={desk} state={state} rows={all} language={language} />
        <DecideBar
          desk={desk}
          state={state}
          language={language}
          isOpen={isDeciding}
          onOpen={(isOpen) => {
            setDeciding(isOpen);
            stand(stands.current, isOpen);
          }}
        />
      </div>
      <p className={mergeClasses(styles.hint, styles.tools)}>
        {translate(rows.length > 0 ? 'keys' : 'noneShown')}
      </p>
      {isPrinting && rows.length < all.length && (
        <p>{translate('printed', { shown: rows.length, count: all.length })}</p>
      )}
      <div className={styles.beside}>
        <DeskTable
          isPrinting={isPrinting}
          rows={rows}
          view={view}
          voice={{
            translate,
            translator,
            columns: choice.filter((column) => !hidden.has(column)),
            isHalted,
            together,
          }}
          last={last}
          chosen={state.chosen}
          onChoose={(ids) => {
            desk.choose(ids);
          }}
          onOpinion={({ path }, opinion) => {
            desk.decide((decisions) => withOpinion(decisions, [path], opinion));
          }}
          onStand={({ id }) => {
            stand(id, isDeciding);
          }}
          onDecide={({ id }) => {
            stand(id, true);
            setDeciding(true);
          }}
          onView={(wanted) => {
            desk.show(wanted);
          }}
          onOpen={choose}
        />
        {isDeciding && (
          <DecidePanel
            desk={desk}
            state={state}
            row={all.find(({ id }) => id === at)}
            language={language}
          />
        )}
      </div>
    </main>
  );
}
