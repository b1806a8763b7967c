import type { Facts } from '../../facts/facts';
import type { Place } from '../../report/model';
import { columnLabel, rowLabel } from '../../schema/labels';
import { cellPlace } from '../../facts/cell-places';
import type { Fix, Verdict } from '../rule';
import { equationOf, valueOf } from '../../facts/relations/relations';
import type { JudgedRelation, Operand } from '../../facts/relations/relations';
import { lineLabel } from './line-label';

/** How the rules on sums speak: of a sum that a wrong cell explains, or of one that stands alone. */
export type SumCode = 'failed' | 'explained';

/** The total of a relation, or the last of the figures that balance each other. */
function lead({ relation, left, right }: JudgedRelation): Operand | undefined {
  return relation.left.length === 1 ? left[0] : right.at(-1);
}

/** Where a judged relation stands: its total's cell, or its column where no single cell leads. */
export function relationPlace(judged: JudgedRelation): Place {
  const { relation, table, line } = judged;
  const cell = lead(judged)?.cell;
  const base: Place = {
    ...(table.chapter === undefined ? {} : { chapter: table.chapter }),
    table: table.id,
  };
  if (!cell) return { ...base, [relation.over === 'each column' ? 'column' : 'row']: line };
  if (relation.left.length === 1) return cellPlace(table, cell);
  return { ...base, column: line, cell: cell.address };
}

function total(side: readonly Operand[]): number {
  return side.reduce((sum, { cell }) => sum + (valueOf(cell) ?? 0), 0);
}

/**
 * What may be offered where a sum fails and no wrong cell explains it: its total, set to what its
 * parts come to. Which part might be wrong instead, nothing says.
 */
function offersFor({ relation, left }: JudgedRelation, sum: number): readonly Fix[] {
  const cell = left[0]?.cell;
  if (!cell || relation.left.length > 1) return [];
  const now = String(sum);
  return [{ kind: 'offer', edits: [{ do: 'set-cell', cell: cell.address, was: cell.raw, now }] }];
}

/** Judges every sum of one relation. */
export function* lookAtSums(facts: Facts, id: string): Iterable<Verdict<SumCode>> {
  for (const judged of facts.relations.filter(({ relation }) => relation.id === id)) {
    const { judgement, table } = judged;
    const place = relationPlace(judged);
    if (judgement.is === 'held') yield { is: 'held', at: place };
    else if (judgement.is === 'unreadable') {
      const because = judgement.because.flatMap(({ cell }) =>
        cell ? [cellPlace(table, cell)] : [],
      );
      yield { is: 'unsure', at: place, because };
    } else {
      const located = facts.wrongCellIn(table);
      const left = total(judged.left);
      const right = total(judged.right);
      const parts = [...judged.left, ...judged.right].flatMap(({ cell }) =>
        cell && cell !== lead(judged)?.cell ? [cellPlace(table, cell)] : [],
      );
      const offers = located ? [] : offersFor(judged, right);
      const isTotal = judged.relation.left.length === 1;
      yield {
        is: 'wrong',
        code: located ? 'explained' : 'failed',
        at: [place, ...parts],
        data: {
          line: lineLabel(judged),
          left,
          right,
          difference: Math.abs(judgement.difference),
          ...(located
            ? {
                wrongRow: rowLabel(table.form, located.cell.row)?.text ?? located.cell.row,
                wrongColumn:
                  columnLabel(table.form, located.cell.row, located.cell.column)?.text ??
                  located.cell.column,
                value: located.expected,
              }
            : {}),
        },
        ...(isTotal ? { actual: String(left), expected: String(right) } : {}),
        equation: equationOf(judged),
        ...(offers.length > 0 ? { fixes: offers } : {}),
      };
    }
  }
}
