import { currentEdition } from '../../schema/editions';
import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import {
  Suspense,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Language } from '../../messages/translate';
import { createTranslator } from '../../messages/translator';
import type { Session } from '../session/session-state';
import { FindingList } from './finding-list';
import { Head } from './head';
import { useKeptFocus } from './kept-focus';
import { noticeText } from './notice-text';
import {
  FixAll,
  IgnoredList,
  JournalList,
  Menu,
  ProblemView,
  TablesView,
  TemplatesView,
} from './lazy';
import { PaneContext } from './pane-context';
import type { Wanted } from './pane-context';
import { ErrorBoundary } from './error-boundary';
import { Tabs } from './tabs';
import type { View } from './tabs';
import { Themed } from '../theme/themed';
import type { PaneTheme } from '../theme/themed';
import { paneTranslate } from './translate';

const usePaneStyle = makeResetStyles({
  minHeight: '100vh',
  backgroundColor: tokens.colorNeutralBackground1,
});
const useNoticeStyle = makeResetStyles({
  position: 'sticky',
  top: 0,
  zIndex: 3,
  ':empty': { display: 'none' },
  padding: '6px 12px',
  backgroundColor: tokens.colorNeutralBackground3,
  borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
});
const useWaitingStyle = makeResetStyles({ padding: '24px 12px' });
const useTablesStyle = makeResetStyles({ padding: '8px' });
const useBarStyle = makeResetStyles({
  display: 'block',
  width: '100%',
  accentColor: tokens.colorBrandBackground,
});
const useFoldStyle = makeResetStyles({ borderTop: `1px solid ${tokens.colorNeutralStroke2}` });
const useSummaryStyle = makeResetStyles({
  padding: '8px 12px',
  cursor: 'pointer',
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
});

const useStyles = () => ({
  pane: usePaneStyle(),
  notice: useNoticeStyle(),
  waiting: useWaitingStyle(),
  tables: useTablesStyle(),
  bar: useBarStyle(),
  fold: useFoldStyle(),
  summary: useSummaryStyle(),
});

export interface PaneProps {
  readonly session: Session;
  readonly language: Language;
  readonly theme: PaneTheme;
  readonly start?: View;
  readonly wanted?: Wanted | undefined;
  readonly diagnosis?: string | undefined;
  /** the person wants the other language */
  readonly onLanguage: () => void;
}

/** The whole pane: what was found in the open report, and what can be done about it. */
export function Pane({
  session,
  language,
  theme,
  start = 'findings',
  wanted,
  diagnosis,
  onLanguage,
}: PaneProps): JSX.Element {
  const styles = useStyles();
  const state = useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.state,
  );
  const { rules } = session;
  const translator = useMemo(() => createTranslator(language, rules), [language, rules]);
  const translate = paneTranslate(language);
  const [view, setView] = useState<View>(start);
  const [fixesAll, setFixesAll] = useState(false);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [met, setMet] = useState(wanted);
  if (wanted !== met) {
    setMet(wanted);
    setView('findings');
  }
  const parts = useMemo(
    () => ({ session, state, translator, translate, wanted, diagnosis }),
    [session, state, translator, translate, wanted, diagnosis],
  );
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = translate('title');
  }, [language, translate]);

  const { checked, problem, progress, task, notice } = state;
  const kept = useKeptFocus(task !== undefined);
  const fold = (id: string, title: string, content: () => JSX.Element): JSX.Element => (
    <details
      className={styles.fold}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened((before) => new Set(before).add(id));
      }}
    >
      {/* Word's client on the web leads Tab only to what it knows or what says so. */}
      <summary className={styles.summary} tabIndex={0}>
        {title}
      </summary>
      {/* Loaded when it is first asked for. */}
      {opened.has(id) && <Suspense fallback={null}>{content()}</Suspense>}
    </details>
  );
  const status = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const height = status.current?.offsetHeight ?? 0;
    // For what sticks below it.
    kept.current?.style.setProperty('--told', `${height}px`);
  });
  const bar = (
    <progress
      className={styles.bar}
      aria-label={translate(progress?.of === 'edits' ? 'writing' : 'checking')}
      max={progress?.total}
      value={progress?.done}
    />
  );
  const doing =
    progress?.of === 'edits'
      ? translate('writingSome', { done: progress.done, total: progress.total })
      : task && translate(task);
  const told =
    doing ??
    (notice &&
      noticeText(notice, translator, translate, checked?.report.edition ?? currentEdition()));

  return (
    <Themed theme={theme}>
      <PaneContext.Provider value={parts}>
        <div className={styles.pane} ref={kept}>
          <ErrorBoundary translate={translate}>
            <div ref={status} className={styles.notice} role="status" aria-live="polite">
              {(checked ?? problem) && told}
              {checked && progress && bar}
            </div>
            {problem && (
              <Suspense fallback={null}>
                <ProblemView problem={problem} />
                {problem.code === 'not-a-report' && <TemplatesView />}
              </Suspense>
            )}
            {!checked && !problem && (
              <div className={styles.waiting} role="status">
                <p>{translate('checking')}</p>
                {bar}
              </div>
            )}
            {checked && (
              <>
                <Head
                  checked={checked}
                  onFixAll={() => {
                    setFixesAll(true);
                  }}
                />
                <Suspense fallback={null}>
                  {fixesAll && (
                    <FixAll
                      onDone={() => {
                        setFixesAll(false);
                      }}
                    />
                  )}
                </Suspense>
                <Tabs view={view} onView={setView} />
                <main id="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
                  <Suspense fallback={null}>
                    {view === 'findings' && <FindingList checked={checked} />}
                    {view === 'tables' && (
                      <div className={styles.tables}>
                        <TablesView checked={checked} translator={translator} session={session} />
                      </div>
                    )}
                    {view === 'templates' && <TemplatesView />}
                  </Suspense>
                </main>
                {checked.ignored.length > 0 &&
                  fold('ignored', translate('ignored', { count: checked.ignored.length }), () => (
                    <IgnoredList checked={checked} />
                  ))}
                {state.journal.length > 0 &&
                  fold('journal', translate('journal'), () => <JournalList />)}
              </>
            )}
            {fold('menu', translate('menu'), () => (
              <Menu onLanguage={onLanguage} />
            ))}
          </ErrorBoundary>
        </div>
      </PaneContext.Provider>
    </Themed>
  );
}
