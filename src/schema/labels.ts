import type { Label, TableForm } from './form';
import { leafColumns, leafRows } from './walk';
import type { LeafColumn } from './walk';

/** The official label of a row; for a row named by the header, the group's label. */
export function rowLabel(form: TableForm, row: string): Label | undefined {
  for (const section of form.sections) {
    const leaf = leafRows(section).find(({ id }) => id === row);
    if (leaf) return leaf.label;
    const column = leafColumns(section).find((candidate) => candidate.row === row);
    if (column) return column.groups.at(-1);
  }
  return undefined;
}

function columnOver(
  form: TableForm,
  row: string | undefined,
  column: string,
): LeafColumn | undefined {
  for (const section of form.sections) {
    const columns = leafColumns(section);
    const here =
      row === undefined ||
      leafRows(section).some(({ id }) => id === row) ||
      columns.some((candidate) => candidate.row === row);
    const found = here ? columns.find(({ id }) => id === column) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** The official label of a column as it stands over a row. */
export function columnLabel(
  form: TableForm,
  row: string | undefined,
  column: string,
): Label | undefined {
  return columnOver(form, row, column)?.label;
}

/** The unit in which a column's figures are, where its label names one. */
export function unitOf(form: TableForm, row: string, column: string): string | undefined {
  return columnOver(form, row, column)?.unit;
}

/** Every label of a table, as it is printed. */
export function allLabels(form: TableForm): readonly Label[] {
  const labels = form.sections.flatMap((section) => [
    ...(section.heading ? [section.heading] : []),
    ...(section.corner ? [section.corner] : []),
    ...[...leafColumns(section), ...leafRows(section)].flatMap(({ groups, label }) => [
      ...groups,
      label,
    ]),
  ]);
  return [...new Set(labels)];
}
