import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { Suspense } from 'react';
import type { Checked } from '../session/session-state';
import { FindingList } from './finding-list';
import { Fold } from './fold';
import { Head } from './head';
import { ExplainedList, FixAll, JournalList, TablesView, Tabs, TemplatesView } from './lazy';
import { usePane } from './pane-context';
import type { View } from './tabs';

const useTabsStyle = makeResetStyles({
  // As high as they are, so that nothing moves once they have come.
  minHeight: '44px',
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
});
const useTablesStyle = makeResetStyles({ padding: '8px' });

/** What the chosen tab shows. */
function ChosenView({
  view,
  checked,
}: {
  readonly view: View;
  readonly checked: Checked;
}): JSX.Element {
  const tables = useTablesStyle();
  const { session, translator } = usePane();
  if (view === 'findings') return <FindingList checked={checked} />;
  if (view === 'templates') return <TemplatesView />;
  return (
    <div className={tables}>
      <TablesView checked={checked} translator={translator} session={session} />
    </div>
  );
}

/** A checked report: what was found, its tables, what was set aside and what was changed. */
export function CheckedView({
  checked,
  view,
  onView,
  fixesAll,
  onFixesAll,
}: {
  readonly checked: Checked;
  readonly view: View;
  readonly onView: (view: View) => void;
  /** whether every safe fix is shown, to be made together */
  readonly fixesAll: boolean;
  readonly onFixesAll: (fixesAll: boolean) => void;
}): JSX.Element {
  const tabs = useTabsStyle();
  const { translate, state } = usePane();
  return (
    <>
      <Head
        checked={checked}
        onFixAll={() => {
          onFixesAll(true);
        }}
      />
      <Suspense fallback={null}>
        {fixesAll && (
          <FixAll
            onDone={() => {
              onFixesAll(false);
            }}
          />
        )}
      </Suspense>
      <div className={tabs}>
        <Suspense fallback={null}>
          <Tabs view={view} onView={onView} />
        </Suspense>
      </div>
      <main id="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
        <Suspense fallback={null}>
          <ChosenView view={view} checked={checked} />
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
    </>
  );
}
