import type { Finding } from './finding';
import { PlaceIndex } from './place-index';

/** The findings that each one explains; those are told under it, and not a second time. */
export function consequencesOf(
  findings: readonly Finding[],
): ReadonlyMap<Finding, readonly Finding[]> {
  const places = new PlaceIndex<Finding>();
  for (const finding of findings) places.add(finding.at[0], finding);
  const order = new Map(findings.map((finding, at) => [finding, at]));
  return new Map(
    findings.flatMap((cause) => {
      const { explains = [] } = cause;
      const its = explains.flatMap(({ rule, place }) =>
        [...places.at(place)].filter((one) => one.rule === rule),
      );
      const inOrder = [...new Set(its)].sort(
        (one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0),
      );
      return inOrder.length === 0 ? [] : [[cause, inOrder] as const];
    }),
  );
}
