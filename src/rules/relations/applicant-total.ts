import { lookAtSums } from './sum-rule';
import { defineRule } from '../rule';

export const applicantTotal = defineRule({
  id: 'applicant-total',
  basis: ['A03'],
  severity: 'error',
  words: {
    zh: {
      name: '申请人合计不符',
      why: '表三每一行的“总计”应等于自然人和五类法人或其他组织之和。依据：表三“总计”一词的含义。',
      messages: {
        failed: '“{line}”一行：总计为{left}，各类申请人之和为{right}，相差{difference}。',
        explained:
          '“{line}”一行：总计为{left}，各类申请人之和为{right}；把“{wrongRow}”的“{wrongColumn}”改为{value}即可平衡。',
      },
    },
    en: {
      name: 'Applicants do not add up',
      why: 'In each row of table 3, 总计 is the sum of natural persons and the five kinds of organisations, as the word 总计 says.',
      messages: {
        failed: 'Row {line}: 总计 is {left}, its applicants add up to {right}, {difference} apart.',
        explained:
          'Row {line}: 总计 is {left}, its applicants add up to {right}; with {value} at {wrongRow}, {wrongColumn} they agree.',
      },
    },
  },
  look: ({ facts }) => lookAtSums(facts, 'applicant-total'),
});
