import { check } from '../../src/check/check';
import type { CheckResult } from '../../src/check/check';
import { subjectOf } from '../../src/facts/facts';
import type { Report } from '../../src/report/model';
import { rules } from '../../src/rules/index';

/** Checks a report by every rule there is. */
export function checkAll(report: Report): CheckResult {
  return check(subjectOf(report), rules);
}
