import { ordinalOf } from '../text/numerals';
import type { CalendarDate } from '../model';
import { dayPattern, plainFigures, yearOf, yearPattern } from './plain-figures';

/** One end of a period as a text names it. */
export interface PeriodEnd {
  readonly start: number;
  readonly end: number;
  /** absent where the date is malformed */
  readonly date?: CalendarDate;
  /** it says its year, and not only 同年 or nothing */
  readonly namesYear: boolean;
}

/** A period that a text names, 2023年1月1日至2023年12月31日. */
export interface NamedPeriod {
  readonly start: number;
  readonly end: number;
  readonly from: PeriodEnd;
  readonly to: PeriodEnd;
}

const link = String.raw` *(?:起|开始)?(?:始)? *[,，]? *(?:截?止?(?:至|到)|[-~–—―─～〜]{1,4}) *`;
const full = `(${yearPattern}) *[年./-] *(${dayPattern}) *[月./-] *(${dayPattern})(?: *[日号])?`;
const second = `(?:(${yearPattern}) *[年./-]|同年|当年|本年)? *(${dayPattern}) *[月./-] *(${dayPattern})(?: *[日号])?`;

const wellFormed = new RegExp(`(${full})(${link})(${second})`, 'd');
const inMonths = new RegExp(
  `((${yearPattern}) *年 *(${dayPattern}) *月份?)(${link})((?:(${yearPattern}) *年|同年|当年)? *(${dayPattern}) *月(?:份|底|末)?)(?! *\\d)`,
  'd',
);
/** Something like a date that is none. */
const crippled = String.raw`[\d年月日号.]{4,14}`;
const crippledFrom = new RegExp(`(?<![\\d年月日号.])(${crippled})(${link})(${full})`, 'd');
const crippledTo = new RegExp(`(${full})(${link})(${crippled})(?![\\d年月日号.])`, 'd');

/** A date needs a digit and one of its words; bare digits are what text extraction leaves over. */
function isAttempt(written: string): boolean {
  return /\d/.test(written) && /[年月日]/.test(written);
}

function part(written: string): number | undefined {
  return /^\d/.test(written) ? Number(written) : ordinalOf(written);
}

function dateOf(
  year: number | undefined,
  month: number | undefined,
  day: number | undefined,
): { readonly date?: CalendarDate } {
  if (year === undefined || month === undefined || day === undefined) return {};
  return { date: { year, month, day } };
}

function lastDay(year: number | undefined, month: number | undefined): number | undefined {
  if (year === undefined || month === undefined) return undefined;
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

type Groups = readonly (string | undefined)[];

function assemble(
  match: RegExpExecArray,
  ends: { readonly from: number; readonly to: number },
  read: (groups: Groups) => {
    readonly from: Omit<PeriodEnd, 'start' | 'end'>;
    readonly to: Omit<PeriodEnd, 'start' | 'end'>;
  },
): NamedPeriod | undefined {
  const [start, fromEnd] = match.indices?.[ends.from] ?? [];
  const [toStart, end] = match.indices?.[ends.to] ?? [];
  if (start === undefined || fromEnd === undefined || toStart === undefined || end === undefined) {
    return undefined;
  }
  const { from, to } = read(match);
  return {
    start,
    end,
    from: { start, end: fromEnd, ...from },
    to: { start: toStart, end, ...to },
  };
}

function fullDate(groups: Groups, at: number): Omit<PeriodEnd, 'start' | 'end'> {
  const year = yearOf(groups[at] ?? '');
  return {
    ...dateOf(year, part(groups[at + 1] ?? ''), part(groups[at + 2] ?? '')),
    namesYear: true,
  };
}

function readWellFormed(groups: Groups): ReturnType<Parameters<typeof assemble>[2]> {
  const from = fullDate(groups, 2);
  const year = yearOf(groups[7] ?? '');
  return {
    from,
    to: {
      ...dateOf(year ?? from.date?.year, part(groups[8] ?? ''), part(groups[9] ?? '')),
      namesYear: year !== undefined,
    },
  };
}

function readMonths(groups: Groups): ReturnType<Parameters<typeof assemble>[2]> {
  const first = yearOf(groups[2] ?? '');
  const own = yearOf(groups[6] ?? '');
  const month = part(groups[7] ?? '');
  return {
    from: { ...dateOf(first, part(groups[3] ?? ''), 1), namesYear: true },
    to: {
      ...dateOf(own ?? first, month, lastDay(own ?? first, month)),
      namesYear: own !== undefined,
    },
  };
}

/**
 * Reads the first period that a text names. Of 20251月1日至2025年12月31日 the malformed date is
 * absent; where the words of both dates are gone there is no period.
 */
export function readPeriod(text: string): NamedPeriod | undefined {
  const plain = plainFigures(text);
  const good = wellFormed.exec(plain);
  if (good) return assemble(good, { from: 1, to: 6 }, readWellFormed);
  const months = inMonths.exec(plain);
  if (months) return assemble(months, { from: 1, to: 5 }, readMonths);
  const left = crippledFrom.exec(plain);
  if (left && isAttempt(left[1] ?? '')) {
    return assemble(left, { from: 1, to: 3 }, (groups) => ({
      from: { namesYear: false },
      to: fullDate(groups, 4),
    }));
  }
  const right = crippledTo.exec(plain);
  if (right && isAttempt(right[6] ?? '')) {
    return assemble(right, { from: 1, to: 6 }, (groups) => ({
      from: fullDate(groups, 2),
      to: { namesYear: false },
    }));
  }
  return undefined;
}
