import { makeResetStyles } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';
import { Modal } from './modal';

const useButtonsStyle = makeResetStyles({
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'flex-end',
  gap: '8px',
  marginTop: '16px',
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
  const buttons = useButtonsStyle();
  return (
    <Modal role="alertdialog" label={text} onCancel={onCancel}>
      {text}
      <div className={buttons}>{children}</div>
    </Modal>
  );
}
