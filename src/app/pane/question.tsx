import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
} from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';

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
  return (
    <Dialog open modalType="alert" onOpenChange={() => onCancel?.()}>
      <DialogSurface aria-label={text}>
        <DialogBody>
          <DialogContent>{text}</DialogContent>
          <DialogActions>{children}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
