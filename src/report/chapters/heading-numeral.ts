import { ordinalOf } from '../text/numerals';
import type { NumeralStyle } from '../model';

/** A numeral as it stands at the start of a text. */
export interface WrittenNumeral {
  readonly style: NumeralStyle;
  readonly value: number;
  /** as written, with its mark */
  readonly text: string;
  /** where in the text it starts */
  readonly start: number;
  /** where what it numbers starts, white space skipped */
  readonly end: number;
}

const blank = String.raw`[\s\u200b]`;
const chinese = '([一二三四五六七八九十]{1,3})';
const digits = String.raw`(\d{1,2})`;
const mark = '[、.．，,：:]?';

/** In this order, each from the start of the text; their one group is the number. */
const patterns: readonly (readonly [NumeralStyle, RegExp])[] = [
  [
    'ordinal-chapter',
    new RegExp(
      `^第${blank}?([一二三四五六七八九十]{1,3}|\\d{1,2})${blank}?(?:章|部分|节)[、.．，,：:。]?`,
    ),
  ],
  [
    'bracketed-chinese',
    new RegExp(`^[（(〔［[【]${blank}?${chinese}${blank}?[）)〕］\\]】]${mark}`),
  ],
  ['bracketed-arabic', new RegExp(`^[（(]${blank}?${digits}${blank}?[）)]${mark}`)],
  ['bracketed-chinese', new RegExp(`^${chinese}${blank}?[）)]${mark}`)],
  ['bracketed-arabic', new RegExp(`^${digits}${blank}?[）)]${mark}`)],
  ['chinese', new RegExp(`^${chinese}${blank}?[、.．，,：:。]`)],
  ['chinese', /^([—–―─])、/],
  // 一 是 is the "firstly" of a sentence.
  ['chinese', new RegExp(`^${chinese}(?=${blank}+(?!是)\\p{Script=Han})`, 'u')],
  ['arabic', new RegExp(`^${digits}${blank}?(?:[、．]|[.,](?!\\d))`)],
  // 3 月 and 5 件 are quantities.
  [
    'arabic',
    new RegExp(`^([1-9])(?=${blank}+(?![年月日号条件项个次份篇人万元])\\p{Script=Han})`, 'u'),
  ],
];

/** What a numeral may begin with; most texts do not, and nothing need be tried on them. */
const beginning =
  /^[\s\u200b]*[第（(〔［[【一二三四五六七八九十\d０-９—–―─\u2f00-\u2fd5①-⒛㈠-㈩㊀-㊉❶-❿➀-➉]/;

/** Characters that are a numeral of their own, with the one that stands for 1. */
const signs: readonly (readonly [NumeralStyle, string, number])[] = [
  ['circled', '①', 20],
  ['circled', '❶', 10],
  ['circled', '➀', 10],
  ['bracketed-arabic', '⑴', 20],
  ['arabic', '⒈', 20],
  ['bracketed-chinese', '㈠', 10],
  ['circled', '㊀', 10],
];

/** Digits half-width, radicals as the characters they look like; the length stays. */
function plain(text: string): string {
  return text.replace(/[０-９\u2f00-\u2fd5]/g, (character) => character.normalize('NFKC'));
}

function signOf(text: string): Pick<WrittenNumeral, 'style' | 'value' | 'text'> | undefined {
  for (const [style, first, count] of signs) {
    const value = text.charCodeAt(0) - first.charCodeAt(0) + 1;
    if (value >= 1 && value <= count) {
      return { style, value, text: /^.[、.．，,]?/.exec(text)?.[0] ?? text.charAt(0) };
    }
  }
  return undefined;
}

/** Reads the numeral that a text starts with, white space before it skipped. */
export function readNumeral(text: string): WrittenNumeral | undefined {
  if (!beginning.test(text)) return undefined;
  const start = text.search(/[^\s\u200b]/);
  if (start < 0) return undefined;
  // No numeral is longer, and a paragraph may be.
  const begin = text.slice(start, start + 24);
  const read = signOf(begin) ?? patternOf(begin);
  if (!read) return undefined;
  const after = start + read.text.length;
  const gap = text.slice(after).search(/[^\s\u200b]/);
  return { ...read, start, end: gap < 0 ? text.length : after + gap };
}

function patternOf(begin: string): Pick<WrittenNumeral, 'style' | 'value' | 'text'> | undefined {
  const narrow = plain(begin);
  for (const [style, pattern] of patterns) {
    const found = pattern.exec(narrow);
    if (!found) continue;
    // A dash before 、 is a slip for 一 that nobody sees.
    const written = found[1]?.replace(/[—–―─]/, '一') ?? '';
    const value = /^\d/.test(written) ? Number(written) : ordinalOf(written);
    if (value !== undefined && value > 0) {
      return { style, value, text: begin.slice(0, found[0].length) };
    }
  }
  return undefined;
}
