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
      messages: {
        missing: '“{chapter}”一章缺少官方表格。',
        boxed: '“{chapter}”一章的表格放在文本框里，没有核对；请移到正文中。',
      },
    },
    en: {
      name: 'Table missing',
      why: 'Chapters two to four are reported as tables, one official table each (form of 国办公开办函〔2021〕30号).',
      messages: {
        missing: 'The chapter {chapter} lacks its official table.',
        boxed:
          'The table of {chapter} is in a text box and was not checked: move it into the body.',
      },
    },
  },
  *look({ report }) {
    for (const { form, table, chapter, picture, box, insert } of absentTables(report)) {
      if (box !== undefined) {
        yield {
          is: 'wrong',
          code: 'boxed',
          severity: 'warning',
          at: [{ chapter: form.id, table, paragraph: box }],
          data: { chapter: form.title.text },
        };
        continue;
      }
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
