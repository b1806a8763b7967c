import type { Facts } from '../../facts/facts';
import { rowLabel } from '../../schema/labels';
import { cellPlace } from '../../facts/cell-places';
import type { Severity, Verdict } from '../rule';
import { equationOf, valueOf } from '../../facts/relations/relations';
import type { JudgedRelation } from '../../facts/relations/relations';

/**
 * Judges every bound of one relation.
 *
 * @param severityOf lowers the severity where the figures allow for an explanation
 */
export function* lookAtBounds(
  facts: Facts,
  id: string,
  severityOf: (judged: JudgedRelation) => Severity = () => 'warning',
): Iterable<Verdict<'failed'>> {
  for (const judged of facts.relations.filter(({ relation }) => relation.id === id)) {
    const { judgement, table, line, left, right } = judged;
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
      severity: severityOf(judged),
      at: [first, ...rest],
      data: {
        row: rowLabel(table.form, line)?.text ?? line,
        left: sum(left),
        right: sum(right),
      },
      actual: String(sum(left)),
      equation: equationOf(judged),
    };
  }
}
