import type { JsonReport } from '../../contract/check';
import { isOfOtherYear, unitFinder } from './find-unit';
import type { HandedIn } from './find-unit';
import type { RosterUnit } from './read-roster';

/** Tells of reports, as they come, how each stands to a roster. */
export class Standing {
  readonly #unitOf: (handedIn: HandedIn) => RosterUnit | undefined;
  readonly #filed = new Set<RosterUnit>();

  constructor(roster: readonly RosterUnit[]) {
    this.#unitOf = unitFinder(roster);
  }

  /** A report with its status: after the first of a unit, each is one too many. */
  of(report: JsonReport): JsonReport {
    if ('problem' in report) return report;
    const unit = this.#unitOf(report);
    if (!unit) return { ...report, status: 'unmatched' };
    if (isOfOtherYear(report, unit)) return { ...report, status: 'wrong-year' };
    const isFirst = !this.#filed.has(unit);
    this.#filed.add(unit);
    return { ...report, status: isFirst ? 'filed' : 'duplicate' };
  }
}
