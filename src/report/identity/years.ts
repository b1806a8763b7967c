import { plainFigures, yearOf, yearPattern } from './plain-figures';

/** A year that a text names. */
export interface NamedYear {
  readonly year: number;
  /** where it stands in the text, 年 or 年度 included */
  readonly start: number;
  readonly end: number;
  /** its figures alone as written */
  readonly figures: string;
}

const named = new RegExp(`(${yearPattern}) *(年度?)`, 'g');

/** Years before the form's regulations came, or far ahead, are slips of the key or no years. */
const earliest = 2000;
const latest = 2099;

/** Finds the years that a text names with 年 or 年度, 2023年 as well as 二〇二三年, in order. */
export function findYears(text: string): readonly NamedYear[] {
  return [...plainFigures(text).matchAll(named)].flatMap(({ index, 0: whole, 1: figures = '' }) => {
    const year = yearOf(figures);
    if (year === undefined || year < earliest || year > latest) return [];
    return [
      {
        year,
        start: index,
        end: index + whole.length,
        figures: text.slice(index, index + figures.length),
      },
    ];
  });
}
