import type { Subject } from '../../facts/facts';
import { findImpossibleDates } from '../../facts/wording/impossible-dates';
import { rangePlace } from '../../facts/wording/paragraphs';
import { defineRule } from '../rule';
import type { Wrong } from '../rule';

function* look({ report, facts }: Subject): Iterable<Wrong<'date'>> {
  const { period } = report;
  for (const written of facts.paragraphs) {
    for (const { start, end } of findImpossibleDates(written.text)) {
      const isInPeriod =
        period?.paragraph === written.index && period.range.start < end && start < period.range.end;
      // A period that is not the whole year is told as that.
      if (isInPeriod) continue;
      const text = written.text.slice(start, end);
      yield {
        is: 'wrong',
        code: 'date',
        at: [rangePlace(written, start, end)],
        data: { date: text },
        actual: text,
      };
    }
  }
}

export const impossibleDate = defineRule({
  id: 'impossible-date',
  // No body has other days than the calendar.
  class: 'mend',
  basis: ['P10'],
  severity: 'warning',
  words: {
    zh: {
      name: '日期有误',
      why: '日期应当存在：一年十二个月，大月31日，小月30日，2月28日或29日。依据：公历。',
      messages: { date: '没有“{date}”这样的日期，请核对。' },
    },
    en: {
      name: 'No such date',
      why: 'A date must be one of the calendar: twelve months, of 28 to 31 days.',
      messages: { date: 'There is no such date as {date}: check.' },
    },
  },
  look,
});
