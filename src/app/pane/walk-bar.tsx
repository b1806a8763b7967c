import { Button, makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { listTranslate } from '../../messages/list/translate';
import type { ListState } from './list-state';
import { usePane } from './pane-context';

const useBarStyle = makeResetStyles({
  display: 'flex',
  alignItems: 'center',
  gap: '8px',
  padding: '6px 12px',
});
const usePositionStyle = makeResetStyles({ whiteSpace: 'nowrap' });
const useProgressStyle = makeResetStyles({
  flexGrow: 1,
  minWidth: '24px',
  accentColor: tokens.colorBrandBackground,
});

/** Leads from one finding to the next, and tells which of how many is open. */
export function WalkBar({
  list: { position, count, go },
}: {
  readonly list: ListState;
}): JSX.Element {
  const bar = useBarStyle();
  const progress = useProgressStyle();
  const words = usePositionStyle();
  const { translator } = usePane();
  const translate = listTranslate(translator.language);
  const step = (label: string, way: 1 | -1, isPossible: boolean): JSX.Element => (
    <Button
      size="small"
      disabled={!isPossible}
      onClick={() => {
        go(way);
      }}
    >
      {label}
    </Button>
  );
  return (
    <nav className={bar} aria-label={translate('walk')}>
      {step(translate('previous'), -1, position > 1)}
      {step(translate('next'), 1, position < count)}
      <progress className={progress} max={count} value={position} aria-hidden="true" />
      <span className={words}>{translate('position', { position, count })}</span>
    </nav>
  );
}
