import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';
import { useLayoutEffect, useRef } from 'react';

const useDialogStyle = makeResetStyles({
  boxSizing: 'border-box',
  width: '600px',
  maxWidth: 'calc(100vw - 24px)',
  padding: '24px',
  overflowWrap: 'anywhere',
  color: tokens.colorNeutralForeground1,
  backgroundColor: tokens.colorNeutralBackground1,
  border: `1px solid ${tokens.colorTransparentStroke}`,
  borderRadius: tokens.borderRadiusXLarge,
  boxShadow: tokens.shadow64,
  '::backdrop': { backgroundColor: 'rgba(0, 0, 0, 0.4)' },
});
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
  const dialog = useDialogStyle();
  const buttons = useButtonsStyle();
  const own = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const { current } = own;
    current?.showModal();
    // Closed, and not only gone: the browser then gives the focus back.
    return () => current?.close();
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape is an answer
    <dialog
      ref={own}
      role="alertdialog"
      aria-label={text}
      className={dialog}
      // A browser would close it by itself, and the second time whatever is said then.
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onCancel?.();
      }}
      onCancel={(event) => {
        event.preventDefault();
        onCancel?.();
      }}
    >
      {text}
      <div className={buttons}>{children}</div>
    </dialog>
  );
}
