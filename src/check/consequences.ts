import type { Finding } from './finding';
import { samePlace } from './same-place';

/** The findings that each one explains; those are told under it, and not a second time. */
export function consequencesOf(
  findings: readonly Finding[],
): ReadonlyMap<Finding, readonly Finding[]> {
  return new Map(
    findings.flatMap((cause) => {
      const { explains = [] } = cause;
      const its = findings.filter((one) =>
        explains.some(({ rule, place }) => rule === one.rule && samePlace(place, one.at[0])),
      );
      return its.length === 0 ? [] : [[cause, its] as const];
    }),
  );
}
