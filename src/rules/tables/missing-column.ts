import type { FormTable } from '../../report/model';
import { leafColumns } from '../../schema/walk';
import type { LeafColumn } from '../../schema/walk';
import { primaryTables, tablePlace } from '../../facts/cell-places';
import { defineRule } from '../rule';
import { rebuild } from './rebuild';

function nameOf(column: LeafColumn): string {
  const group = column.row === undefined ? undefined : column.groups.at(-1);
  return group ? `${group.text}·${column.label.text}` : column.label.text;
}

/** Columns that a section's header lacks, section by section. */
function lostColumns(table: FormTable): readonly (readonly LeafColumn[])[] {
  return table.form.sections.map((section) =>
    leafColumns(section).filter(({ id, row }) =>
      table.missingColumns.includes(row === undefined ? id : `${row}.${id}`),
    ),
  );
}

/** Sections whose header row is gone altogether. */
function lostHeaders(table: FormTable): readonly (readonly LeafColumn[])[] {
  return table.form.sections.flatMap((section) => {
    const columns = leafColumns(section);
    const gone = columns.every(({ label }) => table.missingLabels.includes(label));
    return gone && columns.length > 0 ? [columns] : [];
  });
}

export const missingColumn = defineRule({
  id: 'missing-column',
  basis: ['H04', 'H06', 'H10'],
  severity: 'error',
  needs: 'layout',
  words: {
    zh: {
      name: '表格缺列',
      why: '官方表格的列不得删减，没有发生的填0。依据：国办公开办函〔2019〕60号、〔2021〕30号的官方表格。',
      messages: {
        column: '表格缺少“{columns}”一列。',
        columns: '表格缺少{count}列：{columns}。',
        header: '表格缺少表头：{columns}。',
      },
    },
    en: {
      name: 'Column missing',
      why: 'No column of the official table may be left out; what did not happen is 0. Source: the official tables of 国办公开办函〔2019〕60号 and 〔2021〕30号.',
      messages: {
        column: 'The table lacks the column {columns}.',
        columns: 'The table lacks {count} columns: {columns}.',
        header: 'The table lacks its header: {columns}.',
      },
    },
  },
  *look({ report }) {
    for (const table of primaryTables(report)) {
      for (const columns of lostColumns(table)) {
        const [first] = columns;
        if (!first) continue;
        yield {
          is: 'wrong',
          code: columns.length === 1 ? 'column' : 'columns',
          at: [
            {
              ...tablePlace(table),
              ...(first.row === undefined ? {} : { row: first.row }),
              column: first.id,
            },
          ],
          data: { count: columns.length, columns: columns.map(nameOf) },
          fixes: [rebuild(table)],
        };
      }
      for (const columns of lostHeaders(table)) {
        yield {
          is: 'wrong',
          code: 'header',
          at: [tablePlace(table)],
          data: { columns: columns.map(nameOf) },
          fixes: [rebuild(table)],
        };
      }
    }
  },
});
