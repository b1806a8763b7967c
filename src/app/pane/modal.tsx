import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';
import { useLayoutEffect, useRef } from 'react';

const useDialogStyle = makeResetStyles({
  boxSizing: 'border-box',
  width: '600px',
  maxWidth: 'calc(100vw - 24px)',
  padding: '24px',
  // What has the keyboard is not below what stays in view at the end.
  scrollPaddingBottom: '72px',
  overflowWrap: 'anywhere',
  // Whatever it is opened in the midst of.
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  color: tokens.colorNeutralForeground1,
  backgroundColor: tokens.colorNeutralBackground1,
  border: `1px solid ${tokens.colorTransparentStroke}`,
  borderRadius: tokens.borderRadiusXLarge,
  boxShadow: tokens.shadow64,
  '::backdrop': { backgroundColor: 'rgba(0, 0, 0, 0.4)' },
});

/** A dialog of the browser's own over all else, which gives the focus back once it is gone. */
export function Modal({
  role,
  label,
  children,
  isLeftByClick = false,
  onCancel,
}: {
  readonly role: 'alertdialog' | 'dialog';
  readonly label: string;
  readonly children: ReactNode;
  /** whether a click beside it cancels it, too */
  readonly isLeftByClick?: boolean;
  /** what Escape does */
  readonly onCancel?: (() => void) | undefined;
}): JSX.Element {
  const style = useDialogStyle();
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
      role={role}
      aria-label={label}
      className={style}
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
      onClick={({ target, currentTarget, clientX, clientY }) => {
        if (!isLeftByClick || target !== currentTarget) return;
        const { left, right, top, bottom } = currentTarget.getBoundingClientRect();
        const isInside = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
        if (!isInside) onCancel?.();
      }}
    >
      {children}
    </dialog>
  );
}
