import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { listTranslate } from '../../messages/list/translate';
import { useButtonRow } from '../theme/button-styles';
import type { ListState } from './list-state';
import { usePane } from './pane-context';
import { longer } from './span';

/** Lists more of a list that is longer than what is shown of it, before (-1) or behind (1) that. */
export function More({
  list: { span, onSpan },
  way,
  count,
}: {
  readonly list: ListState;
  readonly way: 1 | -1;
  /** how many lines are not shown there */
  readonly count: number;
}): JSX.Element | null {
  const row = useButtonRow();
  const { translator } = usePane();
  if (count === 0) return null;
  return (
    <div className={row}>
      <Button
        size="small"
        onClick={() => {
          onSpan(longer(span, way));
        }}
      >
        {listTranslate(translator.language)(way > 0 ? 'moreBehind' : 'moreBefore', { count })}
      </Button>
    </div>
  );
}
