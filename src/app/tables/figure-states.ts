import type { Checked } from '../session/session-state';
import { withConsequences } from '../../check/consequences';
import type { Finding } from '../../check/finding';
import type { CellAddress, DataCell, FormTable, Place } from '../../report/model';
import type { Facts } from '../../facts/facts';
import type { JudgedRelation } from '../../facts/relations/relations';
import { cellPlace, primaryTables } from '../../facts/cell-places';
import { formOf } from '../../schema/editions';
import type { Edition, TableId } from '../../schema/form';
import { tableIds } from '../../schema/form';
import { formCells } from '../../schema/walk';

export const figureStates = [
  /** takes part in relations that hold */
  'right',
  /** an error is known to be in this very cell */
  'wrong',
  /** a warning or hint stands on it, or a sum fails that it takes part in */
  'suspicious',
  'blank',
  /** no relation that could be judged runs through it */
  'unjudged',
  /** the document has no such cell */
  'missing',
] as const;
export type FigureState = (typeof figureStates)[number];

/** One figure of the form, as it is drawn. */
export interface Figure {
  readonly key: string;
  readonly row: string;
  readonly column: string;
  /** what stands in the document */
  readonly text: string;
  readonly state: FigureState;
  readonly place: Place;
  /** those that name the cell, and sums that fail through it */
  readonly findings: readonly Finding[];
}

/** A sum or bound that fails, with the figures of one table that take part in it. */
export interface FailedSum {
  readonly finding: Finding;
  /** keys of figures */
  readonly terms: readonly string[];
  /** the figure that the others should make up, where one does */
  readonly total?: string;
}

/** A table of the report, each figure judged. */
export interface JudgedTable {
  readonly id: TableId;
  readonly table: FormTable;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly sums: readonly FailedSum[];
  /** findings on the table that stand on none of its figures */
  readonly others: readonly Finding[];
}

/** Names a figure within its table. */
export function figureKey(row: string, column: string): string {
  return `${row}/${column}`;
}

function addressKey({ table, row, cell }: CellAddress): string {
  return [table, row, cell].join('/');
}

type KeyOf = (place: Place) => string | undefined;

/** Finds the figure that a place means; a place may name its cell, its line and column, or both. */
function keyFinder({ id, cells }: FormTable): KeyOf {
  const byAddress = new Map(
    cells.map(({ row, column, address }) => [addressKey(address), figureKey(row, column)]),
  );
  return ({ table, row, column, cell }) => {
    if (cell !== undefined) return byAddress.get(addressKey(cell));
    if (table !== id || row === undefined || column === undefined) return undefined;
    return figureKey(row, column);
  };
}

function sumsOf(findings: readonly Finding[], keyOf: KeyOf): readonly FailedSum[] {
  return findings.flatMap((finding): FailedSum[] => {
    const { equation } = finding;
    if (!equation) return [];
    const keysOf = (side: typeof equation.left): string[] =>
      side.flatMap(({ place }) => (place && keyOf(place)) ?? []);
    const [left, right] = [keysOf(equation.left), keysOf(equation.right)];
    const terms = [...new Set([...left, ...right])];
    if (terms.length < 2) return [];
    const [total] = left;
    const hasTotal = equation.left.length === 1 && total !== undefined;
    return [{ finding, terms, ...(hasTotal ? { total } : {}) }];
  });
}

/** The figures that take part in a relation that holds. */
function soundKeys(relations: readonly JudgedRelation[]): ReadonlySet<string> {
  return new Set(
    relations.flatMap(({ judgement, left, right }) =>
      judgement.is === 'held'
        ? [...left, ...right].map(({ row, column }) => figureKey(row, column))
        : [],
    ),
  );
}

interface Evidence {
  readonly cell: DataCell | undefined;
  /** findings on the cell itself */
  readonly own: readonly Finding[];
  readonly isInFailedSum: boolean;
  readonly isSound: boolean;
}

function stateOf({ cell, own, isInFailedSum, isSound }: Evidence): FigureState {
  if (!cell) return 'missing';
  if (cell.state.is === 'blank') return 'blank';
  if (own.some(({ severity }) => severity === 'error')) return 'wrong';
  if (cell.state.is === 'placeholder') return 'blank';
  if (own.length > 0 || isInFailedSum) return 'suspicious';
  return isSound ? 'right' : 'unjudged';
}

function isOnTable({ id, pieces }: FormTable, { at: [place] }: Finding): boolean {
  const inPiece = pieces.some(({ index }) => index === place.cell?.table);
  return place.cell === undefined ? place.table === id : inPiece;
}

/** Judges every figure of a table by what a check found. */
function judgeFigures(table: FormTable, facts: Facts, found: readonly Finding[]): JudgedTable {
  const findings = withConsequences(found);
  const keyOf = keyFinder(table);
  const sums = sumsOf(findings, keyOf);
  const summed = new Set(sums.map(({ finding }) => finding));
  const own = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (summed.has(finding)) continue;
    for (const key of new Set(finding.at.flatMap((place) => keyOf(place) ?? []))) {
      own.set(key, [...(own.get(key) ?? []), finding]);
    }
  }
  // Once the wrong cell is known, the sums through it say nothing against their other figures.
  const isExplained = (facts.wrongCellIn(table) ?? facts.splitFigureIn(table)) !== undefined;
  const doubtful = new Set(
    sums
      .filter(({ finding }) => !(isExplained && finding.equation?.is === 'equal'))
      .flatMap(({ terms }) => terms),
  );
  const sound = soundKeys(facts.relationsIn(table));
  const figures = formCells(table.form).map(({ row, column }): Figure => {
    const key = figureKey(row, column);
    const cell = table.cell(row, column);
    const named = own.get(key) ?? [];
    const failing = sums.flatMap(({ finding, terms }) => (terms.includes(key) ? [finding] : []));
    return {
      key,
      row,
      column,
      text: cell?.raw.trim() ?? '',
      state: stateOf({
        cell,
        own: named,
        isInFailedSum: doubtful.has(key),
        isSound: sound.has(key),
      }),
      place: cell ? cellPlace(table, cell) : { table: table.id, row, column },
      findings: [...named, ...failing],
    };
  });
  const told = new Set(figures.flatMap((figure) => figure.findings));
  return {
    id: table.id,
    table,
    figures: new Map(figures.map((figure) => [figure.key, figure])),
    sums,
    others: findings.filter((finding) => !told.has(finding) && isOnTable(table, finding)),
  };
}

/** The tables of a report in the form's order; of one that is not there, only its id and edition. */
export function judgeTables({
  report,
  facts,
  findings,
}: Pick<Checked, 'report' | 'facts' | 'findings'>): readonly (
  | JudgedTable
  | { readonly id: TableId; readonly edition: Edition; readonly table?: undefined }
)[] {
  const tables = primaryTables(report);
  return tableIds
    .filter((id) => id in formOf(report.expectedEdition).tables)
    .map((id) => {
      const table = tables.find((one) => one.id === id);
      return table ? judgeFigures(table, facts, findings) : { id, edition: report.expectedEdition };
    });
}
