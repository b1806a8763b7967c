import type { FormTable, Report } from '../report/model';
import { sentencesOf } from '../report/text/prose';
import type { Sentence } from '../report/text/prose';
import type { Asked } from './asked';
import type { Tables } from './statements/compare';
import { primaryTables } from './cell-places';
import { locateWrongCell } from './relations/locate';
import type { LocatedCell } from './relations/locate';
import { locateSplitFigure } from './relations/split-figure';
import type { SplitFigure } from './relations/split-figure';
import { judgeTable } from './relations/relations';
import type { JudgedRelation } from './relations/relations';
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
  /** the form's tables as figures are held against them */
  readonly tables: Tables;
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
  /** what is asked of reports beyond the form, where that is not what is asked of all */
  readonly asked?: Asked;
}

/** Gives the same answer again without asking twice. */
export function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: work() }).value;
}

/** Remembers for each table, paragraph or clause what was worked out of it. */
export function onceFor<Of, T>(work: (of: Of) => T): (of: Of) => T {
  const known = new Map<Of, () => T>();
  return (of) => {
    const ask = known.get(of) ?? once(() => work(of));
    known.set(of, ask);
    return ask();
  };
}

/**
 * Declares facts that have a module of their own, which is then loaded with the rules that ask for
 * them and not with the first ones.
 *
 * @returns gives them for what a rule looks at, each time the same
 */
export function factsBeside<T>(read: (subject: Subject) => T): (subject: Subject) => T {
  const known = new WeakMap<Facts, T>();
  return (subject) => {
    const found = known.get(subject.facts) ?? read(subject);
    known.set(subject.facts, found);
    return found;
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
 * @param asked where who reviews asks for something else than is asked of all
 */
export function subjectOf(report: Report, previous?: Report, asked?: Asked): Subject {
  return {
    report,
    facts: factsOf(report),
    ...(asked === undefined ? {} : { asked }),
    ...(previous === undefined ? {} : { previous: subjectOf(previous) }),
  };
}
