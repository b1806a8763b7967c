import type { FigureRef } from './phrase';

/** The figure of a row in the column of totals, or the total of a block. */
export const total = (row: string): FigureRef => ({ row, column: 'total' });
/** The same, to be taken off. */
export const minus = (row: string, column = 'total'): FigureRef => ({ row, column, times: -1 });

/** Words that lead from a name to its number. */
export const countWords = [
  '共计',
  '合计',
  '总计',
  '共有',
  '共',
  '计',
  '为',
  '有',
  '是',
  '达',
  '了',
  '：',
];

/** Words that may stand between what is done with applications and their number. */
export const applicationWords = [
  ...countWords,
  '政府信息公开',
  '政务信息公开',
  '政府信息依申请公开',
  '依申请公开',
  '依申请',
  '政府信息',
  '信息公开',
  '已申请公开',
  '公开申请',
  '申请公开',
  '申请',
  '公开',
  '事项',
  '办件',
  '件数',
  '数量',
  '总数',
  '总量',
  '案件',
  '件',
  '的',
  '到',
  '公民',
  '法人',
  '其他组织',
  '社会公众',
  '群众',
  '提出',
  '各类',
  '书面',
  '有效',
  '、',
  '和',
  '或',
];

const cases = ['件', '份', '宗', '条', '例', '起', '项'];

/** What most wordings have in common. */
export const shared = {
  behind: false,
  between: applicationWords,
  units: cases,
  notAfter: ['未', '不', '没', '没有', '无', '应', '再', '拟'],
  unless: [],
  unlessEarlier: [],
} as const;

/** Ways in which applications arrive: a number beside one of them is a part. */
export const channels = [
  '网上',
  '网络',
  '网站',
  '线上',
  '线下',
  '信函',
  '邮寄',
  '邮件',
  '邮箱',
  '邮政',
  '当面',
  '现场',
  '平台',
  '窗口',
  '传真',
  '渠道',
  '系统',
  '互联网',
];

/** The groups of results as sentences name them. */
export const groupsOfResults = [
  '予以公开',
  '部分公开',
  '不予公开',
  '无法提供',
  '不予处理',
  '其他处理',
];
