import { lookAtSums } from './sum-rule';
import { defineRule } from '../rule';

export const resultTotal = defineRule({
  id: 'result-total',
  basis: ['A02'],
  severity: 'error',
  words: {
    zh: {
      name: '办理结果合计不符',
      why: '表三每一列的“（七）总计”应等于（一）至（六）各行之和。依据：表三“总计”一词的含义。',
      messages: {
        failed: '“{line}”一列：（七）总计为{left}，各项办理结果之和为{right}，相差{difference}。',
        explained:
          '“{line}”一列：（七）总计为{left}，各项办理结果之和为{right}；把“{wrongRow}”的“{wrongColumn}”改为{value}即可平衡。',
      },
    },
    en: {
      name: 'Results do not add up',
      why: 'In each column of table 3, （七）总计 is the sum of rows （一） to （六）, as the word 总计 says.',
      messages: {
        failed:
          'Column {line}: （七）总计 is {left}, its rows add up to {right}, {difference} apart.',
        explained:
          'Column {line}: （七）总计 is {left}, its rows add up to {right}; with {value} at {wrongRow}, {wrongColumn} they agree.',
      },
    },
  },
  look: ({ facts }) => lookAtSums(facts, 'result-total'),
});
