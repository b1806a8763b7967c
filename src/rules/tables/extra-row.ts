import { primaryTables, tablePlace } from '../../facts/cell-places';
import { defineRule } from '../rule';

/** What begins like this explains the table and counts nothing. */
const isNote = /^(?:备注|附注|说明|注)[\d一二三]?[:：]/;

export const extraRow = defineRule({
  id: 'extra-row',
  // The form prints the rows; whatever is to be told has its place in the text.
  class: 'mend',
  basis: ['S22'],
  severity: 'warning',
  needs: 'layout',
  words: {
    zh: {
      name: '表格多出一行',
      why: '官方表格的行是固定的，不自行增加；要说明的内容写在正文里。依据：国办公开办函〔2019〕60号、〔2021〕30号的官方表格。',
      messages: {
        extra: '“{text}”不是官方表格中的行。',
        note: '表格里加了一行说明“{text}”，说明请写在表格外的正文里。',
      },
    },
    en: {
      name: 'Extra row',
      why: 'The rows of the official table are fixed; what needs explaining belongs in the text. Source: the official tables of 国办公开办函〔2019〕60号 and 〔2021〕30号.',
      messages: {
        extra: '{text} is no row of the official table.',
        note: 'The row “{text}” is a note; it belongs in the text outside of the table.',
      },
    },
  },
  *look({ report }) {
    for (const table of primaryTables(report)) {
      for (const { text, address } of table.extraRows) {
        yield {
          is: 'wrong',
          ...(isNote.test(text.trim()) ? { code: 'note', severity: 'info' } : { code: 'extra' }),
          at: [{ ...tablePlace(table), text, cell: address }],
          data: { text: text.replace(/\s+/g, '') },
        };
      }
    }
  },
});
