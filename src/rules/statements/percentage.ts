import type { Frame } from '../../facts/statements/frame';
import { decimalsOf, fit, rounded } from '../prose/fitting';
import { clausePlace } from '../prose/sentence-places';
import { judgedShares } from '../prose/shares';
import { defineRule } from '../rule';
import type { Fix } from '../rule';

/** The share written in place of the stated one, where that is plain digits. */
function rewrite({ sentence, clause, quantity }: Frame, now: string): readonly Fix[] {
  const range = clause.range(quantity.start, quantity.start + quantity.numeral.length);
  const was = sentence.text.slice(range.start - sentence.start, range.end - sentence.start);
  if (!/^\d+(?:\.\d+)?$/.test(was)) return [];
  const { paragraph } = sentence;
  return [{ kind: 'offer', edits: [{ do: 'set-text', paragraph, ...range, was, now }] }];
}

export const percentage = defineRule({
  id: 'percentage',
  basis: ['T08'],
  severity: 'warning',
  words: {
    zh: {
      name: '百分比不符',
      why: '句中的百分比应当等于部分除以整体，按所写的位数四舍五入。整体先看同一句话，再看表三的总数，有一个对得上就不提示。依据：同一报告前后一致的要求，官方格式没有明文。',
      messages: {
        differs: '正文写{part}占{text}，按{whole}计算应为{expected}%。',
        rounding: '正文写{part}占{text}，按{whole}计算四舍五入为{expected}%。',
      },
    },
    en: {
      name: 'Percentage does not fit',
      why: 'A percentage must be its part divided by its whole, rounded to the digits shown. The whole is looked for in the sentence, then in table 3; one that fits is enough. Source: a report must agree with itself; no official sentence says so.',
      messages: {
        differs: 'The text says {part} are {text}; of {whole} they are {expected}%.',
        rounding: 'The text says {part} are {text}; of {whole}, rounded, they are {expected}%.',
      },
    },
  },
  *look({ report }) {
    for (const { share, words, ratios, isClear } of judgedShares(report)) {
      const { sentence, clause, quantity } = share.frame;
      const digits = decimalsOf(quantity.numeral);
      const place = clausePlace(sentence, clause);
      const fits = ratios.map(({ part, whole }) => fit(quantity.value, part, whole, digits));
      if (fits.includes('fits')) {
        yield { is: 'held', at: place };
        continue;
      }
      const close = fits.indexOf('close');
      const ratio = ratios[Math.max(close, 0)];
      if (ratio === undefined) continue;
      const expected = rounded(ratio.part, ratio.whole, digits);
      const fixes = close >= 0 || isClear ? rewrite(share.frame, expected) : [];
      yield {
        is: 'wrong',
        code: close >= 0 ? 'rounding' : 'differs',
        ...(close >= 0 ? { severity: 'info' as const } : {}),
        at: [place],
        data: {
          text: quantity.raw,
          part: share.part ? words : ratio.part,
          whole: ratio.whole,
          expected,
        },
        actual: String(quantity.value),
        expected,
        ...(fixes.length > 0 ? { fixes } : {}),
      };
    }
  },
});
