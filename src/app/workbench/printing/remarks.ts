import type { JsonChecked } from '../../../contract/check';
import type { Checked } from '../../session/session-state';

/** What is told of a check on paper. */
type Told = Pick<Checked, 'findings' | 'explained' | 'refused' | 'report'>;

/** What was found in a report once what was decided at the desk is followed. */
export function decidedRemarks(checked: Checked, decided: JsonChecked | undefined): Told {
  const { findings, explained, refused, report } = checked;
  if (!decided) return checked;
  // There a key has its place behind it.
  const own = ({ key }: { readonly key: string }): string => key.split('.')[0] ?? key;
  const reasons = new Map(decided.findings.map((one) => [own(one), one.reason]));
  const isBack = (key: string): boolean => reasons.has(key) && reasons.get(key) === undefined;
  const left = [
    ...findings.filter(({ key }) => reasons.get(key) === undefined),
    ...explained.flatMap(({ finding }) => (isBack(finding.key) ? [finding] : [])),
  ];
  return {
    report,
    refused,
    findings: left,
    explained: [
      ...explained.filter(({ finding }) => !isBack(finding.key)),
      ...findings.flatMap((finding) => {
        const reason = reasons.get(finding.key);
        return reason === undefined ? [] : [{ finding, reason }];
      }),
    ],
  };
}
