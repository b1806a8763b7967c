import { mayBeSameBody } from '../report/identity/same-body';
import type { Subject } from './facts';

/** A report of the year before. */
export interface LastYear extends Omit<Subject, 'previous'> {
  readonly year: number;
}

/**
 * The same body's report of the year before, where the one that is given is that: of exactly that
 * year, and of no body that is known to be another.
 */
export function lastYearOf({ report, previous }: Subject): LastYear | undefined {
  const year = previous?.report.year;
  if (!previous || year === undefined || year + 1 !== report.year) return undefined;
  const names = [report.publisher?.name, previous.report.publisher?.name];
  const [own, theirs] = names;
  if (own !== undefined && theirs !== undefined && !mayBeSameBody(own, theirs)) return undefined;
  return { ...previous, year };
}
