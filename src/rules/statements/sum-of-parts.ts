import { proseFacts } from '../../facts/prose-facts';
import { addsUp, sumOf } from '../../facts/statements/lists';
import type { PartsList } from '../../facts/statements/lists';
import { clausePlace, sentencePlace } from '../../facts/statements/places';
import { defineRule } from '../rule';

/** Fewer parts than this, or less of the whole, may well be a choice. */
const leastParts = 3;
const leastShare = 0.8;
/** A long list is rarely a choice. */
const manyParts = 5;
const leastShareOfMany = 0.5;

/** Of so few parts it can be told what each would have to be. */
const fewParts = 3;

/** Whether parts that fall short of their whole were meant to be all of it. */
function isMeantWhole({ whole, parts, isComplete, isOpen }: PartsList): boolean {
  if (isOpen) return false;
  const share = sumOf(parts) / whole.quantity.value;
  if (parts.length >= manyParts) return isComplete || share >= leastShareOfMany;
  return isComplete || (parts.length >= leastParts && share >= leastShare);
}

export const sumOfParts = defineRule({
  id: 'sum-of-parts',
  basis: ['T16', 'T18', 'T20'],
  severity: 'warning',
  words: {
    zh: {
      name: '分项之和与总数不符',
      why: '“其中”后面逐项列出的数量加起来应当等于总数。带有“等”“主要”“余”的列举，或者只举出一部分的，不作比较。依据：同一报告前后一致的要求，官方格式没有明文。',
      messages: {
        parts: '总数写{text}，所列{count}项即{parts}合计{sum}{unit}，请核对。',
        few: '总数写{text}，所列{parts}合计{sum}{unit}，请核对；总数不误，则其中一项有误：{others}。',
        fee: '收费总数写{text}，所列{count}项即{parts}合计{sum}{unit}，请核对。',
      },
    },
    en: {
      name: 'Parts do not add up',
      why: 'What is listed behind 其中 should add up to the whole. Lists with 等, 主要 or 余, and those of examples only, are not compared. Source: a report must agree with itself; no official sentence says so.',
      messages: {
        parts: 'The whole is given as {text}, its {count} parts {parts} make {sum}{unit}: check.',
        few: 'The whole is given as {text}, its parts {parts} make {sum}{unit}: check. If the whole is right, one of them is wrong: {others}.',
        fee: 'The fee is given as {text}, its {count} parts {parts} make {sum}{unit}: check.',
      },
    },
  },
  *look(subject) {
    const { comparedFrames, statements } = proseFacts(subject);
    const mistaken = new Set(
      comparedFrames
        .filter(({ comparison }) => comparison.is === 'differs')
        .map(({ frame }) => frame.quantity),
    );
    for (const { sentence, lists } of statements) {
      for (const list of lists) {
        const { whole, parts, isFee } = list;
        // A figure that already differs from its table makes the sum differ for that reason.
        if ([whole, ...parts].some(({ quantity }) => mistaken.has(quantity))) continue;
        const place = sentencePlace(sentence);
        if (addsUp(list)) {
          yield { is: 'held', at: place };
          continue;
        }
        const sum = sumOf(parts);
        const { value, unit, raw } = whole.quantity;
        if (sum < value ? !isMeantWhole(list) : list.mayOverlap) continue;
        const inOther =
          whole.sentence === sentence ? [] : [clausePlace(whole.sentence, whole.clause)];
        const others = parts
          .map(({ quantity }) => ({
            raw: quantity.raw,
            other: Number((quantity.value + value - sum).toFixed(6)),
          }))
          .filter(({ other }) => other >= 0);
        const isFew = parts.length <= fewParts && others.length > 0;
        yield {
          is: 'wrong',
          code: isFee ? 'fee' : isFew ? 'few' : 'parts',
          at: [place, ...inOther],
          data: {
            text: raw,
            count: parts.length,
            parts: parts.map(({ quantity }) => quantity.raw),
            others: others.map(({ raw: was, other }) => `${was}→${String(other)}${unit}`),
            sum,
            unit,
          },
          actual: String(value),
          expected: String(sum),
        };
        break;
      }
    }
  },
});
