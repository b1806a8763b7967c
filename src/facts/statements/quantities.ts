import type { Quantity } from '../../report/text/quantities';
import type { Clause, Sentence, TextRange } from '../../report/text/prose';

/** A quantity in its sentence. */
export interface StatedQuantity {
  readonly sentence: Sentence;
  readonly clause: Clause;
  readonly quantity: Quantity;
}

/** Nobody writes a longer sentence; what looks like one is a list or a table turned into text. */
const longestSentence = 1500;

/** Those of a report's sentences that can be read as such. */
export function sentencesToRead(sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences.filter(({ text }) => text.length <= longestSentence);
}

/** Gives the quantities of a clause, in order. */
export type QuantitiesIn = (clause: Clause) => readonly Quantity[];

/** Where a quantity stands in its paragraph's text. */
function offsetsOf({ clause, quantity }: StatedQuantity): TextRange {
  return clause.range(quantity.start, quantity.end);
}

/** The quantities of a sentence in the order in which they stand, those in brackets included. */
export function inOrder(sentence: Sentence, quantitiesIn: QuantitiesIn): readonly StatedQuantity[] {
  return sentence.clauses
    .flatMap((clause) =>
      quantitiesIn(clause).map((quantity): StatedQuantity => ({ sentence, clause, quantity })),
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
