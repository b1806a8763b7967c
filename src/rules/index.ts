import { applicantTotal } from './applicant-total';
import { applicationBalance } from './application-balance';
import { authorMismatch } from './author-mismatch';
import { blankCell } from './blank-cell';
import { chapterHeading } from './chapter-heading';
import { chapterNumber } from './chapter-number';
import { chapterOrder } from './chapter-order';
import { chapterTitle } from './chapter-title';
import { citation } from './citation';
import { contradictingFigures } from './contradicting-figures';
import { deadline } from './deadline';
import { duplicateChapter } from './duplicate-chapter';
import { duplicateTable } from './duplicate-table';
import { emptyChapter } from './empty-chapter';
import { extraRow } from './extra-row';
import { feeExceedsCharges } from './fee-exceeds-charges';
import { feeReport } from './fee-report';
import { feeTariff } from './fee-tariff';
import { feeUnit } from './fee-unit';
import { feeUnpaidWithoutNotice } from './fee-unpaid-without-notice';
import { governmentDuties } from './government-duties';
import { inForceBound } from './in-force-bound';
import { itemChangeBound } from './item-change-bound';
import { listNumbering } from './list-numbering';
import { misplacedTable } from './misplaced-table';
import { missingChapter } from './missing-chapter';
import { missingColumn } from './missing-column';
import { missingRow } from './missing-row';
import { missingTable } from './missing-table';
import { negativeNumber } from './negative-number';
import { notANumber } from './not-a-number';
import { numberFormat } from './number-format';
import { obsoleteEdition } from './obsolete-edition';
import { openTotalBound } from './open-total-bound';
import { overviewLength } from './overview-length';
import { overviewTopics } from './overview-topics';
import { percentage } from './percentage';
import { preambleParts } from './preamble-parts';
import { preamblePlace } from './preamble-place';
import { problemsAndMeasures } from './problems-and-measures';
import { punctuation } from './punctuation';
import { repeatedWord } from './repeated-word';
import { reportingPeriod } from './reporting-period';
import { resultTotal } from './result-total';
import { reviewTotal } from './review-total';
import type { Rule } from './rule';
import { rulemakingPower } from './rulemaking-power';
import { sensitiveData } from './sensitive-data';
import { sumOfParts } from './sum-of-parts';
import { tableAsImage } from './table-as-image';
import { tableLabel } from './table-label';
import { tableShape } from './table-shape';
import { templateResidue } from './template-residue';
import { textTableMismatch } from './text-table-mismatch';
import { titleForm } from './title-form';
import { vagueText } from './vague-text';
import { wrongCell } from './wrong-cell';
import { yearMismatch } from './year-mismatch';

/** Every rule, in the order in which findings of one place are told. */
export const rules: readonly Rule[] = [
  missingChapter,
  duplicateChapter,
  chapterOrder,
  chapterNumber,
  chapterTitle,
  chapterHeading,
  emptyChapter,
  overviewTopics,
  governmentDuties,
  overviewLength,
  preamblePlace,
  problemsAndMeasures,
  feeReport,
  templateResidue,
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
  feeUnpaidWithoutNotice,
  feeExceedsCharges,
  textTableMismatch,
  percentage,
  sumOfParts,
  contradictingFigures,
  feeTariff,
  yearMismatch,
  reportingPeriod,
  preambleParts,
  citation,
  authorMismatch,
  deadline,
  listNumbering,
  punctuation,
  repeatedWord,
  titleForm,
  sensitiveData,
  vagueText,
];
