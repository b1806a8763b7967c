import { applicantTotal } from './applicant-total';
import { applicationBalance } from './application-balance';
import { blankCell } from './blank-cell';
import { inForceBound } from './in-force-bound';
import { itemChangeBound } from './item-change-bound';
import { missingTable } from './missing-table';
import { openTotalBound } from './open-total-bound';
import { resultTotal } from './result-total';
import { reviewTotal } from './review-total';
import type { Rule } from './rule';
import { wrongCell } from './wrong-cell';

/** The rules on the tables' figures: few, quick, and what is told until all others are loaded. */
export const firstRules: readonly Rule[] = [
  missingTable,
  blankCell,
  wrongCell,
  applicationBalance,
  resultTotal,
  applicantTotal,
  reviewTotal,
  inForceBound,
  openTotalBound,
  itemChangeBound,
];
