import { findQuantities } from '../../report/text/quantities';
import type { Quantity } from '../../report/text/quantities';
import { sentencesOf } from './sentences';
import type { Clause, Sentence, TextRange } from '../../report/text/prose';
import type { Report } from '../../report/model';

/** A quantity in its sentence. */
export interface StatedQuantity {
  readonly sentence: Sentence;
  readonly clause: Clause;
  readonly quantity: Quantity;
}

/** Nobody writes a longer sentence; what looks like one is a list or a table turned into text. */
const longestSentence = 1500;

/** The sentences of a report that can be read as such. */
export function sentencesToRead(report: Report): readonly Sentence[] {
  return sentencesOf(report).filter(({ text }) => text.length <= longestSentence);
}

const found = new WeakMap<Clause, readonly Quantity[]>();

/** The quantities of a clause, in order. */
export function quantitiesOf(clause: Clause): readonly Quantity[] {
  const known = found.get(clause) ?? findQuantities(clause.text);
  found.set(clause, known);
  return known;
}

/** Where a quantity stands in its paragraph's text. */
function offsetsOf({ clause, quantity }: StatedQuantity): TextRange {
  return clause.range(quantity.start, quantity.end);
}

/** The quantities of a sentence in the order in which they stand, those in brackets included. */
export function inOrder(sentence: Sentence): readonly StatedQuantity[] {
  return sentence.clauses
    .flatMap((clause) =>
      quantitiesOf(clause).map((quantity): StatedQuantity => ({ sentence, clause, quantity })),
    )
    .sort((one, other) => offsetsOf(one).start - offsetsOf(other).start);
}

/** Whether a quantity counts things: no share, no time, no rough number. */
export function isCount({ unit, approximate }: Quantity): boolean {
  return !approximate && unit !== '' && !/^(?:%|‰|个百分点|年|月|个月|日|天|倍)$/.test(unit);
}

/** Any two of the figures may make the whole together: 新收12件，上年结转2件. */
export function withSums(values: readonly number[]): readonly number[] {
  const pairs = values.flatMap((one, index) => values.slice(index + 1).map((other) => one + other));
  return [...values, ...pairs, values.reduce((sum, each) => sum + each, 0)];
}
