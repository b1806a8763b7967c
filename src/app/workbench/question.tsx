import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';
import { useEffect, useRef } from 'react';

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

/** A question with the buttons that answer it, the first of which has the focus. */
export function Question({
  text,
  children,
  onCancel,
}: {
  readonly text: string;
  /** the buttons */
  readonly children: ReactNode;
  /** what Escape does */
  readonly onCancel?: (() => void) | undefined;
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
      aria-label={text}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel?.();
      }}
    >
      <span>{text}</span>
      {children}
    </div>
  );
}
