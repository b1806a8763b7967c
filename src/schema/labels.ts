import type { Label, TableForm } from './form';
import { leafColumns, leafRows } from './walk';

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

/** The official label of a column as it stands over a row. */
export function columnLabel(
  form: TableForm,
  row: string | undefined,
  column: string,
): Label | undefined {
  for (const section of form.sections) {
    const columns = leafColumns(section);
    const here =
      row === undefined ||
      leafRows(section).some(({ id }) => id === row) ||
      columns.some((candidate) => candidate.row === row);
    const found = here ? columns.find(({ id }) => id === column) : undefined;
    if (found) return found.label;
  }
  return undefined;
}
