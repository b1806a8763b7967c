import { isHan } from './chinese-text';

/** White space that does not belong where it stands. */
export interface StraySpace {
  /** `mark`: before a mark; `wide`: several within Chinese text; `year`: within a year's digits */
  readonly kind: 'mark' | 'wide' | 'year';
  readonly start: number;
  readonly end: number;
  readonly now: string;
}

const blank = '[ \\u3000\\u00a0]';
const beforeMark = new RegExp(
  `(?<=[\\p{Script=Han}\\d%）》”」』]) ?${blank}+(?=[，。；、！？）》”])`,
  'gu',
);
const wide = new RegExp(
  `(?<=[\\p{Script=Han}\\d%])(?:${blank}{2,}|\\u3000)(?=[\\p{Script=Han}\\d])`,
  'gu',
);
const year = new RegExp(
  `(?<![\\d.])(?=\\d[\\d ]{4,7}年)2${blank}{0,2}0${blank}{0,2}[0-4]${blank}{0,2}\\d(?=${blank}{0,2}年)`,
  'g',
);

/** 目  录 and 姓  名 are spaced out on purpose: fewer characters on one side. */
const fewest = 4;

/** How many Chinese characters and digits stand in a row up to, or from, a place. */
function runBefore(text: string, at: number): string {
  return /[\p{Script=Han}\d]*$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
}

function runBehind(text: string, at: number): string {
  return /^[\p{Script=Han}\d]*/u.exec(text.slice(at, at + 24))?.[0] ?? '';
}

const numeral = /^\s*[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]/;
/** What begins the first sentence behind a heading on its line. */
const opensSentence = /^(?:20\d\d|全年|今年|本|我|截[至止]|根据|按照|依据|为|一是)/;
/** Headings without a numeral are no longer. */
const longestHeading = 14;

/** Whether what stands on the line before spaces is its heading, which they set off. */
function endsHeading(text: string, at: number, end: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  if (/[，。；：！？,;:]/.test(line.replace(numeral, ''))) return false;
  const isPlain = line.trim().length <= longestHeading && opensSentence.test(text.slice(end));
  return numeral.test(line) || isPlain;
}

/** Behind a label such as 电话： the next one is set off by spaces. */
const label = /[：:][^，。；]*$/;

/**
 * Finds white space before a mark, several blanks within a sentence, and years whose digits are
 * torn apart.
 */
export function findStraySpaces(text: string): readonly StraySpace[] {
  const found: StraySpace[] = [];
  for (const { index, 0: figures } of text.matchAll(year)) {
    const now = figures.replace(/\D/g, '');
    if (now !== figures)
      found.push({ kind: 'year', start: index, end: index + figures.length, now });
  }
  const isFree = (start: number, end: number): boolean =>
    !found.some((one) => one.start < end && start < one.end);
  for (const { index, 0: gap } of text.matchAll(beforeMark)) {
    found.push({ kind: 'mark', start: index, end: index + gap.length, now: '' });
  }
  for (const { index, 0: gap } of text.matchAll(wide)) {
    const end = index + gap.length;
    const [before, behind] = [runBefore(text, index), runBehind(text, end)];
    const isShort = before.length < fewest && behind.length < fewest;
    const isInSentence = /[，。；]/.test(text) && !endsHeading(text, index, end);
    const hasHan = isHan(before.at(-1) ?? '') || isHan(behind.charAt(0));
    if (!isFree(index, end) || isShort || !isInSentence || !hasHan) continue;
    if (label.test(text.slice(0, index))) continue;
    found.push({ kind: 'wide', start: index, end, now: '' });
  }
  return found.sort((one, other) => one.start - other.start);
}
