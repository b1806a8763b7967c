import { groupBy } from './group-by';
import { mayBeRenamed, mayBeSameRegion, ownRegion, unitName } from '../report/identity/unit-name';
import type { UnitName } from '../report/identity/unit-name';

/** A report by whose it is and of which year, as far as that can be read. */
export interface Filed {
  readonly file: string;
  readonly publisher?: string;
  readonly year?: number;
}

/** Which report is the same body's of the year before. */
export type Pairing =
  | { readonly is: 'paired'; readonly file: string }
  /** there is none, or it cannot be told whose or of which year the report is */
  | { readonly is: 'none' }
  /** more than one may be it */
  | { readonly is: 'several'; readonly files: readonly string[] }
  /** a body that may have been renamed since: a person has to say */
  | { readonly is: 'asked'; readonly files: readonly string[]; readonly reason: 'renamed' };

/** A report among last year's that is not of the year before, or of a body that has none now. */
export interface LeftOut {
  readonly file: string;
  readonly why: 'same-year' | 'other-year' | 'no-year' | 'no-publisher' | 'no-match';
}

export interface Paired {
  /** by file of this year */
  readonly pairings: ReadonlyMap<string, Pairing>;
  readonly leftOut: readonly LeftOut[];
}

interface Known {
  readonly file: string;
  readonly year: number;
  readonly unit: UnitName;
}

function knownAmong(filed: readonly Filed[]): readonly Known[] {
  return filed.flatMap(({ file, publisher, year }) =>
    publisher === undefined || year === undefined
      ? []
      : [{ file, year, unit: unitName(publisher) }],
  );
}

type Find = (key: string) => readonly Known[];

function indexBy(all: readonly Known[], key: (one: Known) => string): Find {
  const index = groupBy(all, key);
  return (wanted) => index.get(wanted) ?? [];
}

function wholeOf({ year, unit }: Known): string {
  return [year, ...unit.regions, unit.kind ?? '', unit.core].join('/');
}

/** Gives those of the year before whose region may be a report's: of that name, or of none. */
function nearIn(all: readonly Known[], keyOf: (one: Known) => string): (one: Known) => Known[] {
  const near = indexBy(all, (one) => `${keyOf(one)}/${ownRegion(one.unit) ?? ''}`);
  const every = indexBy(all, keyOf);
  return (one) => {
    const before = { ...one, year: one.year - 1 };
    const region = ownRegion(one.unit);
    const found =
      region === undefined
        ? every(keyOf(before))
        : [...near(`${keyOf(before)}/${region}`), ...near(`${keyOf(before)}/`)];
    return found.filter((other) => mayBeSameRegion(one.unit, other.unit));
  };
}

function leftOutOf(lastYear: readonly Filed[], years: ReadonlySet<number>): readonly LeftOut[] {
  return lastYear.flatMap(({ file, publisher, year }): readonly LeftOut[] => {
    if (year === undefined) return [{ file, why: 'no-year' }];
    if (!years.has(year + 1)) return [{ file, why: years.has(year) ? 'same-year' : 'other-year' }];
    return publisher === undefined ? [{ file, why: 'no-publisher' }] : [];
  });
}

/** The reports of last year that a pairing names. */
function namedBy(pairing: Pairing): readonly string[] {
  if (pairing.is === 'none') return [];
  return pairing.is === 'paired' ? [pairing.file] : pairing.files;
}

/**
 * Finds for each report the same body's of the year before. A name that fits only once a region is
 * left out, as 县财政局 does, pairs where no other fits on either side.
 */
export function pairWithLastYear(thisYear: readonly Filed[], lastYear: readonly Filed[]): Paired {
  const own = knownAmong(thisYear);
  const last = knownAmong(lastYear);
  const whole = indexBy(last, wholeOf);
  const exact = (one: Known): readonly Known[] => whole(wholeOf({ ...one, year: one.year - 1 }));
  const claimed = new Set(own.flatMap(exact));
  const sameCore = nearIn(last, ({ year, unit }) => `${String(year)}/${unit.core}`);
  /** those whose names fit once a region is left out, and that no exact name has */
  const loose = new Map(
    own
      .filter((one) => exact(one).length === 0)
      .map((one) => [one, sameCore(one).filter((other) => !claimed.has(other))] as const),
  );
  const wanted = new Map<Known, Set<string>>();
  for (const [one, others] of loose) {
    for (const other of others) {
      wanted.set(other, (wanted.get(other) ?? new Set()).add(wholeOf(one)));
    }
  }
  for (const other of wanted.keys()) claimed.add(other);
  const left = last.filter((other) => !claimed.has(other));
  const sameRegion = nearIn(left, ({ year }) => String(year));
  const pairingOf = (one: Known): Pairing => {
    const found = exact(one).length > 0 ? exact(one) : (loose.get(one) ?? []);
    const [first, ...others] = found;
    const files = found.map(({ file }) => file);
    if (first && others.length === 0) {
      const isUnique = (wanted.get(first)?.size ?? 1) === 1;
      return isUnique ? { is: 'paired', file: first.file } : { is: 'several', files };
    }
    if (first) return { is: 'several', files };
    const renamed = sameRegion(one).filter((other) => mayBeRenamed(one.unit, other.unit));
    return renamed.length === 0
      ? { is: 'none' }
      : { is: 'asked', files: renamed.map(({ file }) => file), reason: 'renamed' };
  };
  const pairings = new Map<string, Pairing>(thisYear.map(({ file }) => [file, { is: 'none' }]));
  for (const one of own) pairings.set(one.file, pairingOf(one));
  const years = new Set(thisYear.flatMap(({ year }) => year ?? []));
  const leftOut = leftOutOf(lastYear, years);
  const placed = new Set([
    ...leftOut.map(({ file }) => file),
    ...[...pairings.values()].flatMap(namedBy),
  ]);
  const unmatched = lastYear.filter(({ file }) => !placed.has(file));
  return {
    pairings,
    leftOut: [...leftOut, ...unmatched.map(({ file }) => ({ file, why: 'no-match' as const }))],
  };
}
