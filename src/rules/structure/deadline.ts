import { askedOfAll } from '../../facts/asked';
import type { Subject } from '../../facts/facts';
import type { CalendarDate } from '../../report/model';
import { defineRule } from '../rule';
import type { Wrong } from '../rule';

type Code = 'department' | 'government' | 'asked' | 'before-end';

/** Months and days as one number that grows with them. */
function ordinal({ year, month, day }: CalendarDate): number {
  return (year * 100 + month) * 100 + day;
}

function* look({
  report: { date, year, publisher },
  asked = askedOfAll,
}: Subject): Iterable<Wrong<Code>> {
  if (!date || year === undefined) return;
  const { text, paragraph, range } = date;
  const base = { is: 'wrong', at: [{ text, paragraph, range }], actual: text } as const;
  if (ordinal(date) < ordinal({ year, month: 12, day: 1 })) {
    const due = String(year + 1);
    const isSlip = date.month <= 3 && date.year === year && /^20\d\d/.test(text);
    const edit = {
      do: 'set-text',
      paragraph,
      start: range.start,
      end: range.start + 4,
      was: text.slice(0, 4),
      now: due,
    } as const;
    yield {
      ...base,
      code: 'before-end',
      severity: 'warning',
      data: { date: text, year },
      ...(isSlip ? { fixes: [{ kind: 'offer', edits: [edit] }] } : {}),
    };
    return;
  }
  // Whose body is not known may publish by the later date.
  const kind = publisher?.kind ?? 'government';
  const due = asked.deadlines[kind];
  if (ordinal(date) <= ordinal({ year: year + 1, ...due })) return;
  const law = askedOfAll.deadlines[kind];
  const isLaw = due.month === law.month && due.day === law.day;
  yield {
    ...base,
    code: !isLaw ? 'asked' : kind === 'department' ? 'department' : 'government',
    data: { date: text, year: year + 1, ...(isLaw ? {} : { ...due }) },
  };
}

export const deadline = defineRule<Code>({
  id: 'deadline',
  basis: ['P10'],
  severity: 'info',
  words: {
    zh: {
      name: '公布时限',
      why: '《条例》第四十九条：县级以上人民政府部门应在每年1月31日前提交并公布上一年度的年报，县级以上地方人民政府的年报应在3月31日前公布。',
      messages: {
        department: '落款日期“{date}”晚于{year}年1月31日。',
        government: '落款日期“{date}”晚于{year}年3月31日。',
        asked: '落款日期“{date}”晚于{year}年{month}月{day}日，这是审核单位要求的时限。',
        'before-end': '落款日期“{date}”早于{year}年度结束，请核对年份。',
      },
    },
    en: {
      name: 'Time limit',
      why: 'Article 49 of the regulations: departments submit and publish their reports by 31 January, governments by 31 March of the next year.',
      messages: {
        department: 'The date {date} is later than 31 January {year}.',
        government: 'The date {date} is later than 31 March {year}.',
        asked:
          'The date {date} is later than {year}-{month}-{day}, by which who reviews asks for the report.',
        'before-end': 'The date {date} lies before the end of {year}.',
      },
    },
  },
  look,
});
