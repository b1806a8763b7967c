import type { Finding } from '../../check/finding';
import { withReason } from '../../check/reasons';
import type { Reason } from '../../check/reasons';
import type { Rule } from '../../rules/rule';
import type { Checked } from './session-state';

/**
 * The reasons to be kept once another was given for some findings of a check.
 *
 * @param rules those in use
 */
export function explaining(
  kept: readonly Reason[],
  { report, result, snapshot }: Checked,
  rules: readonly Rule[],
  findings: readonly Finding[],
  reason: string,
): readonly Reason[] {
  const { cut = [], failures } = result;
  const unknown = new Set([...cut, ...failures.map(({ rule }) => rule)]);
  // What was not looked for, or not told to the end, may be there still.
  const ran = rules.filter(
    ({ id, needs }) =>
      !unknown.has(id) && (snapshot.completeness === 'whole' || needs === undefined),
  );
  const judgement = { report, findings: result.findings, rules, ran };
  return withReason(kept, judgement, findings, reason.trim());
}
