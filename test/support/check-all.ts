import { check } from '../../src/check/check';
import type { CheckResult } from '../../src/check/check';
import type { Asked } from '../../src/facts/asked';
import { subjectOf } from '../../src/facts/facts';
import type { Report } from '../../src/report/model';
import { rules } from '../../src/rules/index';

/**
 * Checks a report by every rule there is.
 *
 * @param previous the report of the year before
 * @param asked what is asked beyond the form
 */
export function checkAll(report: Report, previous?: Report, asked?: Asked): CheckResult {
  return check(subjectOf(report, previous, asked), rules);
}
