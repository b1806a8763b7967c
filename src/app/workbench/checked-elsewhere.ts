import type { CheckResult } from '../../check/check';

/** Checks readings of a document where it is held. */
export interface CheckedElsewhere {
  /**
   * @param revision which of the last readings
   * @returns undefined where there is no such reading, or no report in it
   */
  check(revision: number): CheckResult | undefined;
}
