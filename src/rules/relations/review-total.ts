import { lookAtSums } from './sum-rule';
import { defineRule } from '../rule';

export const reviewTotal = defineRule({
  id: 'review-total',
  basis: ['A07'],
  severity: 'error',
  words: {
    zh: {
      name: '复议诉讼合计不符',
      why: '表四每一组的“总计”应等于结果维持、结果纠正、其他结果、尚未审结之和。依据：表四“总计”一词的含义。',
      messages: {
        failed: '“{line}”一组：总计为{left}，四种结果之和为{right}，相差{difference}。',
        explained: '“{line}”一组：总计为{left}，四种结果之和为{right}，相差{difference}。',
      },
    },
    en: {
      name: 'Reviews or suits do not add up',
      why: 'In each block of table 4, 总计 is the sum of the four outcomes, as the word 总计 says.',
      messages: {
        failed: 'Block {line}: 总计 is {left}, its outcomes add up to {right}, {difference} apart.',
        explained:
          'Block {line}: 总计 is {left}, its outcomes add up to {right}, {difference} apart.',
      },
    },
  },
  look: ({ facts }) => lookAtSums(facts, 'review-total'),
});
