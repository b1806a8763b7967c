import type { FigurePhrase } from './phrase';
import { countWords, minus, shared, total } from './words';

const appealWords = [
  ...countWords,
  '案件',
  '案',
  '申请',
  '数量',
  '总数',
  '的',
  '事项',
  '被',
  '均',
  '各',
];

const appealsShared = {
  ...shared,
  table: 'reviewAndLitigation',
  about: 'appeals',
  between: appealWords,
  units: ['件', '起', '宗', '例', '次'],
  behind: true,
  unless: [
    '备案',
    '审查',
    '审结',
    '审理',
    '复议机关',
    '代理',
    '应诉',
    '办理',
    '出庭',
    '纠错',
    '败诉',
    '撤销',
    '答复',
  ],
  unlessEarlier: ['其中'],
  exact: false,
} as const;

/** Reconsideration and litigation. */
export const appeals: readonly FigurePhrase[] = [
  {
    ...appealsShared,
    id: 'reviews',
    basis: 'T10',
    label: '行政复议总计',
    names: ['行政复议'],
    notAfter: [...shared.notAfter, '经'],
    readings: [[total('review')], [total('review'), minus('review', 'pending')]],
  },
  {
    ...appealsShared,
    id: 'suits',
    basis: 'T11',
    label: '行政诉讼两个总计之和',
    names: ['行政诉讼'],
    readings: [
      [total('directSuit'), total('suitAfterReview')],
      [total('directSuit')],
      [total('suitAfterReview')],
      [
        total('directSuit'),
        total('suitAfterReview'),
        minus('directSuit', 'pending'),
        minus('suitAfterReview', 'pending'),
      ],
    ],
  },
  {
    ...appealsShared,
    id: 'reviews-and-suits',
    basis: 'T11',
    label: '行政复议、行政诉讼三个总计之和',
    names: [
      '行政复议、行政诉讼',
      '行政复议和行政诉讼',
      '行政复议及行政诉讼',
      '行政复议或行政诉讼',
      '行政诉讼、行政复议',
      '行政诉讼和行政复议',
    ],
    readings: [[total('review'), total('directSuit'), total('suitAfterReview')]],
  },
  {
    ...appealsShared,
    id: 'direct-suits',
    basis: 'T11',
    label: '未经复议直接起诉总计',
    names: ['未经复议直接起诉', '未经行政复议直接起诉'],
    unlessEarlier: [],
    readings: [[total('directSuit')]],
    exact: true,
  },
  {
    ...appealsShared,
    id: 'suits-after-review',
    basis: 'T11',
    label: '复议后起诉总计',
    names: ['复议后起诉', '经复议后起诉', '行政复议后起诉'],
    unlessEarlier: [],
    readings: [[total('suitAfterReview')]],
    exact: true,
  },
];

/** How reconsideration ended. */
export const outcomes: readonly FigurePhrase[] = (
  [
    ['upheld', '结果维持'],
    ['corrected', '结果纠正'],
    ['other', '其他结果'],
    ['pending', '尚未审结'],
  ] as const
).map(([column, name]): FigurePhrase => ({
  ...appealsShared,
  id: `reviews-${column}`,
  basis: 'T12',
  label: `行政复议${name}`,
  names: [name],
  needsEarlier: ['行政复议'],
  unlessEarlier: ['诉讼', '起诉'],
  readings: [[{ row: 'review', column }]],
  exact: true,
}));
