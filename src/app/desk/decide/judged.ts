import { fromLastingKey } from '../../../check/lasting-key';
import type { JsonChecked, JsonFinding } from '../../../contract/check';
import type { GivenReason } from '../../../contract/given-reasons';
import { fold } from '../../../report/text/fold';
import type { DeskRow } from '../desk-state';
import { ofFile } from './decisions';
import type { Decision, Decisions } from './decisions';
import { givenFor } from './given-index';

/** What marks a finding's place in its key, whatever its figures. */
function markOf(key: string): string | undefined {
  return fromLastingKey(key).place;
}

/** Whether two texts are the same, as the command line compares them. */
function same(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

/** What a reason that was read comes to in a report. */
export interface Held {
  readonly given: GivenReason;
  /** what it is for, as it was found now; none where that is mended or not there */
  readonly findings: readonly JsonFinding[];
  /** `mend`: that must be mended; `lapsed`: its figures have changed since */
  readonly is: 'followed' | 'lapsed' | 'mend' | 'gone';
}

function standing(
  findings: readonly JsonFinding[],
  isSame: boolean,
): Pick<Held, 'findings' | 'is'> {
  const [first] = findings;
  if (!first) return { findings, is: 'gone' };
  if (first.class === 'mend') return { findings, is: 'mend' };
  return { findings, is: isSame ? 'followed' : 'lapsed' };
}

function heldIn({ findings }: JsonChecked, given: GivenReason): Held {
  const { rule, key, place, message } = given;
  const ofRule = findings.filter((one) => one.rule === rule);
  if (key !== undefined) {
    const exact = ofRule.filter((one) => one.key === key);
    if (exact.length > 0) return { given, ...standing(exact, true) };
    const mark = markOf(key);
    const there = ofRule.filter((one) => mark !== undefined && markOf(one.key) === mark);
    return { given, ...standing(there, false) };
  }
  const there = ofRule.filter((one) => place !== undefined && same(one.place.label, place));
  const alike = there.filter((one) => message === undefined || same(one.message, message));
  return { given, ...(alike.length > 0 ? standing(alike, true) : standing(there, false)) };
}

/** What the reasons that were read come to in a report. */
export function heldReasons(
  given: readonly GivenReason[],
  report: JsonChecked,
  path: string,
): readonly Held[] {
  return givenFor(given, report, path).map((one) => heldIn(report, one));
}

/** Why a finding does not count, once what was decided is followed. */
function reasonOf(
  finding: JsonFinding,
  own: ReadonlyMap<string, Decision>,
  { rules }: Decisions,
  read: ReadonlyMap<JsonFinding, string>,
): string | undefined {
  if (finding.class === 'mend') return finding.reason;
  const decision = own.get(finding.key);
  if (decision) return decision.is === 'adopted' ? undefined : decision.reason;
  return read.get(finding) ?? finding.reason ?? rules.get(finding.rule);
}

function counted(findings: readonly JsonFinding[]): JsonChecked['summary'] {
  const summary = { error: 0, warning: 0, info: 0 };
  for (const { severity, reason } of findings) if (reason === undefined) summary[severity] += 1;
  return summary;
}

type Unfollowed = NonNullable<JsonChecked['lapsed']>[number];

/** A reason that is not followed, by what is found now in its place. */
function unfollowed({ rule, key, place }: JsonFinding, reason: string): Unfollowed {
  return { rule, key, place, reason };
}

/** What was decided here of findings whose figures are others by now, as the file was read anew. */
function lapsedOwn({ findings }: JsonChecked, own: ReadonlyMap<string, Decision>): Unfollowed[] {
  const keys = new Set(findings.map(({ key }) => key));
  return [...own].flatMap(([key, decision]) => {
    if (decision.is === 'adopted' || keys.has(key)) return [];
    const there = findings.find((one) => markOf(one.key) === markOf(key));
    return there ? [unfollowed(there, decision.reason)] : [];
  });
}

/** A report as it counts once what was decided is followed; the very same where nothing was. */
export function judged(report: JsonChecked, path: string, decisions: Decisions): JsonChecked {
  const own = ofFile(decisions.findings, path) ?? new Map<string, Decision>();
  const held = heldReasons(decisions.given, report, path);
  const read = new Map(
    held.flatMap(({ is, findings, given }) =>
      is === 'followed' ? findings.map((finding) => [finding, given.reason] as const) : [],
    ),
  );
  const told = (is: Held['is']): Unfollowed[] =>
    held.flatMap(({ is: how, findings: [there], given }) =>
      how === is && there ? [unfollowed(there, given.reason)] : [],
    );
  // What the file keeps as well is told once.
  const isNew = (one: Unfollowed): boolean =>
    report.lapsed?.some(({ key, reason }) => key === one.key && reason === one.reason) !== true;
  const lapsed = [...told('lapsed'), ...lapsedOwn(report, own)].filter(isNew);
  const refused = told('mend');
  const findings = report.findings.map((finding) => {
    const reason = reasonOf(finding, own, decisions, read);
    if (reason === finding.reason) return finding;
    const { reason: _, ...rest } = finding;
    return reason === undefined ? rest : { ...rest, reason };
  });
  const isSame = findings.every((finding, at) => finding === report.findings[at]);
  if (isSame && lapsed.length + refused.length === 0) return report;
  return {
    ...report,
    findings,
    summary: counted(findings),
    ...(lapsed.length > 0 && { lapsed: [...(report.lapsed ?? []), ...lapsed] }),
    ...(refused.length > 0 && { refused: [...(report.refused ?? []), ...refused] }),
  };
}

/** A row as it stands once what was decided is followed. */
export function judgedRow(row: DeskRow, decisions: Decisions): DeskRow {
  const { opinion: _, ...rest } = row;
  const opinion = ofFile(decisions.opinions, row.path);
  const { state } = row;
  const next = opinion === row.opinion ? row : { ...rest, ...(opinion && { opinion }) };
  if (state.is !== 'checked') return next;
  const found = state.found ?? state.report;
  const report = judged(found, row.path, decisions);
  if (report === state.report) return next;
  return { ...next, state: { is: 'checked', report, ...(report !== found && { found }) } };
}
