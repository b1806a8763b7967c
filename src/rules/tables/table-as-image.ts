import { defineRule } from '../rule';
import { absentTables } from './absent';

export const tableAsImage = defineRule({
  id: 'table-as-image',
  // The form asks for a table, and nothing in a picture can be checked.
  class: 'mend',
  basis: ['S20'],
  severity: 'warning',
  needs: 'layout',
  words: {
    zh: {
      name: '表格是图片',
      why: '图片里的表格无法核对、检索和无障碍阅读，应当用可编辑的官方表格。官方没有明文，依据是格式要求以表格形式报告。',
      messages: { image: '“{chapter}”一章只有图片，没有可编辑的官方表格。' },
    },
    en: {
      name: 'Table is a picture',
      why: 'A table in a picture cannot be checked, searched or read aloud; use the editable official table. Source: the form asks for a table; no sentence forbids a picture.',
      messages: { image: 'The chapter {chapter} holds a picture and no editable official table.' },
    },
  },
  *look({ report }) {
    for (const { form, table, picture, box, asText, insert } of absentTables(report)) {
      if (picture === undefined || box !== undefined || asText) continue;
      yield {
        is: 'wrong',
        code: 'image',
        at: [{ chapter: form.id, table, paragraph: picture }],
        data: { chapter: form.title.text },
        fixes: [{ kind: 'offer', edits: [insert] }],
      };
    }
  },
});
