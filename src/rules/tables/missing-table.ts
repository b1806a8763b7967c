import { defineRule } from '../rule';
import { absentTables } from './absent';

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
  *look({ report }) {
    for (const { form, table, chapter, picture, insert } of absentTables(report)) {
      if (picture !== undefined) continue;
      const { title, paragraph } = chapter.heading;
      yield {
        is: 'wrong',
        code: 'missing',
        at: [{ chapter: form.id, table, text: title, paragraph: paragraph.index }],
        data: { chapter: form.title.text },
        fixes: [{ kind: 'safe', edits: [insert] }],
      };
    }
  },
});
