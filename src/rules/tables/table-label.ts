import { fold } from '../../report/text/fold';
import type { FormTable, FoundLabel, Place } from '../../report/model';
import { leafColumns } from '../../schema/walk';
import type { Label, Severity } from '../../schema/form';
import { isObsolete, primaryTables, tablePlace } from '../../facts/cell-places';
import { defineRule } from '../rule';

function place(table: FormTable, { text, address, row, column }: FoundLabel): Place {
  return {
    ...tablePlace(table),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    text,
    cell: address,
  };
}

function severityOf({ verdict }: FoundLabel): Severity {
  return verdict.is === 'variant' ? verdict.level : 'error';
}

/** Labels of groups and corners that are gone; those of rows, columns and headings have rules of their own. */
function lostLabels(table: FormTable): readonly { label: Label; severity: Severity }[] {
  const elsewhere = new Set<Label | undefined>(
    table.form.sections.flatMap((section) => [
      section.heading,
      ...leafColumns(section).map(({ label }) => label),
    ]),
  );
  const corners = new Set(table.form.sections.map(({ corner }) => corner));
  return table.missingLabels
    .filter((label) => !elsewhere.has(label))
    .map((label) => ({ label, severity: corners.has(label) ? 'info' : 'warning' }));
}

export const tableLabel = defineRule({
  id: 'table-label',
  basis: ['H04', 'H06', 'H07', 'H09', 'H10', 'H11', 'H12'],
  severity: 'error',
  needs: 'layout',
  words: {
    zh: {
      name: '栏目名称不符',
      why: '表格的栏目名称以官方格式为准，全角半角、空格和换行不计。依据：国办公开办函〔2019〕60号、〔2021〕30号的官方表格。',
      messages: {
        wrong: '栏目名称“{text}”应为“{label}”。',
        variant: '栏目名称“{text}”与官方格式“{label}”略有不同。',
        blank: '栏目名称空白，应为“{label}”。',
        missing: '表格中没有“{label}”。',
      },
    },
    en: {
      name: 'Label differs',
      why: 'The labels of the tables are those of the official form; width, spaces and line breaks do not matter. Source: the official tables of 国办公开办函〔2019〕60号 and 〔2021〕30号.',
      messages: {
        wrong: 'The label {text} should read {label}.',
        variant: 'The label {text} differs slightly from the official {label}.',
        blank: 'A label is blank; it should read {label}.',
        missing: 'The table lacks the label {label}.',
      },
    },
  },
  *look({ report }) {
    for (const table of primaryTables(report)) {
      if (isObsolete(report, table)) continue;
      const foreign = new Set(table.foreignLabels.map(({ text }) => fold(text)));
      for (const found of table.labels) {
        const { label, text, verdict, address } = found;
        if (verdict.is === 'exact' || foreign.has(fold(text))) continue;
        const isBlank = fold(text) === '';
        const edit = { do: 'set-cell', cell: address, was: text, now: label.text } as const;
        yield {
          is: 'wrong',
          code: isBlank ? 'blank' : verdict.is,
          severity: severityOf(found),
          at: [place(table, found)],
          data: { text: text.replace(/\s+/g, ''), label: label.text },
          ...(isBlank ? {} : { actual: text }),
          expected: label.text,
          fixes: [{ kind: 'safe', edits: [edit] }],
        };
      }
      for (const { label, severity } of lostLabels(table)) {
        yield {
          is: 'wrong',
          code: 'missing',
          severity,
          at: [{ ...tablePlace(table), text: label.text }],
          data: { label: label.text },
          expected: label.text,
        };
      }
    }
  },
});
