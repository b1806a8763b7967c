import type { ChapterForm, TopicForm } from '../../form';

/** The six chapters, alike in all editions so far, with the titles that reports are known to use. */
export const chapters: readonly ChapterForm[] = [
  { id: 'overview', numeral: '一', title: { text: '总体情况' } },
  {
    id: 'disclosure',
    numeral: '二',
    title: { text: '主动公开政府信息情况' },
    table: 'disclosure',
  },
  {
    id: 'applications',
    numeral: '三',
    title: { text: '收到和处理政府信息公开申请情况' },
    table: 'applications',
  },
  {
    id: 'reviewAndLitigation',
    numeral: '四',
    title: {
      text: '政府信息公开行政复议、行政诉讼情况',
      variants: [
        { text: '政府信息公开行政复议行政诉讼情况', level: 'info' },
        { text: '政府信息公开行政复议和行政诉讼情况', level: 'info' },
        { text: '政府信息公开行政复议及行政诉讼情况', level: 'info' },
        { text: '因政府信息公开工作被申请行政复议、提起行政诉讼情况', level: 'info' },
        { text: '因政府信息公开工作被申请行政复议、提起行政诉讼的情况', level: 'info' },
      ],
    },
    table: 'reviewAndLitigation',
  },
  {
    id: 'problems',
    numeral: '五',
    title: {
      text: '存在的主要问题及改进情况',
      variants: [
        { text: '政府信息公开工作存在的主要问题及改进情况', level: 'info' },
        { text: '存在问题及改进情况', level: 'info' },
        { text: '存在的问题及改进措施', level: 'info' },
        { text: '存在的问题及改进情况', level: 'info' },
        { text: '存在的主要问题及改进措施', level: 'info' },
        { text: '存在的主要问题和改进措施', level: 'info' },
        { text: '存在的主要问题和改进情况', level: 'info' },
        { text: '存在主要问题及改进情况', level: 'info' },
        { text: '主要存在的问题及改进情况', level: 'info' },
        { text: '现存问题与改进举措', level: 'info' },
      ],
    },
  },
  {
    id: 'other',
    numeral: '六',
    title: {
      text: '其他需要报告的事项',
      variants: [
        { text: '其它需要报告的事项', level: 'info' },
        { text: '其他需要报告事项', level: 'info' },
        { text: '其他需要汇报事项', level: 'info' },
        { text: '其他需要汇报的事项', level: 'info' },
        { text: '需要报告的其他事项', level: 'info' },
      ],
    },
  },
];

/** The five topics of chapter one. */
export const topics: readonly TopicForm[] = [
  {
    id: 'proactiveDisclosure',
    title: { text: '主动公开', variants: [{ text: '加大公开力度', level: 'info' }] },
  },
  {
    id: 'disclosureOnRequest',
    title: { text: '依申请公开', variants: [{ text: '依申请办理', level: 'info' }] },
  },
  {
    id: 'informationManagement',
    title: {
      text: '政府信息管理',
      variants: [
        { text: '信息管理', level: 'info' },
        { text: '信息规范化管理', level: 'info' },
        { text: '加强管理', level: 'info' },
      ],
    },
  },
  {
    id: 'platforms',
    title: {
      text: '政府信息公开平台建设',
      variants: [
        { text: '平台建设', level: 'info' },
        { text: '公开平台', level: 'info' },
      ],
    },
  },
  {
    id: 'supervision',
    title: { text: '监督保障', variants: [{ text: '监督和保障', level: 'info' }] },
  },
];
