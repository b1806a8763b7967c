import type {
  Column,
  ColumnGroup,
  FigureKind,
  Label,
  Row,
  RowGroup,
  Section,
  TableForm,
} from './form';

/** A column of figures with the headers above it, outermost first. */
export interface LeafColumn {
  readonly id: string;
  /** set where the header, not a row label, names the row of the data model */
  readonly row?: string;
  readonly label: Label;
  readonly groups: readonly Label[];
  readonly figure: FigureKind;
  readonly unit?: string;
  readonly span: number;
  readonly dataSpan: number;
}

/** A row of figures with the group labels beside it, outermost first. */
export interface LeafRow {
  readonly id: string;
  readonly label: Label;
  readonly groups: readonly Label[];
}

/** One figure of the form. */
export interface FormCell {
  readonly row: string;
  readonly column: string;
  readonly figure: FigureKind;
}

/** Remembers what is worked out once for each section or table of the form. */
function once<Part extends object, T>(work: (part: Part) => T): (part: Part) => T {
  const known = new WeakMap<Part, T>();
  return (part) => {
    const found = known.get(part) ?? work(part);
    known.set(part, found);
    return found;
  };
}

function columnsOf(section: Section): readonly LeafColumn[] {
  const walk = (
    node: Column | ColumnGroup,
    groups: readonly Label[],
    row: string | undefined,
  ): LeafColumn[] => {
    if ('columns' in node) {
      return node.columns.flatMap((child) => walk(child, [...groups, node.label], node.row ?? row));
    }
    const span = node.span ?? 1;
    const { id, label, figure, unit } = node;
    const dataSpan = node.dataSpan ?? span;
    return [
      {
        id,
        label,
        figure,
        groups,
        span,
        dataSpan,
        ...(row === undefined ? {} : { row }),
        ...(unit === undefined ? {} : { unit }),
      },
    ];
  };
  return section.columns.flatMap((node) => walk(node, [], undefined));
}

function rowsOf(section: Section): readonly LeafRow[] {
  const walk = (node: Row | RowGroup, groups: readonly Label[]): LeafRow[] =>
    'rows' in node
      ? node.rows.flatMap((child) => walk(child, [...groups, node.label]))
      : [{ id: node.id, label: node.label, groups }];
  return section.rows.flatMap((node) => walk(node, []));
}

/** The columns of figures of a section, left to right. */
export const leafColumns = once(columnsOf);

/** The rows of figures of a section, top to bottom; none where its one line is unlabelled. */
export const leafRows = once(rowsOf);

function cellsOf(form: TableForm): readonly FormCell[] {
  return form.sections.flatMap((section) => {
    const columns = leafColumns(section);
    const rows = leafRows(section);
    const own = columns.flatMap(({ row, id, figure }) =>
      row === undefined ? [] : [{ row, column: id, figure }],
    );
    return [
      ...own,
      ...rows.flatMap((row) =>
        columns
          .filter((column) => column.row === undefined)
          .map(({ id, figure }) => ({ row: row.id, column: id, figure })),
      ),
    ];
  });
}

/** Every figure of a table, row by row. */
export const formCells = once(cellsOf);
