import { lookAtBounds } from './bound-rule';
import { valueOf } from '../../facts/relations/relations';
import type { JudgedRelation } from '../../facts/relations/relations';
import { defineRule } from '../rule';

/** What was issued and repealed in the same year is no longer in force, which may explain it. */
function couldBeExplained({ table, line, judgement }: JudgedRelation): boolean {
  const repealed = valueOf(table.cell(line, 'repealed')) ?? 0;
  return judgement.is === 'failed' && repealed + judgement.difference >= 0;
}

export const inForceBound = defineRule({
  id: 'in-force-bound',
  basis: ['A08'],
  severity: 'warning',
  words: {
    zh: {
      name: '现行有效少于本年制发',
      why: '本年制发的文件除当年又废止的以外都应现行有效，所以现行有效件数一般不少于本年制发件数。这是推断，官方格式没有写明。',
      messages: {
        failed: '“{row}”现行有效{left}件，少于本年制发的{right}件，请核对。',
      },
    },
    en: {
      name: 'Fewer in force than issued',
      why: 'What was issued this year is in force unless it was repealed within the year, so 现行有效 is rarely below 本年制发. This is an inference, not printed on the form.',
      messages: { failed: '{row}: {left} in force, fewer than the {right} issued this year.' },
    },
  },
  look: ({ facts }) =>
    lookAtBounds(facts, 'in-force-bound', (judged) =>
      couldBeExplained(judged) ? 'info' : 'warning',
    ),
});
