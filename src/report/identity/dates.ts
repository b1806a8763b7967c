import { ordinalOf } from '../text/numerals';
import type { CalendarDate } from '../model';
import { dayPattern, plainFigures, yearOf, yearPattern } from './plain-figures';

/** A date that a text names. */
export interface NamedDate extends CalendarDate {
  readonly start: number;
  readonly end: number;
}

const named = new RegExp(
  `(?:(${yearPattern}) *年 *(${dayPattern}) *月 *(${dayPattern}) *[日号]?)` +
    String.raw`|(?:(?<!\d)(\d{4}) *([./-]) *(\d{1,2}) *\5 *(\d{1,2})(?![\d./-]) *日?)`,
  'g',
);

function part(written: string): number {
  return /^\d/.test(written) ? Number(written) : (ordinalOf(written) ?? 0);
}

/** Finds the dates that a text names: 2024年1月10日, 二〇二四年一月十日, 2024-01-10. */
export function findDates(text: string): readonly NamedDate[] {
  return [...plainFigures(text).matchAll(named)].flatMap((match) => {
    const [whole, year = '', month = '', day = '', figures = '', , inFigures = '', last = ''] =
      match;
    const read = {
      year: yearOf(year === '' ? figures : year),
      month: part(month === '' ? inFigures : month),
      day: part(day === '' ? last : day),
    };
    if (read.year === undefined || read.month < 1 || read.month > 12) return [];
    if (read.day < 1 || read.day > 31) return [];
    const start = match.index;
    const end = start + whole.trimEnd().length;
    return [{ year: read.year, month: read.month, day: read.day, start, end }];
  });
}
