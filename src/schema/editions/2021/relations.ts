import type { Relation } from '../../relation';
import { applicantTotal, applicationBalance, resultTotal, reviewTotal } from '../shared/relations';

const inForceBound: Relation = {
  id: 'in-force-bound',
  table: 'disclosure',
  over: 'each row',
  left: ['inForce'],
  is: 'at least',
  right: ['issued'],
  lines: ['regulations', 'normativeDocuments'],
  // What was issued and repealed in the same year is no longer in force.
  mayMakeUp: ['repealed'],
  severity: 'warning',
  words: {
    zh: {
      name: '现行有效少于本年制发',
      why: '本年制发的文件除当年又废止的以外都应现行有效，所以现行有效件数一般不少于本年制发件数。这是推断，官方格式没有写明。',
      failed: '现行有效{left}件，少于本年制发的{right}件',
    },
    en: {
      name: 'Fewer in force than issued',
      why: 'What was issued this year is in force unless it was repealed within the year, so 现行有效 is rarely below 本年制发. This is an inference, not printed on the form.',
      failed: '{left} in force, fewer than the {right} issued this year',
    },
  },
  basis: 'A08',
};

/** What the figures of the form of 2021 must fulfil. */
export const relations2021: readonly Relation[] = [
  applicationBalance,
  resultTotal(['other.notCorrected', 'other.feeUnpaid', 'other.other']),
  applicantTotal,
  reviewTotal,
  inForceBound,
];
