import type { FormTable, Report } from '../report/model';
import { sentencesOf } from '../report/text/prose';
import type { Clause, Sentence } from '../report/text/prose';
import { findQuantities } from '../report/text/quantities';
import { statementsIn } from './statements';
import type { Statements } from './statements';
import { comparedFrames } from './statements/compare';
import type { ComparedFrame, Tables } from './statements/compare';
import { feeReportOf } from './statements/fee';
import type { FeeReport } from './statements/fee';
import type { QuantitiesIn } from './statements/quantities';
import { primaryTables } from './cell-places';
import { locateWrongCell } from './relations/locate';
import type { LocatedCell } from './relations/locate';
import { locateSplitFigure } from './relations/split-figure';
import type { SplitFigure } from './relations/split-figure';
import { judgeTable } from './relations/relations';
import type { JudgedRelation } from './relations/relations';
import { findMissingNumbers } from './wording/missing-numbers';
import type { MissingNumber } from './wording/missing-numbers';
import { paragraphsOf } from './wording/paragraphs';
import type { WrittenParagraph } from './wording/paragraphs';

/** What several rules read of a report, each worked out when it is first asked for, and once. */
export interface Facts {
  /** the relations of the form's tables, of one that stands twice the first, judged */
  readonly relations: readonly JudgedRelation[];
  /** the paragraphs outside tables, blank ones and tables of contents left out */
  readonly paragraphs: readonly WrittenParagraph[];
  /** one of them, by its place among the body's paragraphs */
  paragraphAt(index: number): WrittenParagraph | undefined;
  /** the sentences of the preamble and the chapters */
  readonly sentences: readonly Sentence[];
  /** what those of them state that can be read as sentences */
  readonly statements: readonly Statements[];
  /** the figures that they state and the tables have, compared */
  readonly comparedFrames: readonly ComparedFrame[];
  /** what is said of the fee; undefined where the report lacks the chapter */
  readonly feeReport: FeeReport | undefined;
  /** the form's tables as figures are held against them */
  readonly tables: Tables;
  /** the quantities of a clause, in order */
  readonly quantitiesIn: QuantitiesIn;
  /** the units in a paragraph that lack their number */
  missingNumbersIn(written: WrittenParagraph): readonly MissingNumber[];
  /** the relations of one of the report's tables, judged */
  relationsIn(table: FormTable): readonly JudgedRelation[];
  /** the one cell whose change closes all failed equations of a table, where there is one */
  wrongCellIn(table: FormTable): LocatedCell | undefined;
  /** the one figure that was split over two cells, where that closes them and no one cell does */
  splitFigureIn(table: FormTable): SplitFigure | undefined;
}

/** What the rules look at. */
export interface Subject {
  readonly report: Report;
  readonly facts: Facts;
  /** the same body's report of the year before, where there is one */
  readonly previous?: Omit<Subject, 'previous'>;
}

/** Gives the same answer again without asking twice. */
function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: work() }).value;
}

/** Remembers for each table, paragraph or clause what was worked out of it. */
function onceFor<Of, T>(work: (of: Of) => T): (of: Of) => T {
  const known = new Map<Of, () => T>();
  return (of) => {
    const ask = known.get(of) ?? once(() => work(of));
    known.set(of, ask);
    return ask();
  };
}

/** Reads in a report what several rules ask for. */
function factsOf(report: Report): Facts {
  const relationsIn = onceFor(judgeTable);
  const wrongCellIn = onceFor((table: FormTable) => locateWrongCell(table, relationsIn(table)));
  const splitFigureIn = onceFor((table: FormTable) =>
    wrongCellIn(table) ? undefined : locateSplitFigure(table, relationsIn(table)),
  );
  const tables: Tables = { primary: primaryTables(report), wrongCellIn };
  const relations = once(() => tables.primary.flatMap(relationsIn));
  const paragraphs = once(() => paragraphsOf(report));
  const byIndex = once(() => new Map(paragraphs().map((written) => [written.index, written])));
  const sentences = once(() => sentencesOf(report));
  const quantitiesIn = onceFor(({ text }: Clause) => findQuantities(text));
  const statements = once(() => statementsIn(report, sentences(), quantitiesIn));
  const compared = once(() => comparedFrames(tables, statements()));
  const feeReport = once(() => feeReportOf(report, sentences(), quantitiesIn));
  const missingNumbersIn = onceFor(({ text }: WrittenParagraph) => findMissingNumbers(text));
  return {
    tables,
    get relations() {
      return relations();
    },
    get paragraphs() {
      return paragraphs();
    },
    get sentences() {
      return sentences();
    },
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
    missingNumbersIn,
    paragraphAt: (index) => byIndex().get(index),
    relationsIn,
    wrongCellIn,
    splitFigureIn,
  };
}

/**
 * Puts together what the rules look at.
 *
 * @param previous the same body's report of the year before
 */
export function subjectOf(report: Report, previous?: Report): Subject {
  return {
    report,
    facts: factsOf(report),
    ...(previous === undefined ? {} : { previous: subjectOf(previous) }),
  };
}
