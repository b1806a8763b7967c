import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { WorkbenchSay } from './voice';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    margin: '8px',
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
});

/** Asks before a file with unsaved changes is closed. */
export function CloseQuestion({
  name,
  say,
  onClose,
  onCancel,
}: {
  readonly name: string;
  readonly say: WorkbenchSay;
  readonly onClose: () => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.box} role="alert">
      <span>{say('closeAsk', { name })}</span>
      <Button onClick={onClose}>{say('closeDo')}</Button>
      <Button appearance="primary" onClick={onCancel}>
        {say('cancel')}
      </Button>
    </div>
  );
}
