import type { ChapterId, TopicId } from '../../schema/form';
import type { Report } from '../model';

/** A stretch of a paragraph's text, in UTF-16 code units; `end` is exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * A part of a sentence between commas or semicolons. What stands in brackets is a clause of its own
 * and no part of the one around it.
 */
export interface Clause {
  /**
   * made even for reading: no white space except between two digits, digits half-width, commas,
   * semicolons, colons and brackets full-width
   */
  readonly text: string;
  /** where it stands in the paragraph's text, brackets inside included */
  readonly start: number;
  readonly end: number;
  readonly bracketed: boolean;
  /** the mark that ends it: ， ； or '' at the end of a sentence or bracket */
  readonly mark: '，' | '；' | '';
  /** the stretch of the paragraph's text that a stretch of `text` was made from */
  range(from: number, to: number): TextRange;
}

export interface Sentence {
  /** as written, without the mark that ends it */
  readonly text: string;
  /** index of its paragraph */
  readonly paragraph: number;
  /** where it stands in the paragraph's text */
  readonly start: number;
  readonly end: number;
  /** absent in the preamble */
  readonly chapter?: ChapterId;
  /** the topic of chapter one it stands under */
  readonly topic?: TopicId;
  /** in reading order; a bracketed one follows the clause it begins in */
  readonly clauses: readonly Clause[];
}

const wide: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
};
const blank = /[\s\u200b\ufeff]/u;
const narrowDigits = /[０-９．％]/;

/** A character as clauses have it, '' where it is left out. */
function even(text: string, at: number): string {
  const character = text.charAt(at);
  const isBetweenDigits = /\d/.test(digitAt(text, at - 1)) && /\d/.test(digitAt(text, at + 1));
  if (blank.test(character)) {
    // The first of several stands for them all.
    if (!/\d/.test(digitAt(text, at - 1))) return '';
    const next = text.slice(at).search(/[^\s\u200b\ufeff]/u);
    return next > 0 && /\d/.test(digitAt(text, at + next)) ? ' ' : '';
  }
  if (narrowDigits.test(character)) return digitAt(text, at);
  if (isBetweenDigits && (character === ',' || character === ':')) return character;
  // ， is a thousands separator only between full-width digits.
  if (isBetweenDigits && character === '，') {
    return /[０-９]，[０-９]{3}(?![０-９])/.test(text.slice(at - 1, at + 5)) ? ',' : character;
  }
  return wide[character] ?? character;
}

function digitAt(text: string, at: number): string {
  const character = text.charAt(at);
  return narrowDigits.test(character)
    ? String.fromCharCode(character.charCodeAt(0) - 0xfee0)
    : character;
}

/** A bracket that does not close within this many characters is no bracket. */
const longestBracket = 300;

/** Where each bracket that opens in a text closes. */
function closingBrackets(text: string): ReadonlyMap<number, number> {
  const closings = new Map<number, number>();
  const open: number[] = [];
  for (const { index, 0: mark } of text.matchAll(/[（()）]/g)) {
    if (mark === '（' || mark === '(') open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined && index - start <= longestBracket) closings.set(start, index);
    }
  }
  return closings;
}

/** （一） and （1） number a paragraph or an article and hold no clause. */
const numeralInBrackets = /^\s*[一二三四五六七八九十\d]{1,3}\s*$/;

