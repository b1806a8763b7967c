import type { Subject } from '../../facts/facts';
import { findDoubledCharacters } from '../../facts/wording/doubled-characters';
import { findDoubledWords } from '../../facts/wording/doubled-words';
import { findMisusedWords } from '../../facts/wording/misused-words';
import { markPlace, rangePlace } from '../../facts/wording/paragraphs';
import type { WrittenParagraph } from '../../facts/wording/paragraphs';
import { defineRule } from '../rule';
import type { Fix, Wrong } from '../rule';

type Code = 'doubled' | 'character' | 'misused';

interface Slip {
  readonly start: number;
  readonly end: number;
  /** what should stand there */
  readonly word: string;
}

function put(written: WrittenParagraph, { start, end, word }: Slip, kind: Fix['kind']): Fix {
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
      fixes: [put(written, found, 'safe')],
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
      fixes: [put(written, { start, end, word }, sure ? 'safe' : 'offer')],
    };
  }
  for (const { start, end, now: word } of findMisusedWords(written.text)) {
    const place = markPlace(written, start, end);
    const text = written.text.slice(start, end);
    yield {
      is: 'wrong',
      code: 'misused',
      at: [place],
      data: { text, expected: word, around: place.text ?? '' },
      actual: text,
      expected: word,
      fixes: [put(written, { start, end, word }, 'safe')],
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
      name: '用词差错',
      why: '同一个词、同一个字连写两遍多是笔误，如“情况情况”“的的”。“一项一项”“天天”之类的叠用不算。日期前用“截至”，“截止”是到此为止；转到下一年办理的叫“结转”。依据：文字校对的通行要求，官方格式没有明文。',
      messages: {
        doubled: '“{word}”重复。',
        character: '“{word}”字重复：“{around}”。',
        misused: '“{text}”应为“{expected}”：“{around}”。',
      },
    },
    en: {
      name: 'Slip of a word',
      why: 'A word or character that stands twice in a row is mostly a slip. Those doubled on purpose do not count. Before a date it is 截至, and what goes on to the next year is 结转. Source: common proofreading; no official sentence says so.',
      messages: {
        doubled: 'The word {word} is repeated.',
        character: 'The character {word} is repeated: {around}.',
        misused: '{text} should read {expected}: {around}.',
      },
    },
  },
  look,
});
