import type { FormTable, Place } from '../../report/model';
import { formOf } from '../../schema/editions';
import type { Edition } from '../../schema/form';
import { rowLabel } from '../../schema/labels';
import {
  isDividedOtherwise,
  isObsolete,
  primaryTables,
  rowsLacking,
  tablePlace,
} from '../../facts/cell-places';
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
        divided: '“{its}”的分法与{wanted}年版（{number}）不同，应为：{due}。',
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
        divided: '{its} should be divided as in the edition of {wanted} ({number}): {due}.',
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
    for (const table of tables.filter((one) => isDividedOtherwise(report, one))) {
      const its = rowsLacking(table.id, table.edition, wanted.edition);
      const due = rowsLacking(table.id, wanted.edition, table.edition);
      const cell = table.cells.find(({ row }) => its.includes(row));
      const label = table.labels.find(({ row }) => row !== undefined && its.includes(row));
      const names = (rows: readonly string[], form: FormTable['form']): readonly string[] =>
        rows.map((row) => rowLabel(form, row)?.text ?? row);
      yield {
        is: 'wrong',
        code: 'divided',
        at: [
          {
            ...tablePlace(table),
            ...(cell === undefined ? {} : { row: cell.row }),
            ...(label === undefined ? {} : { text: label.text, cell: label.address }),
          },
        ],
        data: {
          its: names(its, table.form),
          due: names(due, wanted.tables[table.id]),
          wanted: wanted.edition,
          number: wanted.notice.document.number,
        },
        fixes: [{ kind: 'offer', edits: replacements([table], wanted.edition) }],
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
