import { leastLetters, lengthOf, ownText, writtenChapters } from '../../facts/alike/own-text';
import { shareFoundIn } from '../../facts/alike/shingles';
import { headingPlace } from '../../facts/chapters/chapter-places';
import { lastYearOf } from '../../facts/last-year';
import { defineRule } from '../rule';

/**
 * From this share on a chapter is nearly word for word the other. Chapters that are written anew
 * share set phrases, some two fifths of their letters; nobody drew the line officially.
 */
const leastShare = 0.8;

export const copiedText = defineRule({
  id: 'copied-text',
  basis: ['Y06'],
  severity: 'warning',
  words: {
    zh: {
      name: '与上年报告雷同',
      why: '给出上年报告时核对第一、五、六章：八成以上的字逐字见于上年报告同一章的，提示雷同。数字不同不算不同；说明文字、文件名称和文号、引文、格式规定的字句不计，不足150字的不判。依据：国办公开办函〔2021〕30号，年度报告内容雷同、敷衍应付的要追究责任；八成的界线是推断。',
      messages: {
        lastYear: '这一章有{percent}%的字与{year}年报告逐字相同，只换数字不算不同，请据实改写。',
      },
    },
    en: {
      name: 'Copied from last year',
      why: 'Where last year’s report is given, chapters one, five and six are compared: with four fifths of the characters word for word in the same chapter of last year, it counts as copied. Other numbers make no difference; the preamble, titles and numbers of documents, quotes and the words of the form do not count, nor are chapters below 150 characters judged. Source: 国办公开办函〔2021〕30号 holds those responsible whose reports are copied (雷同); the line of four fifths is an inference.',
      messages: {
        lastYear:
          '{percent}% of this chapter stand word for word in the report of {year}, numbers aside: write what the year was.',
      },
    },
  },
  *look(subject) {
    const { report } = subject;
    const last = lastYearOf(subject);
    if (!last) return;
    for (const id of writtenChapters) {
      const chapter = report.chapters.find((one) => one.id === id);
      const own = ownText(report, id);
      const before = ownText(last.report, id);
      const isShort = lengthOf(own) < leastLetters || lengthOf(before) < leastLetters;
      const share = isShort ? 0 : shareFoundIn(own, before);
      if (!chapter || share < leastShare) continue;
      yield {
        is: 'wrong',
        code: 'lastYear',
        at: [headingPlace(chapter)],
        data: { percent: Math.floor(share * 100), year: last.year },
      };
    }
  },
});
