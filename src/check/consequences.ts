import type { Finding } from './finding';
import { PlaceIndex } from './place-index';

/** Puts each finding that another one explains under that one: they have one cause, and count once. */
export function underTheirCauses(findings: readonly Finding[]): readonly Finding[] {
  const places = new PlaceIndex<Finding>();
  for (const finding of findings) places.add(finding.at[0], finding);
  const below = new Set<Finding>();
  const caused = findings.map((cause) => {
    const { explains = [], rule: own, at } = cause;
    const its = new Set([
      ...explains.flatMap(({ rule, place }) =>
        [...places.at(place)].filter((one) => one.rule === rule),
      ),
      ...[...places.at(at[0])].filter(({ follows }) => follows === own),
    ]);
    for (const one of its) below.add(one);
    return { cause, its };
  });
  return caused.flatMap(({ cause, its }) => {
    if (below.has(cause)) return [];
    if (its.size === 0) return cause;
    return { ...cause, consequences: findings.filter((one) => its.has(one)) };
  });
}

/** Findings with what follows from each behind it. */
export function withConsequences(findings: readonly Finding[]): readonly Finding[] {
  return findings.flatMap((finding) => [finding, ...(finding.consequences ?? [])]);
}
