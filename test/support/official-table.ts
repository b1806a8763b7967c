import type { Column, ColumnGroup, Section, TableForm } from '../../src/schema/form';
import { leafColumns, leafRows } from '../../src/schema/walk';
import type { CaseCell, CaseRow, CaseTable } from './document';

type ColumnNode = Column | ColumnGroup;

function depth(node: ColumnNode): number {
  return 'columns' in node ? 1 + Math.max(...node.columns.map(depth)) : 1;
}

function width(node: ColumnNode): number {
  return 'columns' in node
    ? node.columns.reduce((sum, child) => sum + width(child), 0)
    : (node.span ?? 1);
}

function label(
  text: string,
  gridSpan: number,
  heads: { readonly row?: string; readonly column?: string } = {},
): CaseCell {
  return { text, gridSpan, role: { is: 'label', label: text, ...heads } };
}

/** A cell over several rows: its part in each of them. */
function tall(cell: CaseCell, rows: number): readonly CaseCell[] {
  if (rows === 1) return [cell];
  return Array.from({ length: rows }, (_, index) =>
    index === 0
      ? { ...cell, vMerge: 'restart' as const }
      : { ...cell, text: '', vMerge: 'continue' as const },
  );
}

function headerRows(section: Section): readonly CaseRow[] {
  const height = Math.max(...section.columns.map(depth));
  const rows: CaseCell[][] = Array.from({ length: height }, () => []);
  const place = (cells: readonly CaseCell[], level: number) => {
    cells.forEach((cell, index) => rows[level + index]?.push(cell));
  };
  const lay = (node: ColumnNode, level: number) => {
    if ('columns' in node) {
      place([label(node.label.text, width(node))], level);
      for (const child of node.columns) lay(child, level + 1);
    } else {
      const cell = label(node.label.text, node.span ?? 1, { column: node.id });
      place(tall(cell, height - level), level);
    }
  };
  if (section.corner) place(tall(label(section.corner.text, section.labelColumns), height), 0);
  for (const node of section.columns) lay(node, 0);
  return rows.map((cells) => ({ cells, header: true }));
}

function dataRows(section: Section): readonly CaseRow[] {
  const columns = leafColumns(section);
  const rows = leafRows(section);
  const figures = (row: string): readonly CaseCell[] =>
    columns.map((column) => ({
      text: '0',
      gridSpan: column.dataSpan,
      role: { is: 'figure', row: column.row ?? row, column: column.id },
    }));
  if (rows.length === 0) return [{ cells: figures(''), header: false }];
  return rows.map((row, index) => {
    const before = rows[index - 1]?.groups ?? [];
    const groups = row.groups.map((group, level): CaseCell => {
      const continued = row.groups.slice(0, level + 1).every((each, at) => before[at] === each);
      return {
        ...label(group.text, 1),
        text: continued ? '' : group.text,
        vMerge: continued ? 'continue' : 'restart',
      };
    });
    const own = label(row.label.text, section.labelColumns - groups.length, { row: row.id });
    return { cells: [...groups, own, ...figures(row.id)], header: false };
  });
}

/** The official table as printed, spans and merges included, every figure 0. */
export function officialTable(form: TableForm): CaseTable {
  const rows = form.sections.flatMap((section): readonly CaseRow[] => [
    ...(section.heading
      ? [{ cells: [label(section.heading.text, form.width)], header: true }]
      : []),
    ...headerRows(section),
    ...dataRows(section),
  ]);
  return { kind: 'table', id: form.id, edition: form.edition, width: form.width, rows };
}
