import type { Severity } from '../schema/form';

export type Summary = Readonly<Record<Severity, number>>;

/** Counts findings by severity. */
export function summarize(findings: readonly { readonly severity: Severity }[]): Summary {
  const summary = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) summary[severity] += 1;
  return summary;
}
