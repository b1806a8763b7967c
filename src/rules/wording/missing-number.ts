import type { Subject } from '../../facts/facts';
import { proseFacts } from '../../facts/prose-facts';
import { markPlace } from '../../facts/wording/paragraphs';
import { defineRule } from '../rule';
import type { Wrong } from '../rule';

function* look(subject: Subject): Iterable<Wrong<'missing'>> {
  const { missingNumbersIn } = proseFacts(subject);
  for (const written of subject.facts.paragraphs) {
    for (const { start, end, unit } of missingNumbersIn(written)) {
      const place = markPlace(written, start, end);
      yield {
        is: 'wrong',
        code: 'missing',
        at: [place],
        data: { unit, around: place.text ?? '' },
      };
    }
  }
}

export const missingNumber = defineRule({
  id: 'missing-number',
  // A sentence that lacks its figure tells nothing, whatever the figure is.
  class: 'mend',
  basis: ['P13'],
  severity: 'warning',
  words: {
    zh: {
      name: '缺少数字',
      why: '单位前面应有数字，如“发布信息36条”“同比增长5%”。依据：文字校对的通行要求，官方格式没有明文。',
      messages: { missing: '“{unit}”前面缺少数字：“{around}”。' },
    },
    en: {
      name: 'Number missing',
      why: 'A number stands before its unit, as in 发布信息36条. Source: common proofreading; no official sentence says so.',
      messages: { missing: 'No number stands before {unit}: {around}.' },
    },
  },
  look,
});
