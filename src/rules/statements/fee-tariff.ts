import { proseFacts } from '../../facts/prose-facts';
import { amountsOf, inYuan } from '../../facts/statements/fee';
import { clausePlace } from '../../facts/statements/places';
import { defineRule } from '../rule';

/** By pages the tariff goes in steps of 10 元, by applications in steps of 100 元. */
const step = 10;

export const feeTariff = defineRule({
  id: 'fee-tariff',
  basis: ['T19'],
  severity: 'info',
  words: {
    zh: {
      name: '信息处理费数额不合标准',
      why: '信息处理费按件计收时是100元的整倍数，按量（页）计收时是10元的整倍数，所以数额应是10元的整倍数（国办函〔2020〕109号）。',
      messages: {
        step: '信息处理费{text}不是10元的整倍数，按收费标准不会有这样的数额，请核对。',
      },
    },
    en: {
      name: 'Fee does not fit the tariff',
      why: 'By applications the 信息处理费 is a multiple of 100 元, by pages one of 10 元 (国办函〔2020〕109号).',
      messages: {
        step: 'A fee of {text} is no multiple of 10 元, which the tariff cannot give: check.',
      },
    },
  },
  *look(subject) {
    for (const read of proseFacts(subject).statements) {
      const { sentence } = read;
      const stated = amountsOf(read);
      const odd = stated.find((each) => (inYuan(each) ?? 0) % step !== 0);
      const [first] = stated;
      if (odd) {
        const place = clausePlace(sentence, odd.clause);
        yield {
          is: 'wrong',
          code: 'step',
          at: [place],
          data: { text: odd.quantity.raw },
          actual: odd.quantity.raw,
        };
      } else if (first) yield { is: 'held', at: clausePlace(sentence, first.clause) };
    }
  },
});
