import type { Table, TableCell } from '../../ooxml/blocks';

/** A cell of a picture, drawn once. */
export interface PictureCell {
  readonly text: string;
  readonly span: number;
  readonly rows: number;
}

interface Placed {
  readonly cell: TableCell;
  readonly at: number;
}

/** The cells of a document's table as a person sees them: what runs through several rows is one. */
export function drawnCells({ rows }: Table): readonly (readonly PictureCell[])[] {
  const placed = rows.map(({ cells, gridBefore }): readonly Placed[] => {
    let start = gridBefore;
    return cells.map((cell) => {
      const at = start;
      start += cell.gridSpan;
      return { cell, at };
    });
  });
  const runsOn = (row: number, column: number): boolean =>
    placed[row]?.find(({ at }) => at === column)?.cell.vMerge === 'continue';
  return placed.map((cells, row) =>
    cells.flatMap(({ cell, at }): PictureCell[] => {
      if (cell.vMerge === 'continue') return [];
      let height = 1;
      while (cell.vMerge === 'restart' && runsOn(row + height, at)) height += 1;
      return [{ text: cell.text.replace(/\s+/g, ''), span: cell.gridSpan, rows: height }];
    }),
  );
}
