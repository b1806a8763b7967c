import type { Facts } from '../../facts/facts';
import { cellPlace } from '../../facts/cell-places';
import type { Verdict } from '../rule';
import { equationOf, valueOf } from '../../facts/relations/relations';
import type { JudgedRelation } from '../../facts/relations/relations';
import { lineLabel } from './line-label';

/** Whether other figures of the line may make up for what is lacking. */
function mayBeMadeUp({ relation, table, line, judgement }: JudgedRelation): boolean {
  if (judgement.is !== 'failed' || !relation.mayMakeUp) return false;
  const further = relation.mayMakeUp.map((reference) =>
    relation.over === 'each row' ? table.cell(line, reference) : table.cell(reference, line),
  );
  return further.reduce((sum, cell) => sum + (valueOf(cell) ?? 0), judgement.difference) >= 0;
}

/** Judges every bound of one relation. */
export function* lookAtBounds(facts: Facts, id: string): Iterable<Verdict<'failed'>> {
  for (const judged of facts.relations.filter(({ relation }) => relation.id === id)) {
    const { judgement, table, left, right } = judged;
    const [first, ...rest] = [...left, ...right].flatMap(({ cell }) =>
      cell ? [cellPlace(table, cell)] : [],
    );
    if (!first) continue;
    if (judgement.is === 'held') yield { is: 'held', at: first };
    if (judgement.is !== 'failed') continue;
    const sum = (side: typeof left): number =>
      side.reduce((total, { cell }) => total + (valueOf(cell) ?? 0), 0);
    yield {
      is: 'wrong',
      code: 'failed',
      ...(mayBeMadeUp(judged) ? { severity: 'info' } : {}),
      at: [first, ...rest],
      data: {
        line: lineLabel(judged),
        left: sum(left),
        right: sum(right),
      },
      actual: String(sum(left)),
      equation: equationOf(judged),
    };
  }
}
