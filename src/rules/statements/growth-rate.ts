import { proseFacts } from '../../facts/prose-facts';
import type { Change } from '../../facts/statements/changes';
import { decimalsOf, fit, rounded } from '../../facts/statements/rounding';
import { clausePlace } from '../../facts/statements/places';
import { defineRule } from '../rule';

/** What a change should read, where it does not; undefined where it fits. */
function expectedOf({ frame, now, before, direction }: Change): string | undefined {
  const { quantity } = frame;
  const current = now.quantity.value;
  const grown = current - before;
  const digits = decimalsOf(quantity.numeral);
  if (quantity.unit === '倍') {
    const isMore = frame.left.changes.has('up');
    const fits = [current, ...(isMore ? [grown] : [])].some(
      (part) =>
        fit(quantity.value * 100, part, before, Math.max(0, digits - 2)) !== 'differs' ||
        Math.abs(part / before - quantity.value) * 10 ** digits <= 0.5 + 1e-6,
    );
    return fits ? undefined : (current / before).toFixed(digits);
  }
  const signed = direction === 'down' ? -grown : grown;
  if (quantity.unit !== '%') {
    return signed === quantity.value ? undefined : String(Math.abs(grown));
  }
  if (signed >= 0 && fit(quantity.value, signed, before, digits) !== 'differs') return undefined;
  return `${signed < 0 ? '-' : ''}${rounded(Math.abs(grown), before, digits)}`;
}

export const growthRate = defineRule({
  id: 'growth-rate',
  basis: ['Y04'],
  severity: 'warning',
  words: {
    zh: {
      name: '增减数与所列数字不符',
      why: '一句话里写了本年和上年的数字，又写增减多少、增长或下降百分之几，三者应当相符，百分比按所写的位数四舍五入。依据：同一报告前后一致的要求，官方格式没有明文。',
      messages: {
        count: '正文“{words}”中的{text}，由{before}到{now}应为{way}{expected}，请核对。',
        share: '正文“{words}”中的{text}，由{before}到{now}应为{way}{expected}%，请核对。',
        times: '正文“{words}”中的{text}，由{before}到{now}是{expected}倍，请核对。',
      },
    },
    en: {
      name: 'Change does not fit its figures',
      why: 'Where a sentence gives the figure of this year and of the last, the change it states must be the one between them; percent are rounded to the digits shown. Source: a report must agree with itself; no official sentence says so.',
      messages: {
        count:
          'The text says {text} in “{words}”; from {before} to {now} is {way}{expected}: check.',
        share:
          'The text says {text} in “{words}”; from {before} to {now} is {way}{expected}%: check.',
        times: 'The text says {text} in “{words}”; {now} is {expected} times {before}: check.',
      },
    },
  },
  *look(subject) {
    for (const { sentence, changes } of proseFacts(subject).statements) {
      for (const change of changes) {
        const { frame, now, before } = change;
        const place = clausePlace(sentence, frame.clause);
        const expected = expectedOf(change);
        if (expected === undefined) {
          yield { is: 'held', at: place };
          continue;
        }
        const { quantity } = frame;
        const isUp = now.quantity.value >= before;
        const plain = expected.replace('-', '');
        yield {
          is: 'wrong',
          code: quantity.unit === '倍' ? 'times' : quantity.unit === '%' ? 'share' : 'count',
          at: [place],
          data: {
            words: place.text ?? '',
            text: quantity.raw,
            before,
            now: now.quantity.value,
            way: isUp ? '+' : '-',
            expected: plain,
          },
          actual: String(quantity.value),
          expected: plain,
        };
      }
    }
  },
});
