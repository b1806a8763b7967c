import { forms } from '../schema/editions';
import { chapterHasPicture } from './tables/pictures';
import { defineRule } from './rule';

export const tableAsImage = defineRule({
  id: 'table-as-image',
  basis: ['S20'],
  severity: 'warning',
  words: {
    zh: {
      name: '表格是图片',
      why: '图片里的表格无法核对、检索和无障碍阅读，应当用可编辑的官方表格。',
      messages: { image: '“{chapter}”一章只有图片，没有可编辑的官方表格。' },
    },
    en: {
      name: 'Table is a picture',
      why: 'A table in a picture cannot be checked, searched or read aloud; use the editable official table.',
      messages: { image: 'The chapter {chapter} holds a picture and no editable official table.' },
    },
  },
  *look(report) {
    for (const { id, title, table } of forms[report.expectedEdition].chapters) {
      const chapter = report.chapters.find((candidate) => candidate.id === id);
      if (table === undefined || !chapter || !chapterHasPicture(chapter)) continue;
      if (report.tables.some((found) => found.id === table)) continue;
      const picture = chapter.blocks.find(
        (block) => block.kind === 'paragraph' && block.pictures > 0,
      );
      const paragraph =
        picture?.kind === 'paragraph' ? picture.index : chapter.heading.paragraph.index;
      const edit = {
        do: 'insert-table',
        table,
        chapter: id,
        edition: report.expectedEdition,
      } as const;
      yield {
        is: 'wrong',
        code: 'image',
        at: [{ chapter: id, table, paragraph }],
        data: { chapter: title.text },
        fixes: [{ kind: 'offer', edits: [edit] }],
      };
    }
  },
});
