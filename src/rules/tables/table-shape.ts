import type { Label, Severity } from '../../schema/form';
import type { FormTable, LooseLine, Place, ShapeFault } from '../../report/model';
import { rowLabel } from '../../schema/labels';
import { formCells } from '../../schema/walk';
import { primaryTables, tablePlace } from '../../facts/cell-places';
import { defineRule } from '../rule';
import type { Fix } from '../rule';
import { rebuild } from './rebuild';

function severityOf(fault: ShapeFault): Severity {
  if (fault.is === 'flattened-header') return 'info';
  return fault.is === 'split' && fault.harmless ? 'info' : 'warning';
}

function placeOf(table: FormTable, fault: ShapeFault): Place {
  const at = tablePlace(table);
  if (fault.is === 'flattened-header') return at;
  const row = 'row' in fault ? fault.row : undefined;
  return { ...at, ...(row === undefined ? {} : { row }), cell: fault.address };
}

/** The rows that faults name; where the one line of figures has no label, the blocks over it. */
function rowsOf({ form }: FormTable, faults: readonly ShapeFault[]): readonly string[] {
  const named = faults.flatMap((fault) => ('row' in fault ? (fault.row ?? []) : []));
  const rows = named.filter((row) => row !== '');
  const all = rows.length > 0 ? rows : formCells(form).map(({ row }) => row);
  return [...new Set(all)].map((row) => rowLabel(form, row)?.text ?? row);
}

function loosePlace(table: FormTable, { paragraph }: LooseLine): Place {
  const { cell, ...at } = tablePlace(table);
  const { index, text } = paragraph;
  return { ...at, text: text.trim(), paragraph: index, range: { start: 0, end: text.length } };
}

/** A line that the table has, too, is one too many; else the table is to be made anew with it. */
function looseFixes(table: FormTable): readonly Fix[] {
  const there = new Set(table.labels.map(({ label }) => label));
  const isTwice = table.looseLines.every(({ labels }) => labels.every((one) => there.has(one)));
  if (!isTwice) return [rebuild(table)];
  const edits = table.looseLines.map(({ paragraph: { index, text } }) => ({
    do: 'remove-paragraph' as const,
    paragraph: index,
    was: text,
  }));
  return [{ kind: 'offer', edits }];
}

/** The corner of a table is only an explanation; other lines say what the figures are. */
function looseSeverity({ form, looseLines }: FormTable): Severity {
  const corners = new Set<Label | undefined>(form.sections.map(({ corner }) => corner));
  const labels = looseLines.flatMap((line) => line.labels);
  return labels.every((label) => corners.has(label)) ? 'info' : 'warning';
}

export const tableShape = defineRule({
  id: 'table-shape',
  basis: ['H13', 'H14', 'H16'],
  severity: 'warning',
  needs: 'layout',
  words: {
    zh: {
      name: '表格结构不符',
      why: '官方表格是一张完整的表，合并单元格的位置固定；拆开、错并会让人和机器都读错。依据：国办公开办函〔2019〕60号、〔2021〕30号的官方表格。',
      messages: {
        split: '这张表被拆成了{count}张表格，应合为一张。',
        loose: '表格的一行单独写在了表格外面：{lines}。',
        'merged-figures': '填数的格子被合并，读不出每一列的数：{rows}。',
        'flattened-header': '表头的合并单元格被拆开了。',
        'uneven-row': '有的行格数与表头对不上：{rows}。',
        order: '有的行不在官方格式的位置上：{rows}。',
      },
    },
    en: {
      name: 'Table shape differs',
      why: 'The official table is one whole table whose merges are fixed; cut up or merged otherwise it misleads people and programs. Source: the official tables of 国办公开办函〔2019〕60号 and 〔2021〕30号.',
      messages: {
        split: 'This table was cut into {count} tables; it should be one.',
        loose: 'Lines of the table stand outside of it: {lines}.',
        'merged-figures': 'Cells of figures are merged, so the columns cannot be told: {rows}.',
        'flattened-header': 'The merged cells of the header were split.',
        'uneven-row': 'Rows do not have the header’s number of cells: {rows}.',
        order: 'Rows do not stand where the form has them: {rows}.',
      },
    },
  },
  *look({ report }) {
    for (const table of primaryTables(report)) {
      const kinds = new Map<string, ShapeFault[]>();
      for (const fault of table.shape) {
        const key = `${fault.is}/${severityOf(fault)}`;
        kinds.set(key, [...(kinds.get(key) ?? []), fault]);
      }
      for (const faults of kinds.values()) {
        const [first, ...rest] = faults;
        if (!first) continue;
        // Where the table was cut up, its lines fell out.
        const loose = first.is === 'split' ? table.looseLines : [];
        yield {
          is: 'wrong',
          code: first.is,
          severity: severityOf(first),
          at: [
            placeOf(table, first),
            ...rest.map((fault) => placeOf(table, fault)),
            ...loose.map((line) => loosePlace(table, line)),
          ],
          data: { count: faults.length + 1, rows: rowsOf(table, faults) },
          fixes: [rebuild(table)],
        };
      }
      const [line, ...lines] = table.looseLines;
      if (!line || table.shape.some(({ is }) => is === 'split')) continue;
      yield {
        is: 'wrong',
        code: 'loose',
        severity: looseSeverity(table),
        at: [loosePlace(table, line), ...lines.map((one) => loosePlace(table, one))],
        data: { lines: table.looseLines.map(({ paragraph }) => paragraph.text.trim()) },
        fixes: looseFixes(table),
      };
    }
  },
});
