import type { Equation } from '../../facts/relations/equation';
import { equationOf } from '../../facts/relations/relations';
import type { JudgedRelation, Operand } from '../../facts/relations/relations';
import { relationsThrough, withFigures } from '../../facts/relations/with-figures';
import type { FigureAt, FigureText } from '../../facts/relations/with-figures';
import type { FormTable } from '../../report/model';

/** A sum or bound that a figure takes part in, as the figures are now. */
export type Sum =
  | { readonly is: 'held' | 'failed'; readonly key: string; readonly equation: Equation }
  | {
      readonly is: 'open';
      readonly key: string;
      readonly bound: 'equal' | 'at least';
      readonly left: readonly Operand[];
      readonly right: readonly Operand[];
      /** how many of its figures are blank or no figures */
      readonly missing: number;
    };

function sumOf(judged: JudgedRelation): Sum {
  const { judgement, relation, line, left, right } = judged;
  const key = `${relation.id} ${line}`;
  if (judgement.is !== 'unreadable') {
    return { is: judgement.is, key, equation: equationOf(judged) };
  }
  return { is: 'open', key, bound: relation.is, left, right, missing: judgement.because.length };
}

/** The sums through a figure of a table, with what is being typed into it and was before. */
export function sumsOf(
  table: FormTable,
  at: FigureAt,
  typed: readonly FigureText[],
): readonly Sum[] {
  return relationsThrough(withFigures(table, typed), at).map(sumOf);
}
