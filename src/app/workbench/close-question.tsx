import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useEffect, useRef } from 'react';
import type { WorkbenchTranslate } from './translate';

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
  translate,
  onSave,
  onClose,
  onCancel,
}: {
  readonly name: string;
  readonly translate: WorkbenchTranslate;
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.querySelector('button')?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape does what a button does
    <div
      ref={box}
      className={styles.box}
      role="alertdialog"
      aria-label={translate('closeAsk', { name })}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel();
      }}
    >
      <span>{translate('closeAsk', { name })}</span>
      <Button appearance="primary" onClick={onSave}>
        {translate('saveAndClose')}
      </Button>
      <Button onClick={onClose}>{translate('closeDo')}</Button>
      <Button onClick={onCancel}>{translate('cancel')}</Button>
    </div>
  );
}
