import { proseFacts } from '../../facts/prose-facts';
import { loneFiguresIn } from '../../facts/statements/lone-figures';
import type { LoneFigure } from '../../facts/statements/lone-figures';
import { clausePlace } from '../../facts/statements/places';
import { defineRule } from '../rule';

export const contradictingFigures = defineRule({
  id: 'contradicting-figures',
  basis: ['T17'],
  severity: 'warning',
  words: {
    zh: {
      name: '同一事项数字前后不一',
      why: '同一年度、同一口径的同一个数字，在报告各处应当相同。只比较说法相同的数字，表格里有的数字另行核对。依据：同一报告前后一致的要求，官方格式没有明文。',
      messages: { differs: '这里写{text}，前面“{words}”写的是{other}，请核对。' },
    },
    en: {
      name: 'Two figures for one fact',
      why: 'One fact of one year has one number throughout the report. Compared are only figures under the same words; those that a table has are compared with it. Source: a report must agree with itself; no official sentence says so.',
      messages: { differs: 'It says {text} here, but {other} in “{words}” before: check.' },
    },
  },
  *look(subject) {
    const { statements, quantitiesIn } = proseFacts(subject);
    const first = new Map<string, LoneFigure>();
    for (const fact of loneFiguresIn(subject.report, statements, quantitiesIn)) {
      const { sentence, clause, quantity, measure } = fact;
      const earlier = first.get(measure);
      if (!earlier) {
        first.set(measure, fact);
        continue;
      }
      const place = clausePlace(sentence, clause);
      if (earlier.quantity.value === quantity.value) {
        yield { is: 'held', at: place };
        continue;
      }
      const other = clausePlace(earlier.sentence, earlier.clause);
      yield {
        is: 'wrong',
        code: 'differs',
        at: [place, other],
        data: { text: quantity.raw, other: earlier.quantity.raw, words: other.text ?? '' },
        actual: String(quantity.value),
        expected: String(earlier.quantity.value),
      };
    }
  },
});
