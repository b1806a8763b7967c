import type { Grid, GridFigure } from './grid';

/** A figure's cell in the picture: its line, and which of the line's figures it is. */
export interface Position {
  readonly line: number;
  readonly index: number;
}

function figuresIn({ lines }: Grid, line: number): readonly GridFigure[] {
  const found = lines[line];
  return found?.is === 'figures' ? found.figures : [];
}

/** The first figure of the picture. */
export function firstPosition(grid: Grid): Position {
  const line = grid.lines.findIndex(({ is }) => is === 'figures');
  return { line: Math.max(0, line), index: 0 };
}

function lastPosition(grid: Grid): Position {
  const line = grid.lines.findLastIndex(({ is }) => is === 'figures');
  return { line: Math.max(0, line), index: figuresIn(grid, line).length - 1 };
}

/** The next line of figures above or below, at the column nearest to where one comes from. */
function vertical(grid: Grid, from: Position, step: 1 | -1): Position | undefined {
  const start = figuresIn(grid, from.line)[from.index]?.start ?? 0;
  for (let line = from.line + step; line >= 0 && line < grid.lines.length; line += step) {
    const figures = figuresIn(grid, line);
    const index = figures.findLastIndex((figure) => figure.start <= start);
    if (index >= 0) return { line, index };
  }
  return undefined;
}

/** Where a key leads from a cell; undefined where it leads nowhere. */
export function moved(
  grid: Grid,
  from: Position,
  key: string,
  withControl: boolean,
): Position | undefined {
  const { line, index } = from;
  const last = figuresIn(grid, line).length - 1;
  switch (key) {
    case 'ArrowLeft':
      return index > 0 ? { line, index: index - 1 } : undefined;
    case 'ArrowRight':
      return index < last ? { line, index: index + 1 } : undefined;
    case 'ArrowUp':
      return vertical(grid, from, -1);
    case 'ArrowDown':
      return vertical(grid, from, 1);
    case 'Home':
      return withControl ? firstPosition(grid) : { line, index: 0 };
    case 'End':
      return withControl ? lastPosition(grid) : { line, index: last };
    default:
      return undefined;
  }
}
