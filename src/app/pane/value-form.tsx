import { currentEdition } from '../../schema/editions';
import type { JSX } from 'react';
import type { Finding } from '../../check/finding';
import type { TypedCell } from '../session/session-state';
import { FieldsForm } from './fields-form';
import type { Refusal } from './fields-form';
import { usePane } from './pane-context';
import { typedValue } from './typed-value';

/** What a fix of the finding would put into one of its cells. */
function offeredFor({ fixes = [] }: Finding, { address }: TypedCell): string | undefined {
  const edits = fixes.flatMap((fix) => fix.edits);
  const own = edits.find(
    (edit) => edit.do === 'set-cell' && edit.cell.paragraph === address.paragraph,
  );
  return own?.do === 'set-cell' ? own.now : undefined;
}

/** Takes values for the cells of a finding; of several, those left empty stay as they are. */
export function ValueForm({
  finding,
  cells,
  onDone,
}: {
  readonly finding: Finding;
  readonly cells: readonly TypedCell[];
  readonly onDone: () => void;
}): JSX.Element {
  const { translate, session, translator, state } = usePane();
  const edition = state.checked?.report.edition ?? currentEdition();
  const take = (texts: readonly string[]): Refusal | undefined => {
    const read = cells.map((cell, at) => {
      const text = texts[at] ?? '';
      const isLeft = cells.length > 1 && text.trim() === '';
      return { at, cell, isLeft, value: isLeft ? undefined : typedValue(text, cell.figure) };
    });
    const wrong = read.find(({ isLeft, value }) => !isLeft && value === undefined);
    if (wrong) return { at: wrong.at, wanted: translate(`typeWanted.${wrong.cell.figure}`) };
    const typed = read.flatMap(({ cell, value }) => (value === undefined ? [] : [{ cell, value }]));
    if (typed.length === 0) return { at: 0, wanted: translate('typeNone') };
    onDone();
    void session.setValues(finding, typed);
    return undefined;
  };
  return (
    <FieldsForm
      fields={cells.map((cell) => {
        const { row, column, raw, address } = cell;
        const at = { ...finding.at[0], row, column, text: raw, cell: address };
        return {
          label: translate('typeLabel', { place: translator.place(at, edition) }),
          initial: (cells.length > 1 ? offeredFor(finding, cell) : finding.expected) ?? '',
        };
      })}
      action={translate('save')}
      onSubmit={take}
      onCancel={onDone}
    />
  );
}
