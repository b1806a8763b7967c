import type { FormTable, Place } from '../../report/model';
import { formOf } from '../../schema/editions';
import type { Edition } from '../../schema/form';
import { isObsolete, primaryTables, tablePlace } from '../../facts/cell-places';
import { defineRule } from '../rule';
import type { Edit } from '../rule';
import { rebuild } from './rebuild';

function replacements(tables: readonly FormTable[], edition: Edition): readonly Edit[] {
  return tables.map(({ id }) => ({ do: 'rebuild-table', table: id, edition }));
}

export const obsoleteEdition = defineRule({
  id: 'obsolete-edition',
  basis: ['H01', 'H02'],
  severity: 'error',
  words: {
    zh: {
      name: '表格版本不符',
      why: '2019、2020年度用国办公开办函〔2019〕60号的表格，2021年度起用国办公开办函〔2021〕30号的表格。两版只有同名的行和列的数可以照搬。',
      messages: {
        edition: '表格是{found}年版，{year}年度报告应使用{wanted}年版（{number}）。',
        asked: '表格是{found}年版，要求的是{wanted}年版（{number}）。',
        mixed: '表格中混有另一版本的栏目：{labels}。',
      },
    },
    en: {
      name: 'Wrong edition of the table',
      why: 'Reports for 2019 and 2020 use the tables of 国办公开办函〔2019〕60号, reports from 2021 those of 国办公开办函〔2021〕30号. Only figures of rows and columns that both name alike can be carried over.',
      messages: {
        edition:
          'The table is the {found} edition; a report for {year} needs that of {wanted} ({number}).',
        asked: 'The table is the {found} edition; that of {wanted} is asked for ({number}).',
        mixed: 'The table mixes in labels of the other edition: {labels}.',
      },
    },
  },
  *look({ report }) {
    const wanted = formOf(report.expectedEdition);
    const tables = primaryTables(report);
    const obsolete = tables.filter((table) => isObsolete(report, table));
    const [first, ...rest] = obsolete;
    if (first) {
      yield {
        is: 'wrong',
        code: report.year === undefined ? 'asked' : 'edition',
        at: [tablePlace(first), ...rest.map(tablePlace)],
        data: {
          found: first.edition,
          wanted: wanted.edition,
          number: wanted.notice.document.number,
          ...(report.year === undefined ? {} : { year: report.year }),
        },
        actual: first.edition,
        expected: wanted.edition,
        fixes: [{ kind: 'offer', edits: replacements(obsolete, wanted.edition) }],
      };
    }
    for (const table of tables) {
      if (table.foreignLabels.length === 0 || isObsolete(report, table)) continue;
      const at = table.foreignLabels.map(({ text, address }): Place => ({
        ...tablePlace(table),
        text,
        cell: address,
      }));
      yield {
        is: 'wrong',
        code: 'mixed',
        at: [tablePlace(table), ...at],
        data: { labels: table.foreignLabels.map(({ text }) => text.replace(/\s+/g, '')) },
        fixes: [rebuild(table)],
      };
    }
  },
});
