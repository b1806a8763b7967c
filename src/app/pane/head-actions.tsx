import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useButtonRow } from '../theme/button-styles';
import { usePane } from './pane-context';

const useStyles = () => ({ buttons: useButtonRow() });

/** What can be done with the report as a whole. */
export function HeadActions({ onFixAll }: { readonly onFixAll: () => void }): JSX.Element {
  const styles = useStyles();
  const { translate, session, state } = usePane();
  const safe = session.planSafe().length;
  const isBusy = state.task !== undefined;
  return (
    <div className={styles.buttons}>
      <Button size="small" disabled={isBusy} onClick={() => void session.check()}>
        {translate('recheck')}
      </Button>
      {safe > 0 && (
        <Button size="small" appearance="primary" disabled={isBusy} onClick={onFixAll}>
          {translate('fixAll', { count: safe })}
        </Button>
      )}
    </div>
  );
}
