import type { Relation } from '../../relation';
import { applicantTotal, applicationBalance, resultTotal, reviewTotal } from '../shared/relations';

const openTotalBound: Relation = {
  id: 'open-total-bound',
  table: 'disclosure',
  over: 'each row',
  left: ['totalPublished'],
  is: 'at least',
  right: ['published'],
  lines: ['regulations', 'normativeDocuments'],
  severity: 'warning',
  words: {
    zh: {
      name: '公开总数少于本年新公开',
      why: '2019年版表二：对外公开总数量包含本年新公开数量，一般不会更少。这是推断，官方格式没有写明。',
      failed: '对外公开总数量为{left}，少于本年新公开的{right}',
    },
    en: {
      name: 'Total below newly published',
      why: '2019 edition, table 2: 对外公开总数量 includes 本年新公开数量. This is an inference, not printed on the form.',
      failed: '{left} published in all, fewer than the {right} of this year',
    },
  },
  basis: 'A10',
};

const itemChangeBound: Relation = {
  id: 'item-change-bound',
  table: 'disclosure',
  over: 'each row',
  left: ['lastYearItems', 'change'],
  is: 'at least',
  right: [],
  lines: ['licensing', 'otherServices', 'punishment', 'coercion', 'fees'],
  severity: 'warning',
  words: {
    zh: {
      name: '减少的项目多于原有项目',
      why: '2019年版表二：上一年项目数量加本年增/减不会小于零。依据：两个栏目名称的含义。',
      failed: '上一年项目数量加本年增/减得{left}，小于零',
    },
    en: {
      name: 'More items removed than there were',
      why: '2019 edition, table 2: 上一年项目数量 plus 本年增/减 cannot be below zero, as the labels say.',
      failed: 'last year’s items plus the change make {left}, below zero',
    },
  },
  basis: 'A11',
};

/** What the figures of the form of 2019 must fulfil. */
export const relations2019: readonly Relation[] = [
  applicationBalance,
  resultTotal(['other']),
  applicantTotal,
  reviewTotal,
  openTotalBound,
  itemChangeBound,
];
