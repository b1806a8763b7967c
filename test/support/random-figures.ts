import fc from 'fast-check';
import { formOf } from '../../src/schema/editions';
import type { Edition, TableId } from '../../src/schema/form';
import { leafRows } from '../../src/schema/walk';

/** Figures by `row.column`; what is absent is 0. */
export type Figures = ReadonlyMap<string, number>;

/** The six kinds of applicant in table 3, its total left out. */
export const applicants = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'socialOrganization',
  'legalService',
  'otherOrganization',
] as const;

/** Mostly nothing, often a few, now and then a city's worth. */
const count = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.nat(12) },
  { weight: 1, arbitrary: fc.nat(60_000) },
);

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The rows of table 3 between the applications that came in and the total of results. */
export function resultRows(edition: Edition): readonly string[] {
  const outside = ['newlyReceived', 'carriedOver', 'total', 'carriedForward'];
  return formOf(edition)
    .tables.applications.sections.flatMap(leafRows)
    .map(({ id }) => id)
    .filter((id) => !outside.includes(id));
}

function applications(edition: Edition): fc.Arbitrary<Figures> {
  const rows = resultRows(edition);
  const column = fc
    .record({
      results: fc.tuple(...rows.map(() => count)),
      forward: count,
      over: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ results, forward, over }) => {
      const total = sum(results);
      const carriedOver = Math.floor((total + forward) * over * over);
      return new Map<string, number>([
        ['newlyReceived', total + forward - carriedOver],
        ['carriedOver', carriedOver],
        ...rows.map((row, index): [string, number] => [row, results[index] ?? 0]),
        ['total', total],
        ['carriedForward', forward],
      ]);
    });
  return fc.tuple(...applicants.map(() => column)).map((columns) => {
    const ids = ['newlyReceived', 'carriedOver', ...rows, 'total', 'carriedForward'];
    return new Map(
      ids.flatMap((row) => {
        const values = columns.map((figures) => figures.get(row) ?? 0);
        return [
          ...applicants.map((id, index): [string, number] => [`${row}.${id}`, values[index] ?? 0]),
          [`${row}.total`, sum(values)],
        ];
      }),
    );
  });
}

const outcomes = fc
  .record({ upheld: count, corrected: count, other: count, pending: count })
  .map((block) => ({ ...block, total: sum(Object.values(block)) }));

const reviewAndLitigation: fc.Arbitrary<Figures> = fc
  .record({ review: outcomes, directSuit: outcomes, suitAfterReview: outcomes })
  .map(named);

function named(rows: Readonly<Record<string, Readonly<Record<string, number>>>>): Figures {
  return new Map(
    Object.entries(rows).flatMap(([row, columns]) =>
      Object.entries(columns).map(([column, value]): [string, number] => [
        `${row}.${column}`,
        value,
      ]),
    ),
  );
}

const documents = fc
  .record({ issued: count, repealed: count, before: count })
  .map(({ issued, repealed, before }) => ({
    issued,
    repealed,
    inForce: issued + before,
  }));

const decisions = fc.record({ decisions: count });

/** In 万元 with up to four decimals. */
const amount = fc
  .tuple(fc.constantFrom(1, 100, 10_000), fc.nat(800_000_000))
  .map(([unit, yuan]) => ({ amount: Math.floor(yuan / unit) * unit * 1e-4 }))
  .map((fees) => ({ amount: Number(fees.amount.toFixed(4)) }));

function disclosure2021(makesRegulations: boolean): fc.Arbitrary<Figures> {
  const none = fc.constant({ issued: 0, repealed: 0, inForce: 0 });
  return fc
    .record({
      regulations: makesRegulations ? documents : none,
      normativeDocuments: documents,
      licensing: decisions,
      punishment: decisions,
      coercion: decisions,
      fees: amount,
    })
    .map(named);
}

const published = fc.record({ produced: count, earlier: count }).map(({ produced, earlier }) => ({
  produced,
  published: produced,
  totalPublished: produced + earlier,
}));

const items = fc
  .record({ lastYearItems: count, change: fc.integer({ min: -20, max: 20 }) })
  .map(({ lastYearItems, change }) => ({
    lastYearItems,
    change: Math.max(change, 0 - lastYearItems),
  }));

const itemsAndDecisions = fc
  .tuple(items, decisions)
  .map(([own, decided]) => ({ ...own, ...decided }));

function disclosure2019(makesRegulations: boolean): fc.Arbitrary<Figures> {
  const none = fc.constant({ produced: 0, published: 0, totalPublished: 0 });
  return fc
    .record({
      regulations: makesRegulations ? published : none,
      normativeDocuments: published,
      licensing: itemsAndDecisions,
      otherServices: itemsAndDecisions,
      punishment: itemsAndDecisions,
      coercion: itemsAndDecisions,
      fees: items,
      procurement: fc.tuple(count, amount).map(([bought, paid]) => ({ items: bought, ...paid })),
    })
    .map(named);
}

/** The figures of all three tables, consistent in every relation that the form has. */
export function consistentFigures(
  edition: Edition,
  makesRegulations: boolean,
): fc.Arbitrary<Readonly<Record<TableId, Figures>>> {
  return fc.record({
    disclosure:
      edition === '2021' ? disclosure2021(makesRegulations) : disclosure2019(makesRegulations),
    applications: applications(edition),
    reviewAndLitigation,
  });
}
