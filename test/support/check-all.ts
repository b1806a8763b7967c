import { check } from '../../src/check/check';
import type { CheckResult } from '../../src/check/check';
import { subjectOf } from '../../src/facts/facts';
import type { Report } from '../../src/report/model';
import { rules } from '../../src/rules/index';

/**
 * Checks a report by every rule there is.
 *
 * @param previous the report of the year before
 */
export function checkAll(report: Report, previous?: Report): CheckResult {
  return check(subjectOf(report, previous), rules);
}
