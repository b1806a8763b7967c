import type { FigureAt } from '../../facts/relations/with-figures';
import type { DataCell } from '../../report/model';
import type { PastedCell, Rows } from './pasted';

/** The figures of a table that can be typed over, line by line as a person sees them. */
export type Sheet = readonly (readonly FigureAt[])[];

/** Where a key leads: `next` and `before` go on in the line below or above. */
export type Move = 'up' | 'down' | 'left' | 'right' | 'next' | 'before' | 'below';

/** The figures of a table as the rows of the document have them. */
export function sheetOf(cells: readonly DataCell[]): Sheet {
  const lines = new Map<string, DataCell[]>();
  const inOrder = [...cells].sort((a, b) => a.address.paragraph - b.address.paragraph);
  for (const cell of inOrder) {
    const line = `${String(cell.address.table)} ${String(cell.address.row)}`;
    const others = lines.get(line);
    if (others) others.push(cell);
    else lines.set(line, [cell]);
  }
  return [...lines.values()];
}

/** Whether two are the same figure. */
export function isSameFigure(one: FigureAt, other: FigureAt): boolean {
  return one.row === other.row && one.column === other.column;
}

function placeIn(sheet: Sheet, at: FigureAt): readonly [number, number] | undefined {
  for (const [line, figures] of sheet.entries()) {
    const index = figures.findIndex((figure) => isSameFigure(figure, at));
    if (index >= 0) return [line, index];
  }
  return undefined;
}

/** The figure of another line under the same header, or else at the same place of the line. */
function inLine(figures: readonly FigureAt[], { column }: FigureAt, index: number) {
  return figures.find((one) => one.column === column) ?? figures[index] ?? figures.at(-1);
}

/** The first figure of the column behind a figure's. */
function nextColumn([top = []]: Sheet, { column }: FigureAt): FigureAt | undefined {
  const own = top.findIndex((one) => one.column === column);
  return own < 0 ? undefined : top[own + 1];
}

/** The figure that a key leads to; undefined at the edge of the table. */
export function moveIn(sheet: Sheet, at: FigureAt, move: Move): FigureAt | undefined {
  const [line, index] = placeIn(sheet, at) ?? [];
  if (line === undefined || index === undefined) return undefined;
  const figures = sheet[line] ?? [];
  const beside = (step: 1 | -1): FigureAt | undefined => figures[index + step];
  const vertical = (step: 1 | -1): FigureAt | undefined => {
    const other = sheet[line + step];
    return other && inLine(other, at, index);
  };
  switch (move) {
    case 'up':
      return vertical(-1);
    case 'down':
      return vertical(1);
    case 'left':
      return beside(-1);
    case 'right':
      return beside(1);
    case 'next':
      return beside(1) ?? sheet[line + 1]?.[0];
    case 'before':
      return beside(-1) ?? sheet[line - 1]?.at(-1);
    // Who fills a table column by column goes on at the top of the next.
    case 'below':
      return vertical(1) ?? nextColumn(sheet, at);
  }
}

/** The figures from one to another, as far as both reach down and across. */
export function between(
  sheet: Sheet,
  from: FigureAt,
  to: FigureAt,
): readonly (readonly FigureAt[])[] {
  const [one, other] = [placeIn(sheet, from), placeIn(sheet, to)];
  if (!one || !other) return [];
  const [left, right] = [one[1], other[1]].sort((a, b) => a - b);
  const [top, bottom] = [one[0], other[0]].sort((a, b) => a - b);
  return sheet
    .slice(top, (bottom ?? 0) + 1)
    .map((figures) => figures.slice(left, (right ?? 0) + 1));
}

/** What was pasted and where each of it goes, or that there is no room for it. */
export type Laid =
  | { readonly is: 'laid'; readonly cells: readonly (FigureAt & PastedCell)[] }
  | { readonly is: 'too-large'; readonly rows: number; readonly columns: number };

/** Lays rows of cells over a sheet from a figure on; what is blank leaves its figure alone. */
export function layRows(sheet: Sheet, at: FigureAt, rows: Rows): Laid {
  const [line = 0, index = 0] = placeIn(sheet, at) ?? [];
  const tooLarge = {
    is: 'too-large',
    rows: rows.length,
    columns: Math.max(0, ...rows.map(({ length }) => length)),
  } as const;
  const cells: (FigureAt & PastedCell)[] = [];
  for (const [down, row] of rows.entries()) {
    const figures = sheet[line + down];
    const own = figures && (down === 0 ? at : inLine(figures, at, index));
    const from = figures?.findIndex((figure) => own && isSameFigure(figure, own)) ?? -1;
    for (const [across, cell] of row.entries()) {
      const text = cell.text.trim();
      if (text === '') continue;
      const figure = from < 0 ? undefined : figures?.[from + across];
      if (!figure) return tooLarge;
      cells.push({ ...cell, text, row: figure.row, column: figure.column });
    }
  }
  return { is: 'laid', cells };
}
