import type { Subject } from '../../facts/facts';
import { findDoubledCharacters } from '../../facts/wording/doubled-characters';
import { findDoubledWords } from '../../facts/wording/doubled-words';
import { markPlace, rangePlace } from '../../facts/wording/paragraphs';
import type { WrittenParagraph } from '../../facts/wording/paragraphs';
import { defineRule } from '../rule';
import type { Fix, Wrong } from '../rule';

type Code = 'doubled' | 'character';

interface Repeated {
  readonly start: number;
  readonly end: number;
  /** what should stand there once */
  readonly word: string;
}

function once(written: WrittenParagraph, { start, end, word }: Repeated, kind: Fix['kind']): Fix {
  const was = written.text.slice(start, end);
  return {
    kind,
    edits: [{ do: 'set-text', paragraph: written.index, start, end, was, now: word }],
  };
}

function* inParagraph(written: WrittenParagraph): Iterable<Wrong<Code>> {
  const words = findDoubledWords(written.text);
  for (const found of words) {
    const { word, start, end } = found;
    yield {
      is: 'wrong',
      code: 'doubled',
      at: [rangePlace(written, start, end)],
      data: { word },
      actual: written.text.slice(start, end),
      expected: word,
      fixes: [once(written, found, 'safe')],
    };
  }
  for (const { character: word, start, end, sure } of findDoubledCharacters(written.text)) {
    if (words.some((one) => one.start < end && start < one.end)) continue;
    const place = markPlace(written, start, end);
    yield {
      is: 'wrong',
      code: 'character',
      at: [place],
      data: { word, around: place.text ?? '' },
      actual: written.text.slice(start, end),
      expected: word,
      fixes: [once(written, { start, end, word }, sure ? 'safe' : 'offer')],
    };
  }
}

function* look({ facts }: Subject): Iterable<Wrong<Code>> {
  for (const written of facts.paragraphs) yield* inParagraph(written);
}

export const repeatedWord = defineRule<Code>({
  id: 'repeated-word',
  basis: ['P12'],
  severity: 'warning',
  words: {
    zh: {
      name: '词语重复',
      why: '同一个词、同一个字连写两遍多是笔误，如“情况情况”“的的”。“一项一项”“天天”之类的叠用不算。依据：文字校对的通行要求，官方格式没有明文。',
      messages: {
        doubled: '“{word}”重复。',
        character: '“{word}”字重复：“{around}”。',
      },
    },
    en: {
      name: 'Repeated word',
      why: 'A word or character that stands twice in a row is mostly a slip. Those doubled on purpose do not count. Source: common proofreading; no official sentence says so.',
      messages: {
        doubled: 'The word {word} is repeated.',
        character: 'The character {word} is repeated: {around}.',
      },
    },
  },
  look,
});
