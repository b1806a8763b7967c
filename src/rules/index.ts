import { applicantTotal } from './applicant-total';
import { applicationBalance } from './application-balance';
import { blankCell } from './blank-cell';
import { duplicateTable } from './duplicate-table';
import { extraRow } from './extra-row';
import { feeUnit } from './fee-unit';
import { inForceBound } from './in-force-bound';
import { itemChangeBound } from './item-change-bound';
import { misplacedTable } from './misplaced-table';
import { missingColumn } from './missing-column';
import { missingRow } from './missing-row';
import { missingTable } from './missing-table';
import { negativeNumber } from './negative-number';
import { notANumber } from './not-a-number';
import { numberFormat } from './number-format';
import { obsoleteEdition } from './obsolete-edition';
import { openTotalBound } from './open-total-bound';
import { resultTotal } from './result-total';
import { reviewTotal } from './review-total';
import type { Rule } from './rule';
import { rulemakingPower } from './rulemaking-power';
import { tableAsImage } from './table-as-image';
import { tableLabel } from './table-label';
import { tableShape } from './table-shape';
import { wrongCell } from './wrong-cell';

/** Every rule, in the order in which findings of one place are told. */
export const rules: readonly Rule[] = [
  missingTable,
  misplacedTable,
  duplicateTable,
  tableAsImage,
  obsoleteEdition,
  missingRow,
  missingColumn,
  extraRow,
  tableLabel,
  tableShape,
  blankCell,
  notANumber,
  numberFormat,
  negativeNumber,
  rulemakingPower,
  feeUnit,
  wrongCell,
  applicationBalance,
  resultTotal,
  applicantTotal,
  reviewTotal,
  inForceBound,
  openTotalBound,
  itemChangeBound,
];
