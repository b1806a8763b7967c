import { isDivided, isHeaded, isMissing, overviewOf } from '../../facts/chapters/overview';
import { lastYearOf } from '../../facts/last-year';
import { formOf } from '../../schema/editions';
import type { TopicForm } from '../../schema/form';
import { defineRule } from '../rule';

export const topicsLost = defineRule({
  id: 'topics-lost',
  basis: ['S07'],
  severity: 'warning',
  words: {
    zh: {
      name: '上年写了的方面本年没有',
      why: '给出上年报告时核对：上年总体情况写到的五个方面，本年一般也应写到。上年单独成段、本年只在别处提到的只作提示。官方没有明文，这是推断。',
      messages: {
        lost: '{year}年报告的总体情况写到{topics}，本年没有写。',
        headless: '{year}年报告的总体情况单独写了{topics}，本年没有单独写，请核对是否遗漏。',
      },
    },
    en: {
      name: 'Topics of last year that are gone',
      why: 'Where last year’s report is given: what its chapter one says of the five topics, this year’s is usually to have, too. One that had a section of its own and is now only spoken of elsewhere is advice. No official sentence says so; this is an inference.',
      messages: {
        lost: 'Chapter one of the report of {year} tells of {topics}; this year’s does not.',
        headless:
          'Chapter one of the report of {year} has a section on {topics}, this year’s has none: check that nothing was left out.',
      },
    },
  },
  *look(subject) {
    const { report } = subject;
    const last = lastYearOf(subject);
    const overview = overviewOf(report);
    const before = last && overviewOf(last.report);
    if (!last || !overview || !before) return;
    const titles = (topics: readonly TopicForm[]): readonly string[] =>
      topics.map(({ title }) => title.text);
    const { topics } = formOf(report.expectedEdition);
    const told = topics.filter((topic) => !isMissing(before, topic));
    const lost = told.filter((topic) => isMissing(overview, topic));
    if (lost.length > 0) {
      yield {
        is: 'wrong',
        code: 'lost',
        at: [overview.heading],
        data: { year: last.year, topics: titles(lost) },
        // That they are not there is told already; here it is that they were.
        follows: 'overview-topics',
      };
    }
    const headless = told.filter(
      (topic) => !lost.includes(topic) && isHeaded(before, topic) && !isHeaded(overview, topic),
    );
    if (headless.length === 0 || !isDivided(before) || !isDivided(overview)) return;
    yield {
      is: 'wrong',
      code: 'headless',
      severity: 'info',
      at: [overview.heading],
      data: { year: last.year, topics: titles(headless) },
    };
  },
});
