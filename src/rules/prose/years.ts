import type { Clause, Sentence } from '../../report/text/prose';
import { sentencesOf } from './sentences';
import type { Report } from '../../report/model';

/** Titles of documents name years of their own. */
const titles = /《[^《》]{0,80}》|[〔[【][^〔〕[\]【】]{0,12}[〕\]】]/g;

/** A year as the source or target of carried-over applications says nothing of the sentence. */
const carried =
  /(?:结转|转结|转入|转)(?:至|到|自|于)?(?:20\d\d年度?|[上下]一?年度?|去年|次年)|(?:20\d\d年度?|上一?年度?|去年)(?:结转|转结|遗留|转入|未办结)/g;

/** What a year is compared with is not what the sentence is about. */
const compared = /(?:比|较|同|与|和)(?:20\d\d年度?|上一?年度?|去年)(?:同期|相比|末|底)?/g;

const mention =
  /(20\d\d)年|二[〇零]([一二三四五六七八九〇零])([一二三四五六七八九〇零])年|(去年|上一?年度?|前年)|(今年|本年)/g;

const digits = '〇一二三四五六七八九';

function digit(character: string | undefined): number {
  return character === undefined || character === '零' ? 0 : digits.indexOf(character);
}

/** The last year that a text names; undefined where it names none. */
function lastYear(text: string, year: number): number | undefined {
  let last: number | undefined;
  for (const [, figures, tens, ones, before, present] of text
    .replace(titles, '')
    .replace(carried, '')
    .replace(compared, '')
    .matchAll(mention)) {
    if (figures !== undefined) last = Number(figures);
    else if (tens !== undefined) last = 2000 + digit(tens) * 10 + digit(ones);
    else if (before !== undefined) last = year - 1;
    else if (present !== undefined) last = year;
  }
  return last;
}

const known = new WeakMap<Report, ReadonlyMap<Sentence, number>>();

/** The last year that a sentence's paragraph names before it. */
function yearsBefore(report: Report): ReadonlyMap<Sentence, number> {
  const found = known.get(report);
  if (found) return found;
  const years = new Map<Sentence, number>();
  let paragraph: number | undefined;
  let year: number | undefined;
  for (const sentence of sentencesOf(report)) {
    if (sentence.paragraph !== paragraph) year = undefined;
    paragraph = sentence.paragraph;
    if (year !== undefined) years.set(sentence, year);
    const text = sentence.clauses.map((clause) => clause.text).join('，');
    year = lastYear(text, report.year ?? 0) ?? year;
  }
  known.set(report, years);
  return years;
}

/** A clause of these words speaks of a comparison, a plan or a part of a year. */
export const otherTime =
  /上年|去年|上一年|前年|同比|环比|相比|较(?!为|大|多|好|高|强)|(?<!占)比(?=上|去|同期|前|往|年初|\d)|增长|增加|增幅|增至|减少|减至|下降|上升|历年|往年|累计|以来|十[二三四五]五|近[两二三五]年|平均|每[月年日件]|日均|月均|计划|力争|目标|预计|明年|上半年|下半年|半年|季度/;

const wholeYear =
  /1月(?:1日|份)?(?:起?至|到|[-~～—–])(?:20\d\d年)?12月(?:31日|份|底|末)?|12月(?:31日|底|末)|1月1日|截至(?:20\d\d年)?12月/g;

const month = /(?:\d{1,2}|[一二三四五六七八九十]{1,2})月/;

/**
 * Whether a clause speaks of the whole report year: its paragraph names no other year before, and
 * it is no comparison, sum over years, plan or part of the year.
 *
 * @param end where in the clause's text the statement ends
 */
export function isOfReportYear(
  report: Report,
  sentence: Sentence,
  clause: Clause,
  end = clause.text.length,
): boolean {
  const own = clause.text.replace(carried, '');
  if (otherTime.test(own)) return false;
  const before = sentence.clauses.slice(0, sentence.clauses.indexOf(clause));
  const ahead = [...before.map(({ text }) => text), clause.text.slice(0, end)].join('，');
  if (month.test(ahead.replace(wholeYear, ''))) return false;
  const year = lastYear(ahead, report.year ?? 0) ?? yearsBefore(report).get(sentence);
  return year === undefined || year === report.year;
}
