import { Button, makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { WorkbenchTranslate } from './translate';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '4px 10px',
    overflowWrap: 'anywhere',
  },
});

/** Tells that a file was handed to the browser, until the person has seen that it came. */
export function HandedOverNote({
  name,
  translate,
  onConfirm,
}: {
  readonly name: string;
  readonly translate: WorkbenchTranslate;
  readonly onConfirm: () => void;
}): JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.note} role="status">
      <span>{translate('handedOver', { name })}</span>
      <Button onClick={onConfirm}>{translate('confirm')}</Button>
    </div>
  );
}
