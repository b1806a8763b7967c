import { lookAtBounds } from './bound-rule';
import { defineRule } from '../rule';

export const itemChangeBound = defineRule({
  id: 'item-change-bound',
  basis: ['A11'],
  severity: 'warning',
  words: {
    zh: {
      name: '减少的项目多于原有项目',
      why: '2019年版表二：上一年项目数量加本年增/减不会小于零。',
      messages: { failed: '“{row}”上一年项目数量加本年增/减得{left}，小于零，请核对。' },
    },
    en: {
      name: 'More items removed than there were',
      why: '2019 edition, table 2: 上一年项目数量 plus 本年增/减 cannot be below zero.',
      messages: { failed: '{row}: last year’s items plus the change make {left}, below zero.' },
    },
  },
  look: ({ facts }) => lookAtBounds(facts, 'item-change-bound'),
});
