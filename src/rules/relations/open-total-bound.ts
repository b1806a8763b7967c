import { lookAtBounds } from './bound-rule';
import { defineRule } from '../rule';

export const openTotalBound = defineRule({
  id: 'open-total-bound',
  basis: ['A10'],
  severity: 'warning',
  words: {
    zh: {
      name: '公开总数少于本年新公开',
      why: '2019年版表二：对外公开总数量包含本年新公开数量，一般不会更少。这是推断，官方格式没有写明。',
      messages: { failed: '“{row}”对外公开总数量为{left}，少于本年新公开的{right}，请核对。' },
    },
    en: {
      name: 'Total below newly published',
      why: '2019 edition, table 2: 对外公开总数量 includes 本年新公开数量. This is an inference, not printed on the form.',
      messages: { failed: '{row}: {left} published in all, fewer than the {right} of this year.' },
    },
  },
  look: ({ facts }) => lookAtBounds(facts, 'open-total-bound'),
});
