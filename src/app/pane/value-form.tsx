import type { JSX } from 'react';
import type { Finding } from '../../check/finding';
import { OneFieldForm } from './one-field-form';
import { usePane } from './pane-context';

/** Takes a value for the cell of a finding. */
export default function ValueForm({
  finding,
  onDone,
}: {
  readonly finding: Finding;
  readonly onDone: () => void;
}): JSX.Element {
  const { say, session, speaker, state } = usePane();
  const place = speaker.place(finding.at[0], state.checked?.report.edition ?? '2021');
  return (
    <OneFieldForm
      label={say('typeLabel', { place })}
      action={say('save')}
      initial={finding.expected ?? ''}
      onSubmit={(value) => {
        onDone();
        void session.setValue(finding, value);
      }}
      onCancel={onDone}
    />
  );
}
