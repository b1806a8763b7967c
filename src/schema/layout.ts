import type { Column, ColumnGroup, FigureKind, Section, TableForm } from './form';
import { leafColumns, leafRows } from './walk';

/** A cell of the official table as printed. */
export interface LayoutCell {
  /** the label; '' for a figure and for the parts of a tall cell below its first */
  readonly text: string;
  /** grid columns */
  readonly span: number;
  /** a cell over several rows: its first part, or a further one */
  readonly tall?: 'first' | 'further';
  readonly is: 'heading' | 'corner' | 'column' | 'group' | 'row' | 'figure';
  /** of a figure: its row and column of the data model, and its kind */
  readonly figure?: { readonly row: string; readonly column: string; readonly kind: FigureKind };
}

export interface LayoutRow {
  readonly cells: readonly LayoutCell[];
  /** it stands above figures */
  readonly header: boolean;
}

type ColumnNode = Column | ColumnGroup;

function depth(node: ColumnNode): number {
  return 'columns' in node ? 1 + Math.max(...node.columns.map(depth)) : 1;
}

function spanOf(node: ColumnNode): number {
  return 'columns' in node
    ? node.columns.reduce((sum, child) => sum + spanOf(child), 0)
    : (node.span ?? 1);
}

/** A cell over some rows: its part in each of them. */
function parts(cell: LayoutCell, rows: number): readonly LayoutCell[] {
  if (rows === 1) return [cell];
  return Array.from({ length: rows }, (_, index) =>
    index === 0
      ? { ...cell, tall: 'first' as const }
      : { ...cell, text: '', tall: 'further' as const },
  );
}

function headerRows(section: Section): readonly LayoutRow[] {
  const height = Math.max(...section.columns.map(depth));
  const rows: LayoutCell[][] = Array.from({ length: height }, () => []);
  const place = (cells: readonly LayoutCell[], level: number): void => {
    cells.forEach((cell, index) => rows[level + index]?.push(cell));
  };
  const lay = (node: ColumnNode, level: number): void => {
    const cell: LayoutCell = { text: node.label.text, span: spanOf(node), is: 'column' };
    if ('columns' in node) {
      place([cell], level);
      for (const child of node.columns) lay(child, level + 1);
    } else place(parts(cell, height - level), level);
  };
  const { corner, labelColumns } = section;
  if (corner) place(parts({ text: corner.text, span: labelColumns, is: 'corner' }, height), 0);
  for (const node of section.columns) lay(node, 0);
  return rows.map((cells) => ({ cells, header: true }));
}

function figures(section: Section, row: string): readonly LayoutCell[] {
  return leafColumns(section).map((column) => ({
    text: '',
    span: column.dataSpan,
    is: 'figure',
    figure: { row: column.row ?? row, column: column.id, kind: column.figure },
  }));
}

function figureRows(section: Section): readonly LayoutRow[] {
  const rows = leafRows(section);
  if (rows.length === 0) return [{ cells: figures(section, ''), header: false }];
  return rows.map(({ id, label, groups }, index) => {
    const before = rows[index - 1]?.groups ?? [];
    const beside = groups.map((group, level): LayoutCell => {
      const isFurther = groups.slice(0, level + 1).every((one, at) => one === before[at]);
      return {
        text: isFurther ? '' : group.text,
        span: 1,
        tall: isFurther ? 'further' : 'first',
        is: 'group',
      };
    });
    const own: LayoutCell = {
      text: label.text,
      span: section.labelColumns - groups.length,
      is: 'row',
    };
    return { cells: [...beside, own, ...figures(section, id)], header: false };
  });
}

/** A cell as it is drawn once, however many rows it takes. */
export interface DrawnCell extends LayoutCell {
  readonly rows: number;
}

/** The cells of a layout each drawn once: the further parts of a tall cell are left to its first. */
export function drawnRows(layout: readonly LayoutRow[]): readonly (readonly DrawnCell[])[] {
  const placed = layout.map(({ cells }) => {
    let start = 0;
    return cells.map((cell) => {
      const at = start;
      start += cell.span;
      return { cell, at };
    });
  });
  const isFurther = (row: number, column: number): boolean =>
    placed[row]?.find(({ at }) => at === column)?.cell.tall === 'further';
  return placed.map((cells, row) =>
    cells.flatMap(({ cell, at }): DrawnCell[] => {
      if (cell.tall === 'further') return [];
      let rows = 1;
      while (cell.tall === 'first' && isFurther(row + rows, at)) rows += 1;
      return [{ ...cell, rows }];
    }),
  );
}

/** The official table as printed, row by row, with its spans and tall cells and without figures. */
export function layoutOf(form: TableForm): readonly LayoutRow[] {
  return form.sections.flatMap((section): readonly LayoutRow[] => [
    ...(section.heading
      ? [
          {
            cells: [{ text: section.heading.text, span: form.width, is: 'heading' as const }],
            header: true,
          },
        ]
      : []),
    ...headerRows(section),
    ...figureRows(section),
  ]);
}
