import {
  cellNames,
  cellPlace,
  isNegative,
  isObsolete,
  primaryTables,
} from '../../facts/cell-places';
import { defineRule } from '../rule';

export const notANumber = defineRule({
  id: 'not-a-number',
  basis: ['V03'],
  severity: 'error',
  words: {
    zh: {
      name: '填的不是数',
      why: '表中的件数填阿拉伯数字整数，说明文字写在正文里。依据：国办公开办函〔2019〕60号、〔2021〕30号的官方表格。',
      messages: {
        words: '填的“{text}”不是数字。',
        part: '填的{text}不是整数。',
      },
    },
    en: {
      name: 'Not a number',
      why: 'Counts are whole numbers in digits; explanations belong in the text. Source: the official tables of 国办公开办函〔2019〕60号 and 〔2021〕30号.',
      messages: {
        words: 'Says {text}, which is no number.',
        part: 'Says {text}, which is not whole.',
      },
    },
  },
  *look({ report }) {
    for (const table of primaryTables(report)) {
      if (isObsolete(report, table)) continue;
      for (const cell of table.cells) {
        const isPart =
          cell.state.is === 'number' &&
          !isNegative(cell) &&
          cell.figure !== 'amount' &&
          !Number.isInteger(cell.state.value);
        if (cell.state.is !== 'words' && !isPart) continue;
        yield {
          is: 'wrong',
          code: isPart ? 'part' : 'words',
          at: [cellPlace(table, cell)],
          data: {
            ...cellNames(table, cell),
            text: cell.raw.trim(),
          },
          actual: cell.raw,
        };
      }
    }
  },
});
