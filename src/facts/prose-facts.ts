import type { Clause } from '../report/text/prose';
import { findQuantities } from '../report/text/quantities';
import { factsBeside, once, onceFor } from './facts';
import type { Subject } from './facts';
import { statementsIn } from './statements';
import type { Statements } from './statements';
import { comparedFrames } from './statements/compare';
import type { ComparedFrame } from './statements/compare';
import { feeReportOf } from './statements/fee';
import type { FeeReport } from './statements/fee';
import type { QuantitiesIn } from './statements/quantities';
import { findMissingNumbers } from './wording/missing-numbers';
import type { MissingNumber } from './wording/missing-numbers';
import type { WrittenParagraph } from './wording/paragraphs';

/** What several rules read of a report's prose, each worked out when it is first asked for. */
export interface ProseFacts {
  /** what its sentences state, those that can be read as such */
  readonly statements: readonly Statements[];
  /** the figures that they state and the tables have, compared */
  readonly comparedFrames: readonly ComparedFrame[];
  /** what is said of the fee; undefined where the report lacks the chapter */
  readonly feeReport: FeeReport | undefined;
  /** the quantities of a clause, in order */
  readonly quantitiesIn: QuantitiesIn;
  /** the units in a paragraph that lack their number */
  readonly missingNumbersIn: (written: WrittenParagraph) => readonly MissingNumber[];
}

function read({ report, facts }: Subject): ProseFacts {
  const quantitiesIn = onceFor(({ text }: Clause) => findQuantities(text));
  const statements = once(() => statementsIn(report, facts.sentences, quantitiesIn));
  const compared = once(() => comparedFrames(facts.tables, statements()));
  const feeReport = once(() => feeReportOf(report, facts.sentences, quantitiesIn));
  return {
    get statements() {
      return statements();
    },
    get comparedFrames() {
      return compared();
    },
    get feeReport() {
      return feeReport();
    },
    quantitiesIn,
    missingNumbersIn: onceFor(({ text }: WrittenParagraph) => findMissingNumbers(text)),
  };
}

/** Gives the facts of the prose of what a rule looks at. */
export const proseFacts = factsBeside(read);
