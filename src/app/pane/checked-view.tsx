import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX, ReactNode, RefObject } from 'react';
import { Suspense, useLayoutEffect, useRef } from 'react';
import type { Checked } from '../session/session-state';
import { FindingList } from './finding-list';
import { Fold } from './fold';
import { Foot } from './foot';
import { Head } from './head';
import {
  ExplainedList,
  FindingBody,
  FixAll,
  JournalList,
  TablesView,
  Views,
  TemplatesView,
  WalkBar,
} from './lazy';
import { useListState } from './list-state';
import type { ListState } from './list-state';
import { usePane } from './pane-context';
import type { View } from './views';

const useTopStyle = makeResetStyles({
  position: 'sticky',
  top: 0,
  zIndex: 2,
  backgroundColor: tokens.colorNeutralBackground1,
  // Where there is little room, what stays would leave none for what one reads.
  '@media (max-height: 480px)': { position: 'static' },
});
const useViewsStyle = makeResetStyles({
  // As high as they are, so that nothing moves once they have come.
  minHeight: '31px',
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
});
const useTablesStyle = makeResetStyles({ padding: '8px' });

/** What the chosen view shows. */
function ChosenView({
  view,
  checked,
  list,
}: {
  readonly view: View;
  readonly checked: Checked;
  readonly list: ListState;
}): JSX.Element {
  const tables = useTablesStyle();
  const { session, translator } = usePane();
  if (view === 'findings') return <FindingList checked={checked} list={list} />;
  if (view === 'templates') return <TemplatesView />;
  return (
    <div className={tables}>
      <TablesView
        checked={checked}
        translator={translator}
        session={session}
        actionsOf={(finding) => <FindingBody finding={finding} />}
      />
    </div>
  );
}

/** Tells the height of what stays at the top to what sticks, or is scrolled to, below it. */
function useHeightToBelow(top: RefObject<HTMLElement>): void {
  useLayoutEffect(() => {
    const { current } = top;
    if (!current) return undefined;
    const tell = (): void => {
      const stays = getComputedStyle(current).position === 'sticky';
      const height = stays ? current.offsetHeight : 0;
      current.parentElement?.style.setProperty('--told', `${String(height)}px`);
    };
    tell();
    // Not at each change of what is shown, for to ask for a height has all of it laid out.
    const observer = new ResizeObserver(tell);
    observer.observe(current);
    window.addEventListener('resize', tell);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', tell);
    };
  }, [top]);
}

/** A checked report: what was found, its tables, what was set aside and what was changed. */
export function CheckedView({
  checked,
  view,
  onView,
  fixesAll,
  onFixesAll,
  children,
}: {
  readonly checked: Checked;
  readonly view: View;
  readonly onView: (view: View) => void;
  /** whether every safe fix is shown, to be made together */
  readonly fixesAll: boolean;
  readonly onFixesAll: (fixesAll: boolean) => void;
  /** stands below all else that scrolls */
  readonly children: ReactNode;
}): JSX.Element {
  const topStyle = useTopStyle();
  const views = useViewsStyle();
  const { translate, state } = usePane();
  const list = useListState(checked);
  const top = useRef<HTMLDivElement>(null);
  useHeightToBelow(top);
  return (
    <>
      <div className={topStyle} ref={top}>
        <Head
          checked={checked}
          list={list}
          onFixAll={() => {
            onFixesAll(true);
          }}
        />
        <div className={views}>
          <Suspense fallback={null}>
            <Views view={view} onView={onView} list={list} />
          </Suspense>
        </div>
      </div>
      <Suspense fallback={null}>
        {fixesAll && (
          <FixAll
            onDone={() => {
              onFixesAll(false);
            }}
          />
        )}
      </Suspense>
      <main aria-label={translate(`tab.${view}`)}>
        <Suspense fallback={null}>
          <ChosenView view={view} checked={checked} list={list} />
        </Suspense>
      </main>
      {checked.explained.length > 0 && (
        <Fold title={translate('explained', { count: checked.explained.length })}>
          <ExplainedList checked={checked} />
        </Fold>
      )}
      {state.journal.length > 0 && (
        <Fold title={translate('journal')}>
          <JournalList />
        </Fold>
      )}
      {children}
      <Foot>
        {view === 'findings' && list.count > 0 && (
          <Suspense fallback={null}>
            <WalkBar list={list} />
          </Suspense>
        )}
      </Foot>
    </>
  );
}
