import { formOf } from '../../schema/editions';
import { primaryTables, tablePlace } from '../../facts/cell-places';
import { defineRule } from '../rule';

export const misplacedTable = defineRule({
  id: 'misplaced-table',
  basis: ['S19'],
  severity: 'error',
  words: {
    zh: {
      name: '表格放错章节',
      why: '三张官方表格分别属于第二、三、四章。依据：国办公开办函〔2021〕30号格式。',
      messages: { misplaced: '这张表属于“{chapter}”一章，不应放在这里。' },
    },
    en: {
      name: 'Table in the wrong chapter',
      why: 'The three official tables belong to chapters two, three and four. Source: the form of 国办公开办函〔2021〕30号.',
      messages: { misplaced: 'This table belongs to the chapter {chapter}.' },
    },
  },
  *look({ report }) {
    const titles = formOf(report.expectedEdition).chapters;
    for (const table of primaryTables(report)) {
      const own = titles.find((chapter) => chapter.table === table.id);
      // Without its chapter's heading the table seems to stand in the chapter before: that is the
      // missing heading's fault.
      if (!own || !report.chapters.some(({ id }) => id === own.id)) continue;
      if (table.chapter === own.id) continue;
      const edit = { do: 'move-table', table: table.id, chapter: own.id } as const;
      yield {
        is: 'wrong',
        code: 'misplaced',
        at: [tablePlace(table)],
        data: { chapter: own.title.text },
        fixes: [{ kind: 'offer', edits: [edit] }],
      };
    }
  },
});