function clausesOf(
  text: string,
  brackets: ReadonlyMap<number, number>,
  range: TextRange,
  bracketed = false,
  depth = 0,
): readonly Clause[] {
  const clauses: Clause[] = [];
  let inner: Clause[] = [];
  let characters = '';
  let offsets: number[] = [];
  let start = range.start;
  const finish = (end: number, mark: Clause['mark']): void => {
    if (characters !== '') {
      const places = offsets;
      const whole = { start, end };
      clauses.push({
        text: characters,
        ...whole,
        bracketed,
        mark,
        range: (from, to) => {
          const first = places[from];
          const last = places[to - 1];
          return first === undefined || last === undefined
            ? whole
            : { start: first, end: last + 1 };
        },
      });
    }
    clauses.push(...inner);
    characters = '';
    offsets = [];
    inner = [];
    start = end + 1;
  };
  for (let at = range.start; at < range.end; at += 1) {
    const character = even(text, at);
    if (character === '（' && depth < 3) {
      const close = brackets.get(at);
      if (close !== undefined && close < range.end) {
        const inside = { start: at + 1, end: close };
        if (!numeralInBrackets.test(text.slice(inside.start, inside.end))) {
          inner.push(...clausesOf(text, brackets, inside, true, depth + 1));
        }
        at = close;
        continue;
      }
    }
    if (character === '，' || character === '；') {
      finish(at, character);
    } else if (character !== '') {
      characters += character;
      offsets.push(at);
    }
  }
  finish(range.end, '');
  return clauses;
}

function endsSentence(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (/[。！？!?\n]/.test(character)) return true;
  return character === '.' && /\p{Script=Han}/u.test(text.charAt(at - 1));
}

/** The stretches between the marks that end a sentence; none inside brackets. */
function sentenceRanges(
  text: string,
  brackets: ReadonlyMap<number, number>,
  range: TextRange,
): readonly TextRange[] {
  const ranges: TextRange[] = [];
  let start = range.start;
  for (let at = range.start; at < range.end; at += 1) {
    const close = brackets.get(at);
    if (close !== undefined && close < range.end) {
      at = close;
    } else if (endsSentence(text, at)) {
      ranges.push({ start, end: at });
      start = at + 1;
    }
  }
  ranges.push({ start, end: range.end });
  return ranges.flatMap(({ start: from, end }) => {
    const slice = text.slice(from, end);
    if (slice.trim() === '') return [];
    const leading = slice.length - slice.trimStart().length;
    return [{ start: from + leading, end: from + slice.trimEnd().length }];
  });
}

interface Passage extends TextRange {
  readonly index: number;
  readonly text: string;
  readonly chapter?: ChapterId;
  readonly topic?: TopicId;
}

/** The stretches of prose in document order, headings of chapters left out. */
function passages(report: Report): readonly Passage[] {
  const headings = report.chapters.map(({ heading }) => heading);
  /** where the next heading begins that is glued to the paragraph's text, else its end */
  const until = ({ index, text }: { index: number; text: string }, from: number): number =>
    headings
      .filter(({ paragraph, start }) => paragraph.index === index && start >= from)
      .reduce((end, { start }) => Math.min(end, start), text.length);
  const opening = report.preamble.map(({ index, text }): Passage => {
    return { index, text, start: 0, end: until({ index, text }, 0) };
  });
  const inChapters = report.chapters.flatMap(({ id: chapter, heading, prose, topics }) => {
    const beginnings = new Map(topics.map((one) => [one.heading.paragraph.index, one]));
    let topic: TopicId | undefined;
    return prose.map(({ index, text }): Passage => {
      const begun = beginnings.get(index);
      if (begun) topic = begun.id;
      const start = heading.paragraph.index === index ? heading.end : 0;
      const end = until({ index, text }, start);
      return { index, text, start, end, chapter, ...(topic === undefined ? {} : { topic }) };
    });
  });
  return [...opening, ...inChapters].filter(({ start, end }) => start < end);
}

/**
 * The sentences of a report's preamble and chapters in document order, tables and chapter headings
 * left out. A paragraph's last sentence needs no full stop.
 */
export function sentencesOf(report: Report): readonly Sentence[] {
  return passages(report).flatMap(({ index, text, chapter, topic, ...range }) => {
    const brackets = closingBrackets(text);
    return sentenceRanges(text, brackets, range).map(({ start, end }): Sentence => ({
      text: text.slice(start, end),
      paragraph: index,
      start,
      end,
      ...(chapter === undefined ? {} : { chapter }),
      ...(topic === undefined ? {} : { topic }),
      clauses: clausesOf(text, brackets, { start, end }),
    }));
  });
}
