import { isChinese, isHan, withoutAddresses } from './chinese-text';
import { pairMarks } from './pairs';

/** A mark of a text and what should stand in its place. */
export interface MarkChange {
  readonly start: number;
  readonly end: number;
  readonly now: string;
}

/** A half-width mark in Chinese text. */
export interface HalfWidthMark extends MarkChange {
  /** the full-width mark of its kind; brackets are one kind, but for those of a numeral */
  readonly kind: string;
}

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
};

/** Runs of marks, of which only one can be meant. */
const run = /[，。、；：,;]{2,}/g;

/** The nearest character that is no space. */
function neighbour(text: string, at: number, step: 1 | -1): string {
  let next = at + step;
  while (text.charAt(next) === ' ') next += step;
  return text.charAt(next);
}

function isInChineseText(text: string, at: number): boolean {
  const before = neighbour(text, at, -1);
  const after = neighbour(text, at, 1);
  if (/\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1))) return false;
  return (before !== '' && isChinese(before)) || (after !== '' && isChinese(after));
}

function isNumeral(text: string): boolean {
  return /^\s*[一二三四五六七八九十]{1,3}\s*$/.test(text);
}

function halfWidthBrackets(text: string): readonly HalfWidthMark[] {
  if (!/[()]/.test(text)) return [];
  return pairMarks(text).pairs.flatMap(({ open, close }) => {
    const [left, right] = [text.charAt(open), text.charAt(close)];
    if (!'（('.includes(left) || !/\p{Script=Han}/u.test(text.slice(open, close))) return [];
    const kind = isNumeral(text.slice(open + 1, close)) ? 'numeral' : '（';
    return [
      ...(left === '('
        ? [{ start: open - gapBefore(text, open), end: open + 1, now: '（', kind }]
        : []),
      // The gaps that typists leave beside half-width marks go with them.
      ...(right === ')'
        ? [{ start: close, end: close + 1 + gapBehind(text, close), now: '）', kind }]
        : []),
    ];
  });
}

/** How many blanks typists left behind a half-width mark, with which they go. */
function gapBehind(text: string, mark: number): number {
  const [gap = ''] = /^[ \u00a0\u3000]+(?=\S)/.exec(text.slice(mark + 1, mark + 8)) ?? [];
  return gap.length;
}

/** How many blanks stand between Chinese text and a half-width bracket. */
function gapBefore(text: string, mark: number): number {
  const [, gap = ''] =
    /\p{Script=Han}([ \u00a0]+)$/u.exec(text.slice(Math.max(0, mark - 8), mark)) ?? [];
  return gap.length;
}

/** Finds the half-width marks of a text that stand in Chinese text. */
export function findHalfWidth(written: string): readonly HalfWidthMark[] {
  const text = withoutAddresses(written);
  const inRuns = new Set<number>();
  for (const { index, 0: marks } of text.matchAll(run)) {
    for (let at = index; at < index + marks.length; at += 1) inRuns.add(at);
  }
  const marks = [...text.matchAll(/[,;:?!]/g)].flatMap(({ index, 0: mark }): HalfWidthMark[] => {
    const now = fullWidth[mark];
    if (now === undefined || inRuns.has(index) || !isInChineseText(text, index)) return [];
    const end = index + 1 + gapBehind(text, index);
    return [{ start: index, end, now, kind: now }];
  });
  return [...marks, ...halfWidthBrackets(text)].sort((one, other) => one.start - other.start);
}

/** How often a text has a full-width mark; a closing bracket counts as its opening one. */
export function countFullWidth(text: string, kind: string): number {
  return text.split(kind === '（' ? /[（）]/ : kind).length - 1;
}

/** Which of two marks says more. */
const strength = '、，：；。';

export interface MarkRun extends MarkChange {
  /** all of one mark */
  readonly doubled: boolean;
}

/** Finds marks that stand doubled, or next to one another where only one can be meant. */
export function findMarkRuns(written: string): readonly MarkRun[] {
  const text = withoutAddresses(written);
  return [...text.matchAll(run)].flatMap(({ index, 0: marks }): readonly MarkRun[] => {
    const full = Array.from(marks, (mark) => fullWidth[mark] ?? mark);
    const isHalfWidth = /^[,;]+$/.test(marks);
    if (isHalfWidth && !isInChineseText(text, index)) return [];
    const kinds = [...new Set(full)].sort(
      (one, other) => strength.indexOf(other) - strength.indexOf(one),
    );
    const [strongest] = kinds;
    if (strongest === undefined) return [];
    const end = index + marks.length;
    return [{ start: index, end, now: strongest, doubled: kinds.length === 1 }];
  });
}

export interface WesternStop extends MarkChange {
  /** it ends a paragraph or line, and so is no dot of a name */
  readonly ends: boolean;
}

const stop = /(?<![.．])[.．](?![.．])/g;
const numeralBefore = /(?:^|[^\p{Script=Han}\d])[一二三四五六七八九十]{1,3}$/u;
/** Behind so few characters a dot may join the two parts of a name. */
const nameBefore = /(?:^|[^\p{Script=Han}])\p{Script=Han}{1,8}$/u;

/** How much of a text tells what a stop stands behind. */
const shown = 16;

/** Finds Western full stops behind Chinese text. */
export function findWesternStops(written: string): readonly WesternStop[] {
  const text = withoutAddresses(written);
  return [...text.matchAll(stop)].flatMap(({ index }): readonly WesternStop[] => {
    const before = text.slice(Math.max(0, index - shown), index);
    const last = before.at(-1) ?? '';
    if (!isHan(last) && !/[》”）)]/.test(last)) return [];
    if (numeralBefore.test(before) || /^[\s（(]*[一二三四五六七八九十]+[）)]$/m.test(before))
      return [];
    const behind = text.slice(index + 1, index + 1 + shown);
    const ends = /^\s*(?:$|\n)/.test(behind);
    if (!ends && (!/^ ?[\p{Script=Han}“《（(]/u.test(behind) || nameBefore.test(before))) return [];
    return [{ start: index, end: index + 1, now: '。', ends }];
  });
}

/** Straight quotes around Chinese text, each with the mark it should be; a lone one is left out. */
export function findStraightQuotes(written: string): readonly MarkChange[] {
  const text = withoutAddresses(written);
  const places = [...text.matchAll(/"/g)].map(({ index }) => index);
  if (places.length % 2 > 0) return [];
  return places.flatMap((start, at): readonly MarkChange[] => {
    if (at % 2 > 0) return [];
    const end = places[at + 1] ?? start;
    if (!/\p{Script=Han}/u.test(text.slice(start, end))) return [];
    return [
      { start, end: start + 1, now: '“' },
      { start: end, end: end + 1, now: '”' },
    ];
  });
}

/** Finds three or more dots in Chinese text that stand for an ellipsis. */
export function findDots(written: string): readonly MarkChange[] {
  const text = withoutAddresses(written);
  return [...text.matchAll(/(?<![.．·])[.．]{3,8}(?![.．]|\s*\d{1,3}\s*$)/gm)].flatMap(
    ({ index, 0: dots }): readonly MarkChange[] => {
      const end = index + dots.length;
      const isInChinese = isChinese(text.charAt(index - 1)) || isChinese(text.charAt(end));
      return isInChinese ? [{ start: index, end, now: '……' }] : [];
    },
  );
}
