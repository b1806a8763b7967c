import { makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { JsonChecked } from '../../../contract/check';
import type { Language } from '../../../messages/translate';
import { createTranslator } from '../../../messages/translator';
import { paneTranslate } from '../../pane/translate';
import { useChosen } from '../../settings/use-chosen';
import { findingsText } from '../findings-text';
import { setLines } from '../set-lines';
import type { OpenFile } from '../open-files';
import { workbenchTranslate } from '../translate';
import { decidedRemarks } from './remarks';

const useStyles = makeStyles({
  remarks: { breakBefore: 'page' },
  line: { margin: '0 0 6px', overflowWrap: 'anywhere' },
});

/** What was found in a report, on a sheet of its own behind its pages. */
export function PrintedRemarks({
  file,
  decided,
  language,
}: {
  readonly file: OpenFile;
  /** as the desk has it, where it was opened from there */
  readonly decided: JsonChecked | undefined;
  readonly language: Language;
}): JSX.Element | null {
  const styles = useStyles();
  const chosen = useChosen();
  const { state, name } = file;
  if (state.is !== 'open' || !state.session.state.checked) return null;
  const { rules } = state.session;
  const translator = createTranslator(language, rules);
  const [title, ...lines] = findingsText(
    name,
    decidedRemarks(state.session.state.checked, decided),
    translator,
    workbenchTranslate(language),
    paneTranslate(language),
    setLines(rules, chosen, translator),
  )
    .split('\n')
    .filter((line) => line !== '');
  return (
    <section className={styles.remarks}>
      <h2>{workbenchTranslate(language)('remarks', { name: title ?? '' })}</h2>
      {lines.map((line, at) => (
        <p key={at} className={styles.line}>
          {line}
        </p>
      ))}
    </section>
  );
}
