import type { Table, TableCell } from '../blocks';

/** A cell with the rectangle that it takes in the grid, merges resolved. */
export interface GridCell {
  readonly cell: TableCell;
  /** position in `Table.rows` */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface Grid {
  readonly height: number;
  readonly width: number;
  /** each cell once, by its top left corner, row by row */
  readonly cells: readonly GridCell[];
  /** the cell that covers a grid position; undefined outside of the table or in a gap */
  at(row: number, column: number): GridCell | undefined;
}

interface Open {
  cell: TableCell;
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}

/**
 * Lays a table out as a rectangular grid: `gridSpan`, `vMerge` and the legacy `hMerge` become
 * rectangles, `gridBefore` and `gridAfter` gaps. A continued cell without one above it begins anew,
 * and so does one with a text of its own: where its beginning lost its mark, that tells it.
 */
export function gridOf(table: Table): Grid {
  const cells: Open[] = [];
  const lines: (Open | undefined)[][] = [];
  table.rows.forEach((row, rowIndex) => {
    const above = lines[rowIndex - 1];
    const line: (Open | undefined)[] = Array.from({ length: row.gridBefore }, () => undefined);
    let last: Open | undefined;
    for (const cell of row.cells) {
      const column = line.length;
      if (cell.hMerge === 'continue' && last) {
        last.columnSpan += cell.gridSpan;
        fill(line, last, cell.gridSpan);
        continue;
      }
      const upper = cell.vMerge === 'continue' ? above?.[column] : undefined;
      const merges = upper?.column === column && isContinuation(cell, upper.cell);
      const open = merges
        ? upper
        : { cell, row: rowIndex, column, rowSpan: 1, columnSpan: cell.gridSpan };
      if (merges) open.rowSpan = rowIndex - open.row + 1;
      else cells.push(open);
      fill(line, open, cell.gridSpan);
      last = open;
    }
    for (let gap = 0; gap < row.gridAfter; gap++) line.push(undefined);
    lines.push(line);
  });
  return {
    height: lines.length,
    width: lines.reduce((width, line) => Math.max(width, line.length), 0),
    cells,
    at: (row, column) => lines[row]?.[column],
  };
}

/** Whether a cell that is said to continue another one shows nothing else. */
function isContinuation({ text }: TableCell, above: TableCell): boolean {
  return text.trim() === '' || text.trim() === above.text.trim();
}

function fill(line: (Open | undefined)[], cell: Open, span: number): void {
  for (let step = 0; step < span; step++) line.push(cell);
}
