import type { FormTable } from '../../report/model';
import { rowLabel } from '../../schema/labels';
import { leafRows } from '../../schema/walk';
import { primaryTables, tablePlace } from '../../facts/cell-places';
import { defineRule } from '../rule';
import { rebuild } from './rebuild';
import { runsOf } from './runs';

/** Headings over a full row that are gone though a row under them is still there. */
function lostHeadings(table: FormTable): readonly string[] {
  return table.form.sections.flatMap((section) => {
    const { heading } = section;
    if (!heading || !table.missingLabels.includes(heading)) return [];
    const left = leafRows(section).some(({ id }) => !table.missingRows.includes(id));
    return left ? [heading.text] : [];
  });
}

export const missingRow = defineRule({
  id: 'missing-row',
  basis: ['H03', 'H05', 'H08'],
  severity: 'error',
  needs: 'layout',
  words: {
    zh: {
      name: '表格缺行',
      why: '官方表格的行不得删减，没有发生的填0。依据：国办公开办函〔2019〕60号、〔2021〕30号的官方表格。',
      messages: {
        row: '表格缺少“{rows}”一行。',
        rows: '表格缺少{count}行：{rows}。',
        figures: '表格缺少填数的一行。',
        heading: '表格缺少“{heading}”一行。',
      },
    },
    en: {
      name: 'Row missing',
      why: 'No row of the official table may be left out; what did not happen is 0. Source: the official tables of 国办公开办函〔2019〕60号 and 〔2021〕30号.',
      messages: {
        row: 'The table lacks the row {rows}.',
        rows: 'The table lacks {count} rows: {rows}.',
        figures: 'The table lacks its row of figures.',
        heading: 'The table lacks the row {heading}.',
      },
    },
  },
  *look({ report }) {
    for (const table of primaryTables(report)) {
      const at = tablePlace(table);
      const order = table.form.sections.flatMap((section) => leafRows(section).map(({ id }) => id));
      for (const run of runsOf(table.missingRows, order)) {
        const [row] = run;
        if (row === undefined) continue;
        yield {
          is: 'wrong',
          code: run.length === 1 ? 'row' : 'rows',
          at: [{ ...at, row }],
          data: {
            count: run.length,
            rows: run.map((id) => rowLabel(table.form, id)?.text ?? id),
          },
          fixes: [rebuild(table)],
        };
      }
      if (order.length === 0 && table.missingRows.length > 0) {
        yield { is: 'wrong', code: 'figures', at: [at], fixes: [rebuild(table)] };
      }
      for (const heading of lostHeadings(table)) {
        yield {
          is: 'wrong',
          code: 'heading',
          at: [{ ...at, text: heading }],
          data: { heading },
          fixes: [rebuild(table)],
        };
      }
    }
  },
});
