import { lookAtSums } from './sum-rule';
import { defineRule } from '../rule';

export const applicationBalance = defineRule({
  id: 'application-balance',
  basis: ['A01'],
  severity: 'error',
  words: {
    zh: {
      name: '申请数量不平衡',
      why: '表三表头写明：每一列第一项加第二项之和，等于第三项加第四项之和，即新收＋上年结转＝总计＋结转下年度。',
      messages: {
        failed:
          '“{line}”一列：新收与上年结转合计{left}，办理结果总计与结转下年度合计{right}，相差{difference}。',
        explained:
          '“{line}”一列：新收与上年结转合计{left}，办理结果总计与结转下年度合计{right}；把“{wrongRow}”的“{wrongColumn}”改为{value}即可平衡。',
      },
    },
    en: {
      name: 'Applications do not balance',
      why: 'The head of table 3 says it: in each column, item 1 plus item 2 equals item 3 plus item 4 (received + carried over = total + carried forward).',
      messages: {
        failed:
          'Column {line}: received and carried over make {left}, total and carried forward make {right}, {difference} apart.',
        explained:
          'Column {line}: received and carried over make {left}, total and carried forward make {right}; with {value} at {wrongRow}, {wrongColumn} they agree.',
      },
    },
  },
  look: ({ facts }) => lookAtSums(facts, 'application-balance'),
});
