import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { Suspense, useState } from 'react';
import type { Language } from '../../messages/translate';
import type { Session } from '../session/session-state';
import { Themed } from '../theme/themed';
import type { PaneTheme } from '../theme/themed';
import { CheckedView } from './checked-view';
import { ErrorBoundary } from './error-boundary';
import { Fold } from './fold';
import { Foot } from './foot';
import { useKeptFocus } from './kept-focus';
import { Menu, ProblemView, TemplatesView } from './lazy';
import { PaneContext } from './pane-context';
import type { Wanted } from './pane-context';
import { Waiting } from './status';
import type { View } from './views';
import type { PaneTranslate } from './translate';
import { usePaneParts } from './use-pane-parts';

const usePaneStyle = makeResetStyles({
  display: 'flex',
  flexDirection: 'column',
  minHeight: '100vh',
  backgroundColor: tokens.colorNeutralBackground1,
});

const useMissingStyle = makeResetStyles({ margin: 0, padding: '6px 12px' });

export interface PaneProps {
  readonly session: Session;
  /** its sentences, where they are others than in Word */
  readonly translate?: PaneTranslate;
  readonly language: Language;
  readonly theme: PaneTheme;
  readonly start?: View;
  readonly wanted?: Wanted | undefined;
  readonly diagnosis?: boolean | undefined;
  /** the other language was asked for, and its words did not come */
  readonly isLanguageMissing?: boolean;
  /** the person wants the other language */
  readonly onLanguage: () => void;
}

/** The view that is shown: the findings once one of them is asked for beside the pane. */
function useView(start: View, wanted: Wanted | undefined): readonly [View, (view: View) => void] {
  const [view, setView] = useState(start);
  const [met, setMet] = useState(wanted);
  if (wanted !== met) {
    setMet(wanted);
    setView('findings');
  }
  return [view, setView];
}

/** The whole pane: what was found in the open report, and what can be done about it. */
export function Pane({
  session,
  translate: own,
  language,
  theme,
  start = 'findings',
  wanted,
  diagnosis,
  isLanguageMissing = false,
  onLanguage,
}: PaneProps): JSX.Element {
  const style = usePaneStyle();
  const missing = useMissingStyle();
  const parts = usePaneParts(session, { language, translate: own, wanted, diagnosis });
  const { translate, state } = parts;
  const { checked, problem } = state;
  const [view, setView] = useView(start, wanted);
  const [fixesAll, setFixesAll] = useState(false);
  const root = useKeptFocus(state.task !== undefined);
  const menu = (
    <Fold title={translate('menu')}>
      <Menu onLanguage={onLanguage} />
    </Fold>
  );
  return (
    <Themed theme={theme}>
      <PaneContext.Provider value={parts}>
        <div className={style} ref={root}>
          <ErrorBoundary translate={translate}>
            {isLanguageMissing && (
              <p className={missing} role="alert">
                {translate('languageMissing')}
              </p>
            )}
            {problem && (
              <Suspense fallback={null}>
                <ProblemView problem={problem} />
                {problem.code === 'not-a-report' && <TemplatesView />}
              </Suspense>
            )}
            {!checked && !problem && <Waiting />}
            {checked && (
              <CheckedView
                checked={checked}
                view={view}
                onView={setView}
                fixesAll={fixesAll}
                onFixesAll={setFixesAll}
              >
                {menu}
              </CheckedView>
            )}
            {!checked && (
              <>
                {menu}
                <Foot />
              </>
            )}
          </ErrorBoundary>
        </div>
      </PaneContext.Provider>
    </Themed>
  );
}
