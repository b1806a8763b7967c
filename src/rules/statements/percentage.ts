import { clausePlace } from '../prose/places';
import { sharesOf } from '../prose/percents';
import type { StatedShare } from '../prose/percents';
import { defineRule } from '../rule';
import type { Fix } from '../rule';

/** Digits behind the point as written. */
function decimals(numeral: string): number {
  return /[.．](.*)$/.exec(numeral)?.[1]?.length ?? 0;
}

/** A share in percent with so many decimals, rounded half up. */
function rounded(part: number, whole: number, digits: number): string {
  const scale = 10 ** digits;
  return (Math.round((part * 100 * scale) / whole) / scale).toFixed(digits);
}

type Fit = 'fits' | 'close' | 'differs';

/** `close`: cut off or rounded up where it had to be rounded down. */
function fit(stated: number, part: number, whole: number, digits: number): Fit {
  const distance = Math.abs((part * 100) / whole - stated) * 10 ** digits;
  if (distance <= 0.5 + 1e-6) return 'fits';
  return distance < 1 - 1e-6 ? 'close' : 'differs';
}

/** The share written in place of the stated one, where that is plain digits. */
function rewrite({ sentence, clause, quantity }: StatedShare, now: string): readonly Fix[] {
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
    for (const share of sharesOf(report)) {
      const { sentence, clause, quantity, part, wholes } = share;
      const digits = decimals(quantity.numeral);
      const place = clausePlace(sentence, clause);
      const fits = wholes.map((whole) => fit(quantity.value, part.quantity.value, whole, digits));
      if (fits.includes('fits')) {
        yield { is: 'held', at: place };
        continue;
      }
      const close = fits.indexOf('close');
      const whole = wholes[Math.max(close, 0)];
      if (whole === undefined) continue;
      const expected = rounded(part.quantity.value, whole, digits);
      const isClear = close >= 0 || share.isOneWhole;
      const fixes = isClear ? rewrite(share, expected) : [];
      yield {
        is: 'wrong',
        code: close >= 0 ? 'rounding' : 'differs',
        ...(close >= 0 ? { severity: 'info' as const } : {}),
        at: [place],
        data: { text: quantity.raw, part: part.quantity.raw, whole, expected },
        actual: String(quantity.value),
        expected,
        ...(fixes.length > 0 ? { fixes } : {}),
      };
    }
  },
});
