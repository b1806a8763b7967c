import {
  cellNames,
  cellPlace,
  isNegative,
  isObsolete,
  primaryTables,
} from '../../facts/cell-places';
import { defineRule } from '../rule';

export const negativeNumber = defineRule({
  id: 'negative-number',
  basis: ['V04'],
  severity: 'error',
  words: {
    zh: {
      name: '负数',
      why: '件数和金额不会是负数，只有2019年版的“本年增/减”可以填负数。依据：国办公开办函〔2019〕60号、〔2021〕30号的官方表格。',
      messages: { negative: '填了负数{text}。' },
    },
    en: {
      name: 'Negative figure',
      why: 'Counts and amounts are never negative; only 本年增/减 of the 2019 edition may be. Source: the official tables of 国办公开办函〔2019〕60号 and 〔2021〕30号.',
      messages: { negative: 'Negative: {text}.' },
    },
  },
  *look({ report }) {
    for (const table of primaryTables(report)) {
      if (isObsolete(report, table)) continue;
      for (const cell of table.cells) {
        if (!isNegative(cell)) continue;
        yield {
          is: 'wrong',
          code: 'negative',
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
