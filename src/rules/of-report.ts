import { authorMismatch } from './structure/author-mismatch';
import { blankCell } from './tables/blank-cell';
import { chapterHeading } from './structure/chapter-heading';
import { chapterNumber } from './structure/chapter-number';
import { chapterOrder } from './structure/chapter-order';
import { chapterTitle } from './structure/chapter-title';
import { citation } from './wording/citation';
import { contradictingFigures } from './statements/contradicting-figures';
import { deadline } from './structure/deadline';
import { duplicateChapter } from './structure/duplicate-chapter';
import { duplicateTable } from './tables/duplicate-table';
import { emptyChapter } from './structure/empty-chapter';
import { extraRow } from './tables/extra-row';
import { feeExceedsCharges } from './statements/fee-exceeds-charges';
import { feeReport } from './structure/fee-report';
import { feeTariff } from './statements/fee-tariff';
import { feeUnit } from './tables/fee-unit';
import { feeUnpaidWithoutNotice } from './statements/fee-unpaid-without-notice';
import { governmentDuties } from './structure/government-duties';
import { impossibleDate } from './wording/impossible-date';
import { listNumbering } from './structure/list-numbering';
import { misplacedTable } from './tables/misplaced-table';
import { missingChapter } from './structure/missing-chapter';
import { missingColumn } from './tables/missing-column';
import { missingNumber } from './wording/missing-number';
import { missingRow } from './tables/missing-row';
import { missingTable } from './tables/missing-table';
import { negativeNumber } from './tables/negative-number';
import { notANumber } from './tables/not-a-number';
import { numberFormat } from './tables/number-format';
import { obsoleteEdition } from './tables/obsolete-edition';
import { overviewLength } from './structure/overview-length';
import { overviewTopics } from './structure/overview-topics';
import { growthRate } from './statements/growth-rate';
import { percentage } from './statements/percentage';
import { preambleParts } from './structure/preamble-parts';
import { preamblePlace } from './structure/preamble-place';
import { problemsAndMeasures } from './structure/problems-and-measures';
import { punctuation } from './wording/punctuation';
import { repeatedParagraph } from './wording/repeated-paragraph';
import { repeatedWord } from './wording/repeated-word';
import { reportingPeriod } from './structure/reporting-period';
import { relationRules } from './relations/relation-rules';
import type { Rule } from './rule';
import { rulemakingPower } from './tables/rulemaking-power';
import { sensitiveData } from './wording/sensitive-data';
import { sumOfParts } from './statements/sum-of-parts';
import { tableAsImage } from './tables/table-as-image';
import { tableLabel } from './tables/table-label';
import { tableShape } from './tables/table-shape';
import { templateResidue } from './wording/template-residue';
import { textTableMismatch } from './statements/text-table-mismatch';
import { titleForm } from './structure/title-form';
import { vagueText } from './wording/vague-text';
import { wrongCell } from './relations/wrong-cell';
import { yearMismatch } from './wording/year-mismatch';

/** The rules that look at a report alone, in the order in which findings of one place are told. */
export const rulesOfReport: readonly Rule[] = [
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
  ...relationRules,
  feeUnpaidWithoutNotice,
  feeExceedsCharges,
  textTableMismatch,
  percentage,
  sumOfParts,
  growthRate,
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
  repeatedParagraph,
  missingNumber,
  impossibleDate,
  titleForm,
  sensitiveData,
  vagueText,
];
