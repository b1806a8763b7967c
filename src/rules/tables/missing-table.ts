import type { Report, TextTable } from '../../report/model';
import { defineRule } from '../rule';
import type { Edit, Fix } from '../rule';
import { absentTables } from './absent';
import type { AbsentTable } from './absent';

/** The official table with the figures, in place of the lines of text where all were understood. */
function tableOfText(
  { body }: Report,
  insert: AbsentTable['insert'],
  { figures, lines, isWhole }: TextTable,
): Fix {
  const [first] = lines;
  const above = body.paragraphs[body.paragraphs.indexOf(first) - 1];
  const isBesideTable = above === undefined || !body.blocks.includes(above);
  const filled: Edit = {
    ...insert,
    figures,
    ...(isBesideTable ? {} : { after: above.index }),
  };
  const removals = lines.map(({ index, text }): Edit => ({
    do: 'remove-paragraph',
    paragraph: index,
    was: text,
  }));
  return {
    kind: 'offer',
    edits: isWhole && !isBesideTable ? [filled, ...removals] : [filled],
  };
}

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
        'as-text':
          '“{chapter}”一章的表格是用空格或制表符排成的文字，不是表格；可以把其中的{count}个数做成官方表格。',
        boxed: '“{chapter}”一章的表格放在文本框里，没有核对；请移到正文中。',
      },
    },
    en: {
      name: 'Table missing',
      why: 'Chapters two to four are reported as tables, one official table each (form of 国办公开办函〔2021〕30号).',
      messages: {
        missing: 'The chapter {chapter} lacks its official table.',
        'as-text':
          'The table of {chapter} is text set with spaces or tabs; the official table can be made of its {count} figures.',
        boxed:
          'The table of {chapter} is in a text box and was not checked: move it into the body.',
      },
    },
  },
  *look({ report }) {
    for (const { form, table, chapter, picture, box, asText, insert } of absentTables(report)) {
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
      if (asText) {
        const [first] = asText.lines;
        yield {
          is: 'wrong',
          code: 'as-text',
          at: [{ chapter: form.id, table, paragraph: first.index }],
          data: { chapter: form.title.text, count: asText.figures.length },
          fixes: [tableOfText(report, insert, asText)],
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
