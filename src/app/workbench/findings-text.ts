import type { Finding } from '../../check/finding';
import type { Translator } from '../../messages/translator';
import { reasonsTranslate } from '../../messages/reasons/translate';
import type { PaneTranslate } from '../pane/translate';
import type { Checked } from '../session/session-state';
import type { WorkbenchTranslate } from './translate';

/**
 * What was found in a report, a line each, to be sent to whoever wrote it, and what was explained.
 *
 * @param set what was set that they go by
 */
export function findingsText(
  name: string,
  {
    findings,
    explained,
    refused,
    report,
  }: Pick<Checked, 'findings' | 'explained' | 'refused' | 'report'>,
  translator: Translator,
  translate: WorkbenchTranslate,
  translateInPane: PaneTranslate,
  set: readonly string[] = [],
): string {
  const ofReasons = reasonsTranslate(translator.language);
  const line = (finding: Finding, at: number): string =>
    translate('copiedLine', {
      number: at + 1,
      severity: translateInPane(`severity.${finding.severity}`),
      place: translator.place(finding.at[0], report.edition),
      message: translator.message(finding),
    });
  const refusals = new Map(
    refused.map(({ finding, why, reason }) => [finding, ofReasons(`refused.${why}`, { reason })]),
  );
  const lines = findings.flatMap((finding, at) => {
    const refusal = refusals.get(finding);
    return [line(finding, at), ...(refusal === undefined ? [] : [refusal])];
  });
  const reasons = explained.flatMap(({ finding, reason }, at) => [
    line(finding, at),
    reason === '' ? ofReasons('none') : ofReasons('reason', { reason }),
  ]);
  const heading = translateInPane('explained', { count: explained.length });
  return [name, ...set, ...lines, ...(reasons.length > 0 ? [heading, ...reasons] : []), ''].join(
    '\n',
  );
}
