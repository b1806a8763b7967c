import { askedOfAll } from '../../facts/asked';
import { fold } from '../../report/text/fold';
import { bodyOf } from '../../facts/chapters/body';
import { headingPlace } from '../../facts/chapters/chapter-places';
import { defineRule } from '../rule';

export const overviewLength = defineRule({
  id: 'overview-length',
  basis: ['S12'],
  severity: 'info',
  words: {
    zh: {
      name: '总体情况的篇幅',
      why: '总体情况应当突出重点、简明扼要。有的地方要求原则上不超过一千字。依据：部分地方的年报通知，全国没有统一规定。',
      messages: {
        long: '总体情况约{count}字，篇幅偏长，可以精简。',
        asked: '总体情况约{count}字，审核单位要求不超过{most}字。',
      },
    },
    en: {
      name: 'Length of chapter one',
      why: 'Chapter one is to be short and to the point; some authorities ask for a thousand characters at most. Source: notices of some places; there is no national rule.',
      messages: {
        long: 'Chapter one has some {count} characters and could be shorter.',
        asked: 'Chapter one has some {count} characters; who reviews asks for {most} at most.',
      },
    },
  },
  *look({ report, asked = askedOfAll }) {
    const chapters = report.chapters.filter(({ id }) => id === 'overview');
    const [first] = chapters;
    const texts = chapters.flatMap((chapter) => bodyOf(report, chapter));
    const count = texts.reduce((sum, { text }) => sum + Array.from(fold(text)).length, 0);
    const kind = report.publisher?.kind ?? 'department';
    const most = asked.overviewLength[kind];
    if (!first || count <= most) return;
    const isUsual = most === askedOfAll.overviewLength[kind];
    yield {
      is: 'wrong',
      code: isUsual ? 'long' : 'asked',
      at: [headingPlace(first)],
      data: isUsual ? { count: Math.round(count / 100) * 100 } : { count, most },
    };
  },
});
