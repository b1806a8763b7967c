import type { Subject } from '../../facts/facts';
import { readPeriod } from '../../report/identity/period';
import type { PeriodEnd } from '../../report/identity/period';
import type { CalendarDate, Passage } from '../../report/model';
import { defineRule } from '../rule';
import type { Edit, Fix, Wrong } from '../rule';

type Code = 'malformed' | 'wrong';

function isSame(one: CalendarDate | undefined, other: CalendarDate): boolean {
  return one?.year === other.year && one.month === other.month && one.day === other.day;
}

function inChinese({ year, month, day }: CalendarDate): string {
  return `${year}年${month}月${day}日`;
}

/** Puts a date's numbers in the places of another's, so that its way of writing stays. */
function writeLike(written: string, date: CalendarDate, namesYear: boolean): string | undefined {
  const numbers = namesYear ? [date.year, date.month, date.day] : [date.month, date.day];
  const places = written.match(/\d+/g) ?? [];
  if (places.length !== numbers.length) return undefined;
  let at = 0;
  return written.replace(/\d+/g, (digits) => {
    const number = String(numbers[at] ?? '');
    at += 1;
    return digits.startsWith('0') ? number.padStart(2, '0') : number;
  });
}

function edit(
  { text, paragraph, range }: Passage,
  { start, end, date, namesYear }: PeriodEnd,
  due: CalendarDate,
): Edit | undefined {
  const was = text.slice(start, end);
  const now = date === undefined ? inChinese(due) : writeLike(was, due, namesYear);
  if (now === undefined) return undefined;
  return {
    do: 'set-text',
    paragraph,
    start: range.start + start,
    end: range.start + end,
    was,
    now,
  };
}

function* look({ report }: Subject): Iterable<Wrong<Code>> {
  const { period } = report;
  const read = period && readPeriod(period.text);
  if (!period || !read) return;
  const [from, to] = [read.from.date, read.to.date];
  const year = report.year ?? to?.year ?? from?.year;
  if (year === undefined) return;
  // A whole year that is not the report's is one mistake, and told with the years.
  if (from && from.year === to?.year && from.year !== year) return;
  const due = { from: { year, month: 1, day: 1 }, to: { year, month: 12, day: 31 } };
  const wrong = [
    ...(isSame(from, due.from) ? [] : [edit(period, read.from, due.from)]),
    ...(isSame(to, due.to) ? [] : [edit(period, read.to, due.to)]),
  ];
  if (wrong.length === 0) return;
  const [only] = wrong;
  const fix: Fix | undefined =
    wrong.length === 1 && only ? { kind: 'offer', edits: [only] } : undefined;
  const expected = `${inChinese(due.from)}至${inChinese(due.to)}`;
  const { text, paragraph, range } = period;
  yield {
    is: 'wrong',
    code: from && to ? 'wrong' : 'malformed',
    at: [{ text, paragraph, range }],
    data: { period: text, expected },
    actual: text,
    expected,
    ...(fix ? { fixes: [fix] } : {}),
  };
}

export const reportingPeriod = defineRule<Code>({
  id: 'reporting-period',
  basis: ['P07'],
  severity: 'error',
  words: {
    zh: {
      name: '统计期限',
      why: '年报的统计期限是当年1月1日至12月31日。依据：《政府信息公开条例》第四十九条要求公布上一年度的年度报告。',
      messages: {
        malformed: '统计期限“{period}”书写有误，应为{expected}。',
        wrong: '统计期限“{period}”不是整个年度，应为{expected}。',
      },
    },
    en: {
      name: 'Period',
      why: 'A report covers 1 January to 31 December of its year. Source: article 49 of 《政府信息公开条例》, which asks for the report of the year before.',
      messages: {
        malformed: 'The period {period} is miswritten; it should read {expected}.',
        wrong: 'The period {period} is not the whole year {expected}.',
      },
    },
  },
  look,
});
