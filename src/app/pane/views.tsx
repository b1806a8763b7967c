import { Button, makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { listTranslate } from '../../messages/list/translate';
import { useInputStyle } from '../theme/input-styles';
import type { ListState } from './list-state';
import { usePane } from './pane-context';
import { noFilter } from './shown-findings';

export const views = ['findings', 'tables', 'templates'] as const;
export type View = (typeof views)[number];

const useRowStyle = makeResetStyles({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px',
  padding: '0 12px 6px',
});
const useOrderStyle = makeResetStyles({
  flexGrow: 0,
  marginLeft: 'auto',
  padding: '1px 2px',
  fontSize: tokens.fontSizeBase200,
});

const orders = ['chapter', 'rule'] as const;

/** Chooses what is shown of a checked report; of its findings, in what order. */
export function Views({
  view,
  onView,
  list: { filter, onFilter },
}: {
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly list: ListState;
}): JSX.Element {
  const row = useRowStyle();
  const order = `${useInputStyle()} ${useOrderStyle()}`;
  const { translate, translator } = usePane();
  const ofList = listTranslate(translator.language);
  return (
    <nav className={row} aria-label={translate('tabs')}>
      {views.map((one) => (
        <Button
          key={one}
          size="small"
          appearance={one === view ? 'primary' : 'subtle'}
          aria-current={one === view ? 'page' : undefined}
          onClick={() => {
            onView(one);
          }}
        >
          {translate(`tab.${one}`)}
        </Button>
      ))}
      {view === 'findings' && (
        <select
          className={order}
          aria-label={ofList('order')}
          // Word's client on the web leads Tab only to what it knows or what says so.
          tabIndex={0}
          value={filter.by}
          onChange={({ target }) => {
            const by = orders.find((each) => each === target.value) ?? noFilter.by;
            onFilter({ ...filter, by });
          }}
        >
          {orders.map((by) => (
            <option key={by} value={by}>
              {ofList(`by.${by}`)}
            </option>
          ))}
        </select>
      )}
    </nav>
  );
}
