import type { Finding } from './finding';
import { PlaceIndex } from './place-index';

/** Puts each finding that another one explains under that one: they have one cause, and count once. */
export function underTheirCauses(findings: readonly Finding[]): readonly Finding[] {
  const places = new PlaceIndex<Finding>();
  for (const finding of findings) places.add(finding.at[0], finding);
  const order = new Map(findings.map((finding, at) => [finding, at]));
  const below = new Set<Finding>();
  const caused = findings.map((cause): Finding => {
    const { explains = [] } = cause;
    const its = explains.flatMap(({ rule, place }) =>
      [...places.at(place)].filter((one) => one.rule === rule),
    );
    const consequences = [...new Set(its)].sort(
      (one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0),
    );
    for (const one of consequences) below.add(one);
    return consequences.length === 0 ? cause : { ...cause, consequences };
  });
  return caused.filter((_, at) => {
    const finding = findings[at];
    return finding !== undefined && !below.has(finding);
  });
}

/** Findings with what follows from each behind it. */
export function withConsequences(findings: readonly Finding[]): readonly Finding[] {
  return findings.flatMap((finding) => [finding, ...(finding.consequences ?? [])]);
}
