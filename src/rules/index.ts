import { carriedOverLastYear } from './last-year/carried-over-last-year';
import { copiedText } from './last-year/copied-text';
import { inForceLastYear } from './last-year/in-force-last-year';
import { requiredItem } from './structure/required-item';
import { topicsLost } from './last-year/topics-lost';
import { rulesOfReport } from './of-report';
import type { Rule } from './rule';

/** The rules that hold a report against last year's, and nothing else. */
export const rulesOfLastYear: readonly Rule[] = [
  carriedOverLastYear,
  inForceLastYear,
  topicsLost,
  copiedText,
];

/**
 * Every rule. Those that look at last year's report, or at what a profile asks, stand apart from the
 * others: where neither is given they have nothing to say, and need not be loaded.
 */
export const rules: readonly Rule[] = [...rulesOfReport, requiredItem, ...rulesOfLastYear];
