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

/** What stands behind a year that is the report's own. */
const ofReport = /^(?:政府信息公开|信息公开|政务公开|我|本|全[省市州县区镇乡]|工作|年度)/;

/** Finds the years that a text names as those of the report: 2023年政府信息公开工作, 2023年度报告. */
export function findReportYears(text: string): readonly NamedYear[] {
  return findYears(text).filter(({ start, end }) => {
    const isDocument = /[〔[【［（(《〈]\s*$/.test(text.slice(0, start));
    const behind = text.slice(end).trimStart();
    const isReport = text.slice(0, end).endsWith('度') && /^(?:报告|年报)/.test(behind);
    return !isDocument && (isReport || ofReport.test(behind));
  });
}
