import { applicantTotal } from './relations/applicant-total';
import { applicationBalance } from './relations/application-balance';
import { blankCell } from './tables/blank-cell';
import { inForceBound } from './relations/in-force-bound';
import { itemChangeBound } from './relations/item-change-bound';
import { missingTable } from './tables/missing-table';
import { openTotalBound } from './relations/open-total-bound';
import { resultTotal } from './relations/result-total';
import { reviewTotal } from './relations/review-total';
import type { Rule } from './rule';
import { wrongCell } from './relations/wrong-cell';

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
