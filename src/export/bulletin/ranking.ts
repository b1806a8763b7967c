import type { Unit, UnitReport } from '../../contract/merged';

/** A unit with a report that counts. */
export interface RankedUnit {
  readonly unit: Unit;
  readonly report: UnitReport;
  /** the same for units that have the same counts */
  readonly rank: number;
}

function countsOf({ summary, relations }: UnitReport): readonly number[] {
  return [summary.error, summary.warning, summary.info, relations.failed];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((count, index) => count !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

/** Whether a report counts: one of another year is no better for having nothing to find fault with. */
function isRanked({ status }: Unit): boolean {
  return status === 'filed' || status === 'duplicate';
}

/**
 * Ranks units by how little was found in their reports: errors first, then what is less. Who filed
 * none that counts has no rank.
 */
export function ranked(units: readonly Unit[]): readonly RankedUnit[] {
  const sorted = units
    .filter(isRanked)
    .flatMap((unit) => (unit.report ? [{ unit, report: unit.report }] : []))
    .map((one) => ({ ...one, counts: countsOf(one.report) }))
    .sort((one, other) => compare(one.counts, other.counts));
  let rank = 0;
  return sorted.map(({ unit, report, counts }, at) => {
    const before = sorted[at - 1];
    if (!before || compare(before.counts, counts) !== 0) rank = at + 1;
    return { unit, report, rank };
  });
}
