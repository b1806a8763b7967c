import { addsUp, enumerationsOf, sumOf } from '../prose/enumerations';
import type { Enumeration } from '../prose/enumerations';
import { clausePlace, sentencePlace } from '../prose/places';
import { defineRule } from '../rule';

/** Fewer parts than this, or less of the whole, may well be a choice. */
const leastParts = 3;
const leastShare = 0.8;
/** A long list is rarely a choice. */
const manyParts = 5;
const leastShareOfMany = 0.5;

/** Whether parts that fall short of their whole were meant to be all of it. */
function isMeantWhole({ whole, parts, isComplete }: Enumeration): boolean {
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
        parts: '总数写{text}，所列{count}项合计{sum}{unit}，请核对。',
        fee: '收费总数写{text}，所列{count}项合计{sum}{unit}，请核对。',
      },
    },
    en: {
      name: 'Parts do not add up',
      why: 'What is listed behind 其中 should add up to the whole. Lists with 等, 主要 or 余, and those of examples only, are not compared. Source: a report must agree with itself; no official sentence says so.',
      messages: {
        parts: 'The whole is given as {text}, its {count} parts make {sum}{unit}: check.',
        fee: 'The fee is given as {text}, its {count} parts make {sum}{unit}: check.',
      },
    },
  },
  *look({ report }) {
    for (const enumeration of enumerationsOf(report)) {
      const { sentence, whole, parts, isFee } = enumeration;
      const place = sentencePlace(sentence);
      if (addsUp(enumeration)) {
        yield { is: 'held', at: place };
        continue;
      }
      const sum = sumOf(parts);
      const { value, unit, raw } = whole.quantity;
      if (sum < value ? !isMeantWhole(enumeration) : enumeration.mayOverlap) continue;
      const inOther =
        whole.sentence === sentence ? [] : [clausePlace(whole.sentence, whole.clause)];
      yield {
        is: 'wrong',
        code: isFee ? 'fee' : 'parts',
        at: [place, ...inOther],
        data: { text: raw, count: parts.length, sum, unit },
        actual: String(value),
        expected: String(sum),
      };
    }
  },
});
