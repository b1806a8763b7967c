import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Language } from '../../messages/translate';
import { createTranslator } from '../../messages/translator';
import { rules } from '../../rules';
import type { Aim } from './aim';
import type { Voice } from './cells';
import { CheckingProgress } from './checking-progress';
import { ClearList } from './clear-list';
import { ColumnChoice } from './column-choice';
import { columnsShown } from './columns-shown';
import type { Desk } from './desk';
import type { Column, DeskRow } from './desk-state';
import { DefectsView } from './defects-view';
import { DeskTable } from './desk-table';
import { hiddenColumns, keepHiddenColumns } from './hidden-columns';
import { InDetail } from './in-detail';
import type { Detail } from './in-detail';
import { againstLastYear } from './last-year-cell';
import { LastYearChoice } from './last-year-choice';
import { DecideBar } from './decide/decide-bar';
import { DecidePanel } from './decide/decide-panel';
import { withOpinion } from './decide/decisions';
import { useDeciding } from './decide/use-deciding';
import { Filter } from './filter';
import { RosterChoice } from './roster-choice';
import { SetNote } from './set-note';
import { SendBack } from './send-back/send-back';
import { useDeskRows } from './use-desk-rows';
import { useWayBack } from './use-way-back';
import { deskTranslate } from './translate';

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
    // Where there is little room, one scrolls to the table, and in it.
    flexShrink: 0,
    flexBasis: '240px',
    minHeight: 0,
    '@media (max-width: 900px)': { flexDirection: 'column', flexBasis: 'auto' },
    '@media print': { display: 'block' },
  },
  title: { margin: 0, marginRight: 'auto', fontSize: tokens.fontSizeBase400 },
  hint: {
    margin: 0,
    padding: '0 12px 4px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

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
  const { view, isHalted, last, lastYear } = state;
  useEffect(() => {
    desk.tellIn(language);
  }, [desk, language]);
  const translator = useMemo(() => createTranslator(language, rules), [language]);
  const [hidden, setHidden] = useState(hiddenColumns);
  const [inDetail, setInDetail] = useState<Detail>();
  const { note, goBack } = useWayBack();
  const { together, all, rows } = useDeskRows(state, translator);
  const { merged } = together;
  const open = (row: DeskRow, aim?: Aim): void => {
    if (!row.file) return;
    desk.noteOrder(rows.map(({ row: { id } }) => id));
    onOpen(row, aim);
  };
  const choose = (row: DeskRow, column: Column | undefined): void => {
    const sums = column === 'children' ? together.sums.get(row.path) : undefined;
    const unit = together.units.get(row.path)?.name;
    if (sums && sums.differing + sums.lacking > 0 && unit !== undefined) {
      note();
      setInDetail({ sumsOf: unit });
    } else if (column === 'lastYear' && againstLastYear(row).is === 'held') {
      note();
      setInDetail({ besideLastYear: row });
    } else open(row, aimOf(row, column));
  };
  const hasLastYear = lastYear !== undefined;
  const hasRoster = state.roster !== undefined;
  const choice = useMemo(() => columnsShown(hasLastYear, hasRoster), [hasLastYear, hasRoster]);
  // The same until something of it changes, so that rows are not drawn anew.
  const voice = useMemo((): Voice => {
    const shown = choice.filter((column) => !hidden.has(column));
    return { translate, translator, columns: shown, isHalted, together };
  }, [translate, translator, choice, hidden, isHalted, together]);
  const { isDeciding, at, stand, decide } = useDeciding();
  return (
    <main className={styles.desk}>
      <div className={styles.line}>
        <h1 className={styles.title}>{translate('title', { count: state.rows.length })}</h1>
        <CheckingProgress desk={desk} state={state} translate={translate} />
        <ClearList desk={desk} translate={translate} />
        {onLanguage && (
          <Button appearance="subtle" onClick={onLanguage}>
            {translate('otherLanguage')}
          </Button>
        )}
      </div>
      <SetNote language={language} />
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
        <Filter desk={desk} state={state} rows={all} translator={translator} />
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
      {inDetail && (
        <InDetail
          desk={desk}
          what={inDetail}
          merged={merged}
          rows={all}
          language={language}
          onOpen={open}
          onClose={() => {
            setInDetail(undefined);
            goBack();
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
          onOpen={(isOn) => {
            note();
            decide(isOn);
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
          voice={voice}
          last={last}
          chosen={state.chosen}
          onChoose={(ids) => {
            desk.choose(ids);
          }}
          onOpinion={({ path }, opinion) => {
            desk.decide((decisions) => withOpinion(decisions, [path], opinion));
          }}
          onStand={({ id }) => {
            stand(id);
          }}
          onDecide={({ id }) => {
            note();
            stand(id);
            decide(true);
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
            onLeave={goBack}
          />
        )}
      </div>
    </main>
  );
}
