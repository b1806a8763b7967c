import type { Merged, Unit, UnitReport } from '../../src/contract/merged';

/** What is kept of a unit's report, as far as a test cares. */
export function unitReport(more: Partial<UnitReport> = {}): UnitReport {
  return {
    file: '报告/甲.docx',
    edition: '2021',
    year: 2023,
    summary: { error: 0, warning: 0, info: 0 },
    classes: { mend: 0, explain: 0, explained: 0 },
    unfollowed: { lapsed: 0, refused: 0 },
    missingTables: [],
    relations: { held: 40, failed: 0, unjudged: 0 },
    figures: {},
    ...more,
  };
}

/** A unit that filed the report of its name, unless said otherwise. */
export function unitNamed(name: string, more: Partial<Unit> = {}): Unit {
  const file = `报告/${name}.docx`;
  return { name, status: 'filed', files: [file], report: unitReport({ file }), ...more };
}

/** What some units come to, where nothing else is said. */
export function mergedOf(units: readonly Unit[], more: Partial<Merged> = {}): Merged {
  const count = (status: Unit['status']): number =>
    units.filter((unit) => unit.status === status).length;
  return {
    version: 2,
    totals: {
      filed: count('filed'),
      missing: count('missing'),
      duplicate: count('duplicate'),
      wrongYear: count('wrong-year'),
      unread: count('unread'),
      files: units.flatMap(({ files }) => files).length,
      findings: { error: 0, warning: 0, info: 0 },
      relations: { held: 0, failed: 0, unjudged: 0 },
    },
    units: [...units],
    unmatched: [],
    unread: [],
    defects: [],
    sums: [],
    incomplete: [],
    alike: [],
    ...more,
  };
}
