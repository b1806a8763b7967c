import type { JSX } from 'react';
import type { Finding } from '../../check/finding';
import { OneFieldForm } from './one-field-form';
import { usePane } from './pane-context';

/** Takes the reason for which a finding is set aside. */
export function IgnoreForm({
  finding,
  onDone,
}: {
  readonly finding: Finding;
  readonly onDone: () => void;
}): JSX.Element {
  const { translate, session } = usePane();
  return (
    <OneFieldForm
      label={translate(session.keepsReasons ? 'ignoreLabel' : 'ignoreLabelBriefly')}
      action={translate('ignoreDo')}
      onSubmit={(reason) => {
        onDone();
        void session.ignore(finding, reason);
        return undefined;
      }}
      onCancel={onDone}
    />
  );
}
