import { mayBeSameBody } from '../report/identity/same-body';
import { mayBeRenamed, mayBeSameUnit, unitName } from '../report/identity/unit-name';
import type { Subject } from './facts';

/** A report of the year before. */
export interface LastYear extends Omit<Subject, 'previous'> {
  readonly year: number;
}

/** Whether names may be of one body: who gives its report of last year may know of a new name. */
function mayBeOne(name: string | undefined, other: string | undefined): boolean {
  if (name === undefined || other === undefined) return true;
  if (mayBeSameBody(name, other)) return true;
  const [own, theirs] = [unitName(name), unitName(other)];
  return mayBeSameUnit(own, theirs) || mayBeRenamed(own, theirs);
}

/**
 * The same body's report of the year before, where the one that is given is that: of exactly that
 * year, and of no body that is known to be another.
 */
export function lastYearOf({ report, previous }: Subject): LastYear | undefined {
  const year = previous?.report.year;
  if (!previous || year === undefined || year + 1 !== report.year) return undefined;
  const isOne = mayBeOne(report.publisher?.name, previous.report.publisher?.name);
  return isOne ? { ...previous, year } : undefined;
}
