import { titleRange } from '../../report/chapters/headings';
import type { Chapter, Report } from '../../report/model';
import { isEmpty } from '../../facts/chapters/body';
import { formOf, titlePlace } from '../../facts/chapters/chapter-places';
import { defineRule } from '../rule';

/** An empty heading that stands again with its text is a superfluous heading, not a wrong one. */
function isEmptyTwin(report: Report, chapter: Chapter): boolean {
  return (
    isEmpty(report, chapter) &&
    report.chapters.some((other) => other !== chapter && other.id === chapter.id)
  );
}

export const chapterTitle = defineRule({
  id: 'chapter-title',
  basis: ['S05'],
  severity: 'warning',
  words: {
    zh: {
      name: '章节标题',
      why: '六章的标题由格式规定。常见的近似写法只作提示。依据：国办公开办函〔2021〕30号格式。',
      messages: { title: '标题写成“{actual}”，格式规定为“{expected}”。' },
    },
    en: {
      name: 'Titles of chapters',
      why: 'The titles of the six chapters are set by the form (国办公开办函〔2021〕30号); wordings in common use are only remarked on.',
      messages: { title: 'The title reads {actual}; in the form it is {expected}.' },
    },
  },
  *look({ report }) {
    for (const chapter of report.chapters) {
      const { heading, verdict, id } = chapter;
      if (verdict.is === 'exact' || isEmptyTwin(report, chapter)) continue;
      const expected = formOf(id).title.text;
      const { start, end } = titleRange(heading);
      const { index: paragraph, text } = heading.paragraph;
      const was = text.slice(start, end);
      yield {
        is: 'wrong',
        code: 'title',
        severity: verdict.is === 'variant' ? verdict.level : 'warning',
        at: [titlePlace(chapter)],
        data: { actual: was, expected },
        actual: was,
        expected,
        fixes: [
          { kind: 'safe', edits: [{ do: 'set-text', paragraph, start, end, was, now: expected }] },
        ],
      };
    }
  },
});
