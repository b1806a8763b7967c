import type { Label, Section, TableForm } from '../../schema/form';
import { leafColumns, leafRows } from '../../schema/walk';
import type { LeafColumn } from '../../schema/walk';
import { shortLabel } from '../../messages/shorten';

/** A cell of the picture that holds a figure; `start` and `span` are columns of the picture. */
export interface GridFigure {
  readonly row: string;
  readonly column: string;
  readonly start: number;
  readonly span: number;
}

export interface GridHeader {
  readonly label: string;
  readonly colSpan: number;
  readonly rowSpan: number;
  /** it heads one column alone */
  readonly isLeaf: boolean;
}

/** One line of the picture, top to bottom. */
export type GridLine =
  | { readonly is: 'heading'; readonly label: string }
  | { readonly is: 'header'; readonly isFirst: boolean; readonly cells: readonly GridHeader[] }
  | { readonly is: 'group'; readonly label: string; readonly depth: number }
  | {
      readonly is: 'figures';
      readonly label: string;
      readonly depth: number;
      readonly figures: readonly GridFigure[];
    };

/** A table of the form as it is drawn: one column of labels, then the figures. */
export interface Grid {
  /** columns of figures */
  readonly width: number;
  readonly lines: readonly GridLine[];
  /** how many lines at the top head all that follow; none where sections have their own headers */
  readonly head: number;
}

function short({ text }: Label): string {
  return shortLabel(text);
}

function sameGroups(one: LeafColumn, other: LeafColumn, level: number): boolean {
  return Array.from({ length: level + 1 }, (_, index) => index).every(
    (index) => one.groups[index] === other.groups[index],
  );
}

function groupHeader(columns: readonly LeafColumn[], level: number, at: number): GridHeader[] {
  const column = columns[at];
  const group = column?.groups[level];
  const before = columns[at - 1];
  if (!column || !group || (before && sameGroups(before, column, level))) return [];
  const members = columns.filter((other) => sameGroups(column, other, level));
  const colSpan = members.reduce((sum, { span }) => sum + span, 0);
  return [{ label: short(group), colSpan, rowSpan: 1, isLeaf: false }];
}

/** A header over every column says nothing that the table's name does not. */
function withoutCommonGroup(columns: readonly LeafColumn[]): readonly LeafColumn[] {
  const [first] = columns;
  const group = first?.groups[0];
  const isCommon = group !== undefined && columns.every((column) => column.groups[0] === group);
  return isCommon
    ? columns.map((column) => ({ ...column, groups: column.groups.slice(1) }))
    : columns;
}

function headerLines(all: readonly LeafColumn[]): readonly GridLine[] {
  const columns = withoutCommonGroup(all);
  const depth = 1 + Math.max(0, ...columns.map(({ groups }) => groups.length));
  return Array.from({ length: depth }, (_, level): GridLine => {
    const cells = columns.flatMap((column, at): GridHeader[] => {
      if (column.groups.length > level) return groupHeader(columns, level, at);
      if (column.groups.length < level) return [];
      const { label, span } = column;
      return [{ label: short(label), colSpan: span, rowSpan: depth - level, isLeaf: true }];
    });
    return { is: 'header', isFirst: level === 0, cells };
  });
}

function figuresOf(row: string, columns: readonly LeafColumn[]): readonly GridFigure[] {
  let start = 0;
  return columns.map(({ id, dataSpan: span }) => {
    const figure = { row, column: id, start, span };
    start += span;
    return figure;
  });
}

interface LabelledLine {
  readonly label: Label;
  readonly groups: readonly Label[];
  readonly figures: readonly GridFigure[];
}

function bodyLines(lines: readonly LabelledLine[]): readonly GridLine[] {
  return lines.flatMap(({ label, groups, figures }, at): GridLine[] => {
    const before = lines[at - 1]?.groups ?? [];
    const opened = groups.flatMap((group, depth): GridLine[] =>
      before[depth] === group ? [] : [{ is: 'group', label: short(group), depth }],
    );
    return [...opened, { is: 'figures', label: short(label), depth: groups.length, figures }];
  });
}

/** A section whose one line of figures is laid out by its header, as rows of their own. */
function turned(columns: readonly LeafColumn[]): readonly GridLine[] {
  const rows = [...new Set(columns.flatMap(({ row }) => row ?? []))];
  const blocks = rows.map((row) => columns.filter((column) => column.row === row));
  const heads = (blocks[0] ?? []).map((column) => ({ ...column, groups: [] }));
  return [
    ...headerLines(heads),
    ...bodyLines(
      blocks.flatMap((block): LabelledLine[] => {
        const { groups = [], row } = block[0] ?? {};
        const label = groups.at(-1);
        if (!label || row === undefined) return [];
        return [{ label, groups: groups.slice(0, -1), figures: figuresOf(row, block) }];
      }),
    ),
  ];
}

function sectionLines(section: Section): readonly GridLine[] {
  const columns = leafColumns(section);
  if (columns.some(({ row }) => row !== undefined)) return turned(columns);
  const heading: readonly GridLine[] = section.heading
    ? [{ is: 'heading', label: short(section.heading) }]
    : [];
  return [
    ...heading,
    ...headerLines(columns),
    ...bodyLines(
      leafRows(section).map(({ id, label, groups }) => ({
        label,
        groups,
        figures: figuresOf(id, columns),
      })),
    ),
  ];
}

/**
 * Lays a table of the form out for a narrow pane: row labels in one column with their groups on
 * lines of their own, and figures that the form puts in one long line in as many rows.
 */
export function gridOf(form: TableForm): Grid {
  const lines = form.sections.flatMap(sectionLines);
  const ends = lines.flatMap((line) =>
    line.is === 'figures' ? line.figures.map(({ start, span }) => start + span) : [],
  );
  const head = lines.findIndex(({ is }) => is === 'group' || is === 'figures');
  const isShared = lines.every(({ is }, at) => (is === 'header' ? at < head : is !== 'heading'));
  return { width: Math.max(0, ...ends), lines, head: isShared ? head : 0 };
}
