import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useButtonRow } from '../theme/button-styles';

/** Lists more of a list that is longer than what is shown of it. */
export function More({
  label,
  onMore,
}: {
  readonly label: string;
  readonly onMore: () => void;
}): JSX.Element {
  const row = useButtonRow();
  return (
    <div className={row}>
      <Button size="small" onClick={onMore}>
        {label}
      </Button>
    </div>
  );
}
