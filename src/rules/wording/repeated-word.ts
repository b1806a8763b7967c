import { defineRule } from '../rule';
import { findDoubledWords } from '../../facts/wording/doubled-words';
import { rangePlace } from '../../facts/wording/paragraphs';

export const repeatedWord = defineRule({
  id: 'repeated-word',
  basis: ['P12'],
  severity: 'warning',
  words: {
    zh: {
      name: '词语重复',
      why: '同一个词连写两遍多是笔误，如“情况情况”。“一项一项”之类的叠用不算。依据：文字校对的通行要求，官方格式没有明文。',
      messages: { doubled: '“{word}”重复。' },
    },
    en: {
      name: 'Repeated word',
      why: 'A word that stands twice in a row is mostly a slip. Words doubled on purpose do not count. Source: common proofreading; no official sentence says so.',
      messages: { doubled: 'The word {word} is repeated.' },
    },
  },
  *look({ facts }) {
    for (const written of facts.paragraphs) {
      for (const { word, start, end } of findDoubledWords(written.text)) {
        const was = written.text.slice(start, end);
        yield {
          is: 'wrong',
          code: 'doubled',
          at: [rangePlace(written, start, end)],
          data: { word },
          actual: was,
          expected: word,
          fixes: [
            {
              kind: 'safe',
              edits: [{ do: 'set-text', paragraph: written.index, start, end, was, now: word }],
            },
          ],
        };
      }
    }
  },
});
