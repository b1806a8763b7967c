import { Tab, TabList } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from './pane-context';

export const views = ['findings', 'tables', 'templates'] as const;
export type View = (typeof views)[number];

/** The views of a checked report; arrows go from one to the next. */
export function Tabs({
  view,
  onView,
}: {
  readonly view: View;
  readonly onView: (view: View) => void;
}): JSX.Element {
  const { translate } = usePane();
  return (
    <TabList
      aria-label={translate('tabs')}
      selectedValue={view}
      selectTabOnFocus
      onTabSelect={(_, { value }) => {
        const chosen = views.find((one) => one === value);
        if (chosen !== undefined) onView(chosen);
      }}
    >
      {views.map((one) => (
        <Tab key={one} id={`tab-${one}`} value={one} aria-controls="view">
          {translate(`tab.${one}`)}
        </Tab>
      ))}
    </TabList>
  );
}
