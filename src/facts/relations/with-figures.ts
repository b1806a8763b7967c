import { readFigure } from '../../report/tables/figures';
import type { DataCell, FormTable } from '../../report/model';
import { judgeTable } from './relations';
import type { JudgedRelation } from './relations';

/** A figure of a table by its row and column of the data model. */
export type FigureAt = Pick<DataCell, 'row' | 'column'>;

/** A figure's text that is not in the document, or not yet. */
export interface FigureText extends FigureAt {
  readonly text: string;
}

const keyOf = ({ row, column }: FigureAt): string => `${row}/${column}`;

/** A table as it would be read with other figures in some of its cells. */
export function withFigures(table: FormTable, typed: readonly FigureText[]): FormTable {
  if (typed.length === 0) return table;
  const texts = new Map(typed.map((one) => [keyOf(one), one.text]));
  const cells = table.cells.map((cell): DataCell => {
    const raw = texts.get(keyOf(cell));
    return raw === undefined ? cell : { ...cell, raw, state: readFigure(raw, cell.figure) };
  });
  const known = new Map(cells.map((cell) => [keyOf(cell), cell]));
  return { ...table, cells, cell: (row, column) => known.get(keyOf({ row, column })) };
}

/** The relations of a table that a figure takes part in, judged. */
export function relationsThrough(table: FormTable, at: FigureAt): readonly JudgedRelation[] {
  const is = (one: FigureAt): boolean => one.row === at.row && one.column === at.column;
  return judgeTable(table).filter(({ left, right }) => left.some(is) || right.some(is));
}
