import { fold } from '../../report/text/fold';
import type { FormTable, FoundLabel, Place } from '../../report/model';
import { leafColumns } from '../../schema/walk';
import type { Label, Severity } from '../../schema/form';
import { readNumeral } from '../../report/chapters/heading-numeral';
import { differsInNumeral } from '../../report/tables/label';
import { isObsolete, primaryTables, tablePlace } from '../../facts/cell-places';
import { defineRule } from '../rule';
import type { Edit, Fix, Wrong } from '../rule';

type Code = 'wrong' | 'variant' | 'blank' | 'missing' | 'numerals' | 'numbers';

/** A label as a reader sees it. */
function shown({ numeral, text }: FoundLabel): string {
  return `${numeral?.text ?? ''}${text.replace(/\s+/g, '')}`;
}

function place(table: FormTable, found: FoundLabel): Place {
  const { address, row, column } = found;
  return {
    ...tablePlace(table),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    text: `${found.numeral?.text ?? ''}${found.text}`,
    cell: address,
  };
}

/** Puts the label in; its numeral only where automatic numbering makes none. */
function editsOf({ label, text, numeral, address }: FoundLabel): readonly Edit[] {
  const written = readNumeral(label.text);
  const isOther = numeral !== undefined && written?.value !== numeral.value;
  if (isOther) return [];
  const now = numeral === undefined ? label.text : label.text.slice(written?.end ?? 0);
  return fold(now) === fold(text) ? [] : [{ do: 'set-cell', cell: address, was: text, now }];
}

function fixesOf(found: readonly FoundLabel[]): readonly Fix[] {
  const edits = found.flatMap(editsOf);
  if (edits.length === 0) return [];
  // The mark of a note would go with what is written over.
  return [{ kind: found.some(({ hasNote }) => hasNote) ? 'offer' : 'safe', edits }];
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

function wrongOf(table: FormTable, found: FoundLabel): Wrong<Code> {
  const { label, verdict } = found;
  const isBlank = fold(found.text) === '';
  const text = shown(found);
  return {
    is: 'wrong',
    code: isBlank ? 'blank' : verdict.is === 'variant' ? 'variant' : 'wrong',
    severity: severityOf(found),
    at: [place(table, found)],
    data: { text, label: label.text },
    ...(isBlank ? {} : { actual: `${found.numeral?.text ?? ''}${found.text}` }),
    expected: label.text,
    fixes: fixesOf([found]),
  };
}

/** Labels that differ in their numerals alone have one cause, such as automatic numbering. */
function misnumbered(table: FormTable, found: readonly FoundLabel[]): readonly Wrong<Code>[] {
  return (['warning', 'info'] as const).flatMap((severity): readonly Wrong<Code>[] => {
    const alike = found.filter((one) => severityOf(one) === severity);
    const [first, ...others] = alike;
    if (!first) return [];
    if (others.length === 0) return [wrongOf(table, first)];
    return [
      {
        is: 'wrong',
        code: severity === 'warning' ? 'numbers' : 'numerals',
        severity,
        at: [place(table, first), ...others.map((one) => place(table, one))],
        isOfEach: true,
        data: {
          count: alike.length,
          texts: alike.map(shown),
          labels: alike.map(({ label }) => label.text),
        },
        fixes: fixesOf(alike),
      },
    ];
  });
}

export const tableLabel = defineRule<Code>({
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
        numerals: '{count}个栏目名称的序号与官方格式写法不同：{texts}；官方格式为：{labels}。',
        numbers: '{count}个栏目名称的序号不对：{texts}；官方格式为：{labels}。',
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
        numerals:
          '{count} labels are numbered in another way: {texts}; the official ones are {labels}.',
        numbers: '{count} labels have wrong numbers: {texts}; the official ones are {labels}.',
      },
    },
  },
  *look({ report }) {
    for (const table of primaryTables(report)) {
      const foreign = new Set(table.foreignLabels.map(({ text }) => fold(text)));
      const other = table.labels.filter(
        (found) =>
          found.verdict.is !== 'exact' &&
          !foreign.has(fold(found.text)) &&
          // Of a table that is to be replaced, what is merely a matter of writing is not worth a word.
          !(isObsolete(report, table) && severityOf(found) === 'info'),
      );
      const byNumeral = other.filter(
        ({ verdict, text, label }) => verdict.is === 'variant' && differsInNumeral(text, label),
      );
      for (const found of other) {
        if (!byNumeral.includes(found)) yield wrongOf(table, found);
      }
      yield* misnumbered(table, byNumeral);
      if (isObsolete(report, table)) continue;
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
