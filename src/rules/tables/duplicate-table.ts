import { formOf } from '../../schema/editions';
import { primaryTables, tablePlace } from '../../facts/cell-places';
import { defineRule } from '../rule';

export const duplicateTable = defineRule({
  id: 'duplicate-table',
  basis: ['S19'],
  severity: 'error',
  words: {
    zh: {
      name: '表格重复',
      why: '每张官方表格只出现一次；重复时无法判断以哪一张为准，本次只核对第一张。依据：国办公开办函〔2021〕30号格式。',
      messages: { duplicate: '“{chapter}”的官方表格又出现了一次。' },
    },
    en: {
      name: 'Table twice',
      why: 'Each official table stands once; of two, nobody knows which one counts. Only the first was checked. Source: the form of 国办公开办函〔2021〕30号.',
      messages: { duplicate: 'The official table of {chapter} stands here once more.' },
    },
  },
  *look({ report }) {
    const first = new Set(primaryTables(report));
    for (const table of report.tables) {
      if (first.has(table)) continue;
      const own = formOf(table.edition).chapters.find((chapter) => chapter.table === table.id);
      yield {
        is: 'wrong',
        code: 'duplicate',
        at: [tablePlace(table)],
        data: { chapter: own?.title.text ?? table.id },
        fixes: [
          {
            kind: 'offer',
            edits: table.pieces.map(({ index }) => ({ do: 'remove-table', table: index })),
          },
        ],
      };
    }
  },
});
