import type { Translator } from '../../messages/translator';
import type { PaneTranslate } from '../pane/translate';
import type { Checked } from '../session/session-state';
import type { WorkbenchTranslate } from './translate';

/** What was found in a report, a line each, to be sent to whoever wrote it. */
export function findingsText(
  name: string,
  { findings, report }: Checked,
  translator: Translator,
  translate: WorkbenchTranslate,
  translateInPane: PaneTranslate,
): string {
  const lines = findings.map((finding, at) =>
    translate('copiedLine', {
      number: at + 1,
      severity: translateInPane(`severity.${finding.severity}`),
      place: translator.place(finding.at[0], report.edition),
      message: translator.message(finding),
    }),
  );
  return [name, ...lines, ''].join('\n');
}
