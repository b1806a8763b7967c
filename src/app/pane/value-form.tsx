import { currentEdition } from '../../schema/editions';
import type { JSX } from 'react';
import type { Finding } from '../../check/finding';
import type { FigureKind } from '../../schema/form';
import { OneFieldForm } from './one-field-form';
import { usePane } from './pane-context';
import { typedValue } from './typed-value';

/** Takes a value for the cell of a finding. */
export function ValueForm({
  finding,
  figure,
  onDone,
}: {
  readonly finding: Finding;
  /** what the form wants in the cell */
  readonly figure: FigureKind;
  readonly onDone: () => void;
}): JSX.Element {
  const { translate, session, translator, state } = usePane();
  const place = translator.place(finding.at[0], state.checked?.report.edition ?? currentEdition());
  return (
    <OneFieldForm
      label={translate('typeLabel', { place })}
      action={translate('save')}
      initial={finding.expected ?? ''}
      onSubmit={(text) => {
        const value = typedValue(text, figure);
        if (value === undefined) return translate(`typeWanted.${figure}`);
        onDone();
        void session.setValue(finding, value);
        return undefined;
      }}
      onCancel={onDone}
    />
  );
}
