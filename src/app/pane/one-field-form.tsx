import type { JSX, ReactNode } from 'react';
import { FieldsForm } from './fields-form';

/** One line to type in, with a button that does something with it; Escape gives it up. */
export function OneFieldForm({
  label,
  action,
  onSubmit,
  onCancel,
  children,
}: {
  readonly label: string;
  readonly action: string;
  /** gives what is wanted instead where the text cannot be taken */
  readonly onSubmit: (text: string) => string | undefined;
  readonly onCancel: () => void;
  /** stands below the line */
  readonly children?: ReactNode;
}): JSX.Element {
  return (
    <FieldsForm
      fields={[{ label }]}
      action={action}
      onSubmit={([text = '']) => {
        const wanted = onSubmit(text);
        return wanted === undefined ? undefined : { at: 0, wanted };
      }}
      onCancel={onCancel}
    >
      {children}
    </FieldsForm>
  );
}
