import { figures as figuresTold } from '../contract/check';
import type { JsonChecked, JsonReport } from '../contract/check';
import type { Defect, Merged, Unit, UnitReport } from '../contract/merged';
import { Packed } from '../contract/packed';
import type { Translator } from '../messages/translator';
import { classOf } from '../rules/rule-class';
import type { Rule } from '../rules/rule';
import { tableIds } from '../schema/form';
import { matchUnits } from './match-units';
import type { LeftOut } from './pair-years';
import type { HandedIn } from './roster/find-unit';
import type { RosterUnit } from './roster/read-roster';
import { sumsOver } from './children';
import { copiesAmong } from './copies';
import { Recent } from './recent';

/** What results are merged by. */
export interface Merging {
  readonly translator: Translator;
  /** those that were run */
  readonly rules: readonly Rule[];
  /** who has to file; absent where nobody said */
  readonly roster?: readonly RosterUnit[];
  /** the name of the profile that was used */
  readonly profile?: string;
  /** last year's reports that none is held against; absent where none were asked for */
  readonly unusedLastYear?: readonly LeftOut[];
  /**
   * whether who gives the reports keeps them all the while: then their figures are read there, and
   * not packed
   */
  readonly areKept?: boolean;
}

/** What is kept of a report until all are known. */
interface Kept extends HandedIn {
  readonly report: UnitReport;
  readonly sketches: JsonChecked['sketches'];
}

/** How many findings of a rule nobody explained, and how many reports have one. */
interface DefectCount {
  findings: number;
  reports: number;
}

type PackedFigures = Packed<typeof figuresTold>;

/** A report whose figures, of which there are hundreds, are made only while somebody reads them. */
function withPackedFigures(
  report: Omit<UnitReport, 'figures'>,
  figures: UnitReport['figures'],
  recent: Recent<PackedFigures, UnitReport['figures']>,
): UnitReport {
  const packed = new Packed(figuresTold, figures);
  return {
    ...report,
    get figures() {
      return recent.of(packed);
    },
  };
}

function classesOf({ findings }: JsonChecked): UnitReport['classes'] {
  const explained = findings.filter(({ reason }) => reason !== undefined).length;
  const mend = findings.filter((one) => one.class === 'mend').length;
  return { mend, explain: findings.length - mend - explained, explained };
}

function kept(
  checked: JsonChecked,
  { areKept = false }: Merging,
  recent: Recent<PackedFigures, UnitReport['figures']>,
): Kept {
  const { file, edition, year, publisher, publisherKind, publisherLevel } = checked;
  const { summary, relations, figures, sketches, lapsed = [], refused = [] } = checked;
  const handedIn = {
    file,
    ...(year === undefined ? {} : { year }),
    ...(publisher === undefined ? {} : { publisher }),
  };
  const report = {
    file,
    edition,
    ...(year === undefined ? {} : { year }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(publisherKind && { publisherKind }),
    ...(publisherLevel && { publisherLevel }),
    summary,
    classes: classesOf(checked),
    unfollowed: { lapsed: lapsed.length, refused: refused.length },
    missingTables: tableIds.filter((id) => figures[id] === undefined),
    relations,
  };
  return {
    ...handedIn,
    report: areKept ? { ...report, figures } : withPackedFigures(report, figures, recent),
    sketches,
  };
}

/** Counts the findings of a report that nobody explained with those of others. */
function countDefects({ findings }: JsonChecked, counts: Map<string, DefectCount>): void {
  const own = new Set<string>();
  for (const { rule, reason } of findings) {
    if (reason !== undefined) continue;
    const count = counts.get(rule) ?? { findings: 0, reports: 0 };
    count.findings += 1;
    if (!own.has(rule)) count.reports += 1;
    own.add(rule);
    counts.set(rule, count);
  }
}

function defectsOf(
  counts: ReadonlyMap<string, DefectCount>,
  { rules, translator }: Merging,
): Defect[] {
  return rules
    .map((rule) => ({
      rule: rule.id,
      name: translator.ruleName(rule.id),
      class: classOf(rule),
      ...(counts.get(rule.id) ?? { findings: 0, reports: 0 }),
    }))
    .filter(({ findings }) => findings > 0)
    .sort(
      (one, other) =>
        other.reports - one.reports ||
        other.findings - one.findings ||
        (one.rule < other.rule ? -1 : 1),
    );
}

function byFile(one: { readonly file: string }, other: { readonly file: string }): number {
  return one.file < other.file ? -1 : one.file > other.file ? 1 : 0;
}

/** Takes the results of many reports one by one, and keeps of each what all come to together. */
export class Merge {
  readonly #merging: Merging;
  readonly #kept: Kept[] = [];
  readonly #recent = new Recent((packed: PackedFigures) => packed.read());
  readonly #counts = new Map<string, DefectCount>();
  readonly #unread: Merged['unread'] = [];

  constructor(merging: Merging) {
    this.#merging = merging;
  }

  add(report: JsonReport): void {
    if ('problem' in report) {
      this.#unread.push(report);
      return;
    }
    this.#kept.push(kept(report, this.#merging, this.#recent));
    countDefects(report, this.#counts);
  }

  /** What they come to; the same in whatever order they came. */
  end(): Merged {
    const { roster, profile, unusedLastYear } = this.#merging;
    const all = [...this.#kept].sort(byFile);
    const unread = [...this.#unread].sort(byFile);
    const { units, unmatched } = matchUnits(all, unread, roster);
    const told: Unit[] = units.map(
      ({ unit: { name, parent, category, due }, status, files, report }) => ({
        name,
        ...(parent === undefined ? {} : { parent }),
        ...(category === undefined ? {} : { category }),
        ...(due === undefined ? {} : { due }),
        status,
        files: [...files],
        ...(report && { report: report.report }),
      }),
    );
    const count = (status: Unit['status']): number =>
      told.filter((unit) => unit.status === status).length;
    const findings = { error: 0, warning: 0, info: 0 };
    const relations = { held: 0, failed: 0, unjudged: 0 };
    for (const { report } of all) {
      findings.error += report.summary.error;
      findings.warning += report.summary.warning;
      findings.info += report.summary.info;
      relations.held += report.relations.held;
      relations.failed += report.relations.failed;
      relations.unjudged += report.relations.unjudged;
    }
    return {
      version: 2,
      ...(profile === undefined ? {} : { profile }),
      totals: {
        ...(roster && { due: roster.length }),
        filed: count('filed'),
        missing: count('missing'),
        duplicate: count('duplicate'),
        wrongYear: count('wrong-year'),
        unread: count('unread'),
        files: all.length + unread.length,
        findings,
        relations,
      },
      units: told,
      unmatched,
      unread,
      defects: defectsOf(this.#counts, this.#merging),
      ...sumsOver(told, this.#merging.translator),
      alike: copiesAmong(all, this.#merging.translator),
      ...(unusedLastYear && { unusedLastYear: [...unusedLastYear] }),
    };
  }
}

/** Merges the results of many reports. Gives the same in whatever order and portions they come. */
export function merge(reports: Iterable<JsonReport>, merging: Merging): Merged {
  const all = new Merge(merging);
  for (const report of reports) all.add(report);
  return all.end();
}
