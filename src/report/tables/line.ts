import type { Table, TableCell } from '../../ooxml/blocks';
import type { FigureKind } from '../../schema/form';
import { gridOf } from '../../ooxml/read/grid';
import type { Grid, GridCell } from '../../ooxml/read/grid';
import { readFigure } from './figures';
import { fold } from '../text/fold';
import { automaticNumeral } from '../chapters/headings';
import type { CellAddress, FigureState, Numeral } from '../model';

/** A cell as it takes part in one row of a table. */
export interface LineCell {
  readonly grid: GridCell;
  readonly text: string;
  /** the marks of notes left out, which stand above the line */
  readonly plain: string;
  /** what automatic numbering puts before the text; absent for nothing */
  readonly numeral?: Numeral;
  readonly folded: string;
  /** what it says as a figure, the mark of a note beside it left out */
  readonly figure: (kind: FigureKind) => FigureState;
  /** blank, a placeholder or a figure, so no label */
  readonly isFigure: boolean;
  /** false where it is merged down from a row above */
  readonly own: boolean;
  readonly address: CellAddress;
}

/** One row of a document's table, with all cells that cover it. */
export interface Line {
  readonly table: Table;
  readonly grid: Grid;
  /** position in `table.rows` */
  readonly row: number;
  readonly cells: readonly LineCell[];
}

/** A cell's text and the marks of notes in it, which stand above the line. */
function withoutMarks({ text, paragraphs }: TableCell): { text: string; mark: string } {
  const isMarked = paragraphs.some(({ pieces }) => pieces.some((piece) => piece.raised === true));
  if (!isMarked) return { text, mark: '' };
  const pieces = paragraphs.flatMap((paragraph) => paragraph.pieces);
  const raised = pieces.filter((piece) => piece.raised === true);
  const plain = paragraphs
    .map((one) => one.pieces.map((piece) => (piece.raised === true ? '' : piece.text)).join(''))
    .join('\n');
  if (plain.trim() === '') return { text, mark: '' };
  return { text: plain, mark: raised.map((piece) => piece.text).join('') };
}

function lineCell(table: Table, grid: GridCell, row: number): LineCell {
  const { cell } = grid;
  const { text, mark } = withoutMarks(cell);
  const [first] = cell.paragraphs;
  const numeral = first && automaticNumeral(first);
  return {
    grid,
    text: cell.text,
    plain: text,
    ...(numeral === undefined ? {} : { numeral }),
    folded: fold(cell.text),
    figure: (kind) => readFigure(text, kind, mark),
    isFigure: readFigure(text, 'change', mark).is !== 'words',
    own: grid.row === row,
    address: {
      table: table.index,
      row: table.rows[grid.row]?.index ?? grid.row,
      cell: cell.index,
      paragraph: cell.paragraphs[0]?.index ?? 0,
    },
  };
}

/** The rows of a table, each with its own cells and those merged down into it. */
export function linesOf(table: Table): readonly Line[] {
  const grid = gridOf(table);
  return table.rows.map((_, row) => {
    const cells: LineCell[] = [];
    let previous: GridCell | undefined;
    for (let column = 0; column < grid.width; column++) {
      const found = grid.at(row, column);
      if (found && found !== previous) cells.push(lineCell(table, found, row));
      previous = found;
    }
    return { table, grid, row, cells };
  });
}

/** The cells of a line that hold words, so may be labels. */
export function words(line: Line): readonly LineCell[] {
  return line.cells.filter(({ isFigure }) => !isFigure);
}

export function isBlankLine(line: Line): boolean {
  return line.cells.every(({ own, folded }) => !own || folded === '');
}
