import type { JsonUnread } from '../contract/check';
import type { UnitStatus } from '../contract/merged';
import { groupBy } from './group-by';
import { isOfOtherYear, unitFinder } from './roster/find-unit';
import type { HandedIn } from './roster/find-unit';
import type { RosterUnit } from './roster/read-roster';
import { unitKey } from './unit-key';

/** A unit with what came of it. */
export interface MatchedUnit<Report extends HandedIn> {
  readonly unit: RosterUnit;
  readonly status: UnitStatus;
  readonly files: readonly string[];
  /** the one that counts: of the year that was due, the first */
  readonly report?: Report;
}

export interface Matched<Report extends HandedIn> {
  readonly units: readonly MatchedUnit<Report>[];
  /** what is of no unit of the roster */
  readonly unmatched: { readonly file: string; readonly publisher?: string }[];
}

function statusOf(
  unit: RosterUnit,
  reports: readonly HandedIn[],
  unread: readonly JsonUnread[],
): UnitStatus {
  const fitting = reports.filter((report) => !isOfOtherYear(report, unit));
  if (fitting.length > 1) return 'duplicate';
  if (fitting.length === 1) return 'filed';
  if (reports.length > 0) return 'wrong-year';
  return unread.length > 0 ? 'unread' : 'missing';
}

/** Where nobody says who has to file, each publisher is a unit, and each file without one. */
function byPublisher<Report extends HandedIn>(
  reports: readonly Report[],
  unread: readonly JsonUnread[],
): Matched<Report> {
  const byUnit = groupBy(
    reports,
    ({ publisher, file, year }) => `${unitKey(publisher ?? file)}/${String(year)}`,
  );
  const units = [...byUnit.values()].flatMap((own): readonly MatchedUnit<Report>[] =>
    own.slice(0, 1).map((report) => ({
      unit: { name: report.publisher ?? report.file },
      status: own.length > 1 ? 'duplicate' : 'filed',
      files: own.map(({ file }) => file),
      report,
    })),
  );
  const lost = unread.map(({ file }): MatchedUnit<Report> => {
    return { unit: { name: file }, status: 'unread', files: [file] };
  });
  return { units: [...units, ...lost], unmatched: [] };
}

/**
 * Finds for each unit of a roster what it filed: by the publisher that its report names, and of a
 * file that could not be read by the file's name.
 *
 * @param reports in an order that does not depend on how they came
 */
export function matchUnits<Report extends HandedIn>(
  reports: readonly Report[],
  unread: readonly JsonUnread[],
  roster: readonly RosterUnit[] | undefined,
): Matched<Report> {
  if (!roster) return byPublisher(reports, unread);
  const unitOf = unitFinder(roster);
  const reportsOf = groupBy(reports, unitOf);
  const unreadOf = groupBy(unread, unitOf);
  const units = roster.map((unit): MatchedUnit<Report> => {
    const [own, lost] = [reportsOf.get(unit) ?? [], unreadOf.get(unit) ?? []];
    const due = own.find(({ year }) => unit.due === undefined || year === unit.due);
    const report = due ?? own[0];
    return {
      unit,
      status: statusOf(unit, own, lost),
      files: [...own, ...lost].map(({ file }) => file),
      ...(report && { report }),
    };
  });
  const unmatched = [...(reportsOf.get(undefined) ?? []), ...(unreadOf.get(undefined) ?? [])].map(
    (one: HandedIn) => ({
      file: one.file,
      ...(one.publisher === undefined ? {} : { publisher: one.publisher }),
    }),
  );
  return { units, unmatched };
}
