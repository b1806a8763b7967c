import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX, KeyboardEvent } from 'react';
import { usePane } from './pane-context';

export const views = ['findings', 'tables', 'templates'] as const;
export type View = (typeof views)[number];

const useTabsStyle = makeResetStyles({
  display: 'flex',
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
});
const useMixed = makeStyles({
  tab: {
    flexGrow: 1,
    padding: '8px 4px',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: '3px solid transparent',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
    textDecorationLine: 'underline',
  },
});

const useStyles = () => ({ ...useMixed(), tabs: useTabsStyle() });

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The views of a checked report; arrows go from one to the next. */
export function Tabs({
  view,
  onView,
}: {
  readonly view: View;
  readonly onView: (view: View) => void;
}): JSX.Element {
  const styles = useStyles();
  const { translate } = usePane();
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = steps[event.key];
    if (step === undefined) return;
    const next = (views.indexOf(view) + step + views.length) % views.length;
    const chosen = views[next];
    if (chosen === undefined) return;
    onView(chosen);
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its tabs take the focus
    <div
      role="tablist"
      aria-label={translate('tabs')}
      className={styles.tabs}
      onKeyDown={onKeyDown}
    >
      {views.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`tab-${one}`}
          aria-selected={one === view}
          aria-controls="view"
          tabIndex={one === view ? 0 : -1}
          className={mergeClasses(styles.tab, one === view && styles.chosen)}
          onClick={() => {
            onView(one);
          }}
        >
          {translate(`tab.${one}`)}
        </button>
      ))}
    </div>
  );
}
