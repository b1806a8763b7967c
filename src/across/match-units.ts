import type { JsonUnread } from '../contract/check';
import type { UnitStatus } from '../contract/merged';
import { unitKey } from './unit-key';

/** A line of the roster: who has to file, under whom, and on which year. */
export interface RosterUnit {
  readonly name: string;
  readonly parent?: string;
  readonly category?: string;
  readonly due?: number;
}

/** A report that was filed. */
export interface Filed {
  readonly file: string;
  readonly publisher?: string;
  readonly year?: number;
}

/** A unit with what came of it. */
export interface MatchedUnit<Report extends Filed> {
  readonly unit: RosterUnit;
  readonly status: UnitStatus;
  readonly files: readonly string[];
  /** the one that counts: of the year that was due, the first */
  readonly report?: Report;
}

export interface Matched<Report extends Filed> {
  readonly units: readonly MatchedUnit<Report>[];
  readonly unmatched: { readonly file: string; readonly publisher?: string }[];
}

/** The name that a file's own name gives: without folders, ending and year. */
function nameInPath(file: string): string {
  const name = file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  return name
    .replace(/^[\d\s._、-]+/, '')
    .replace(/\d{4}年.*$|政府信息公开.*$|[-_\s]+\d{4}.*$/, '');
}

function statusOf(
  due: number | undefined,
  filed: readonly Filed[],
  unread: readonly JsonUnread[],
): UnitStatus {
  const fitting = filed.filter(
    ({ year }) => due === undefined || year === undefined || year === due,
  );
  if (fitting.length > 1) return 'duplicate';
  if (fitting.length === 1) return 'filed';
  if (filed.length > 0) return 'wrong-year';
  return unread.length > 0 ? 'unread' : 'missing';
}

function withoutRoster<Report extends Filed>(
  filed: readonly Report[],
  unread: readonly JsonUnread[],
): Matched<Report> {
  const byUnit = new Map<string, [Report, ...Report[]]>();
  for (const one of filed) {
    const key = `${unitKey(one.publisher ?? one.file)}/${String(one.year)}`;
    const others = byUnit.get(key);
    if (others) others.push(one);
    else byUnit.set(key, [one]);
  }
  const units = [...byUnit.values()].map((reports): MatchedUnit<Report> => {
    const [report] = reports;
    return {
      unit: { name: report.publisher ?? report.file },
      status: reports.length > 1 ? 'duplicate' : 'filed',
      files: reports.map(({ file }) => file),
      report,
    };
  });
  const lost = unread.map(({ file }): MatchedUnit<Report> => {
    return { unit: { name: file }, status: 'unread', files: [file] };
  });
  return { units: [...units, ...lost], unmatched: [] };
}

/**
 * Finds for each unit of a roster what it filed: by the publisher that its report names, and of a
 * file that could not be read by the file's name.
 *
 * @param filed in an order that does not depend on how they came
 */
export function matchUnits<Report extends Filed>(
  filed: readonly Report[],
  unread: readonly JsonUnread[],
  roster: readonly RosterUnit[] | undefined,
): Matched<Report> {
  if (!roster) return withoutRoster(filed, unread);
  const byKey = new Map(roster.map((unit) => [unitKey(unit.name), unit]));
  const reportsOf = new Map<RosterUnit, Report[]>();
  const unreadOf = new Map<RosterUnit, JsonUnread[]>();
  const unmatched: { file: string; publisher?: string }[] = [];
  for (const one of filed) {
    const { file, publisher } = one;
    const unit = byKey.get(unitKey(publisher ?? nameInPath(file)));
    if (unit) reportsOf.set(unit, [...(reportsOf.get(unit) ?? []), one]);
    else unmatched.push({ file, ...(publisher === undefined ? {} : { publisher }) });
  }
  for (const one of unread) {
    const unit = byKey.get(unitKey(nameInPath(one.file)));
    if (unit) unreadOf.set(unit, [...(unreadOf.get(unit) ?? []), one]);
    else unmatched.push({ file: one.file });
  }
  const units = roster.map((unit): MatchedUnit<Report> => {
    const [own, lost] = [reportsOf.get(unit) ?? [], unreadOf.get(unit) ?? []];
    const report = own.find(({ year }) => unit.due === undefined || year === unit.due) ?? own[0];
    return {
      unit,
      status: statusOf(unit.due, own, lost),
      files: [...own, ...lost].map(({ file }) => file),
      ...(report && { report }),
    };
  });
  return { units, unmatched };
}
