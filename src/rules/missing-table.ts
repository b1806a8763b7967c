import { forms } from '../schema/editions';
import { chapterHasPicture } from './tables/pictures';
import { defineRule } from './rule';

export const missingTable = defineRule({
  id: 'missing-table',
  basis: ['S19'],
  severity: 'error',
  words: {
    zh: {
      name: '缺少表格',
      why: '第二、三、四章以表格形式报告，各有一张官方表格，缺一不可。依据：国办公开办函〔2021〕30号格式。',
      messages: { missing: '“{chapter}”一章缺少官方表格。' },
    },
    en: {
      name: 'Table missing',
      why: 'Chapters two to four are reported as tables, one official table each (form of 国办公开办函〔2021〕30号).',
      messages: { missing: 'The chapter {chapter} lacks its official table.' },
    },
  },
  *look(report) {
    for (const { id, title, table } of forms[report.expectedEdition].chapters) {
      const chapter = report.chapters.find((candidate) => candidate.id === id);
      if (table === undefined || !chapter || chapterHasPicture(chapter)) continue;
      if (report.tables.some((found) => found.id === table)) continue;
      const edit = {
        do: 'insert-table',
        table,
        chapter: id,
        edition: report.expectedEdition,
      } as const;
      yield {
        is: 'wrong',
        code: 'missing',
        at: [
          {
            chapter: id,
            table,
            text: chapter.heading.title,
            paragraph: chapter.heading.paragraph.index,
          },
        ],
        data: { chapter: title.text },
        fixes: [{ kind: 'safe', edits: [edit] }],
      };
    }
  },
});
