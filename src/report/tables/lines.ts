import type { Column, ColumnGroup, Label, Section, TableForm } from '../../schema/form';
import { leafColumns, leafRows } from '../../schema/walk';
import type { LeafColumn, LeafRow } from '../../schema/walk';

/** A section of a form with its columns and rows laid open. */
export interface FormSection {
  readonly section: Section;
  readonly columns: readonly LeafColumn[];
  readonly rows: readonly LeafRow[];
}

/** One row of a form as it is printed. */
export type FormLine =
  | { readonly is: 'heading'; readonly section: FormSection; readonly label: Label }
  | { readonly is: 'header'; readonly section: FormSection; readonly labels: readonly Label[] }
  | { readonly is: 'figures'; readonly section: FormSection; readonly row?: LeafRow };

/** The header labels by depth, outermost first; the corner stands on the first line. */
function headerLines(section: Section): Label[][] {
  const lines: Label[][] = [];
  const walk = (node: Column | ColumnGroup, depth: number): void => {
    const line = (lines[depth] ??= []);
    line.push(node.label);
    if ('columns' in node) for (const child of node.columns) walk(child, depth + 1);
  };
  for (const node of section.columns) walk(node, 0);
  if (section.corner) lines[0]?.unshift(section.corner);
  return lines;
}

/** The rows of a form from top to bottom: headings, headers and lines of figures. */
export function formLines(form: TableForm): readonly FormLine[] {
  return form.sections.flatMap((section): FormLine[] => {
    const opened = { section, columns: leafColumns(section), rows: leafRows(section) };
    const rows: (LeafRow | undefined)[] = opened.rows.length > 0 ? [...opened.rows] : [undefined];
    return [
      ...(section.heading
        ? [{ is: 'heading' as const, section: opened, label: section.heading }]
        : []),
      ...headerLines(section).map((labels) => ({ is: 'header' as const, section: opened, labels })),
      ...rows.map((row) => ({
        is: 'figures' as const,
        section: opened,
        ...(row === undefined ? {} : { row }),
      })),
    ];
  });
}
