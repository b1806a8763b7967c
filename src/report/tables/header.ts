import type { GridCell } from '../../ooxml/read/grid';
import type { LeafColumn } from '../../schema/walk';
import { fold } from '../text/fold';
import { judgeLabel } from './label';
import { align } from './align';
import type { Line } from './line';
import type { FormSection } from './lines';
import { byPlaceAlone, labelScore } from './score';

/** The lowest header cell above a column of figures, with what stands over it. */
interface Head {
  readonly cell: GridCell;
  readonly folded: string;
  readonly above: readonly string[];
}

/** A column of the form found in a header. */
export interface FoundColumn {
  readonly column: LeafColumn;
  readonly cell: GridCell;
}

/** The text over a grid position; where merges were flattened, that of the nearest cell to its left. */
function textAbove(line: Line, column: number): string {
  for (let left = column; left >= 0; left--) {
    const text = fold(line.grid.at(line.row, left)?.cell.text ?? '');
    if (text !== '') return text;
  }
  return '';
}

function headsOf(lines: readonly Line[]): readonly Head[] {
  const grid = lines[0]?.grid;
  const heads: Head[] = [];
  for (let column = 0; column < (grid?.width ?? 0); column++) {
    for (const [index, line] of [...lines.entries()].reverse()) {
      const cell = grid?.at(line.row, column);
      const folded = fold(cell?.cell.text ?? '');
      if (!cell || folded === '') continue;
      if (heads.at(-1)?.cell !== cell && cell.column === column) {
        const above = lines.slice(0, index).map((upper) => textAbove(upper, column));
        heads.push({ cell, folded, above: above.filter((text) => text !== folded) });
      }
      break;
    }
  }
  return heads;
}

function headScore(head: Head, column: LeafColumn): number {
  const own = labelScore(head.folded, column.label);
  const group = column.groups.at(-1);
  const inGroup =
    group !== undefined && head.above.some((text) => judgeLabel(text, group).is !== 'wrong');
  return (own > 0 ? own : byPlaceAlone) + (inGroup ? 0.5 : 0);
}

/**
 * Finds the columns of a section in its header rows, by their labels; a column whose label cannot
 * be recognised is found by its place between recognised ones.
 */
export function findColumns(lines: readonly Line[], section: FormSection): readonly FoundColumn[] {
  const { columns } = section;
  const corner = section.section.corner;
  const heads = headsOf(lines).filter(
    ({ folded }) => corner === undefined || labelScore(folded, corner) === 0,
  );
  const pairs = align(heads.length, columns.length, (i, j) => {
    const head = heads[i];
    const column = columns[j];
    return head && column ? headScore(head, column) : 0;
  });
  const paired = new Set(pairs.map(([i, j]) => `${String(i)}/${String(j)}`));
  return pairs.flatMap(([i, j]) => {
    const head = heads[i];
    const column = columns[j];
    if (!head || !column) return [];
    const anchored = [-1, 1].every((step) => {
      const outside =
        (i + step < 0 || i + step >= heads.length) && (j + step < 0 || j + step >= columns.length);
      return outside || paired.has(`${String(i + step)}/${String(j + step)}`);
    });
    if (labelScore(head.folded, column.label) === 0 && !anchored) return [];
    return [{ column, cell: head.cell }];
  });
}
