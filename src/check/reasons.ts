import type { Report } from '../report/model';
import { classIn } from '../rules/rule-class';
import type { Rule } from '../rules/rule';
import type { Finding } from './finding';
import { placeMarks } from './place-mark';

/** Why a finding is as it should be (情况属实), as somebody gave it and it is kept. */
export interface Reason {
  /** of the finding as it was then */
  readonly key: string;
  readonly rule: string;
  readonly reason: string;
  /** marks the finding's place, whatever its figures; absent in what was kept before it was there */
  readonly place?: string | undefined;
}

export interface ExplainedFinding {
  readonly finding: Finding;
  readonly reason: string;
}

/**
 * A reason that is not followed. `lapsed`: what it was given for has changed since; `mend`: what the
 * rule finds must be mended, and cannot be excused.
 */
export interface RefusedReason extends ExplainedFinding {
  readonly why: 'lapsed' | 'mend';
}

/** How findings stand to the reasons that were given. */
export interface Standing {
  /** those that nobody explained, in their order */
  readonly findings: readonly Finding[];
  /** with each goes what follows from it */
  readonly explained: readonly ExplainedFinding[];
  /** of `findings`, those for which a reason was given all the same */
  readonly refused: readonly RefusedReason[];
}

/**
 * Tells the findings that somebody explained from those that are left. What a reason was given for
 * and is found no more was mended: nothing is told of it.
 *
 * @param rules those in use: they say what may be explained
 */
export function standingOf(
  report: Report,
  all: readonly Finding[],
  reasons: readonly Reason[],
  rules: readonly Rule[],
): Standing {
  if (reasons.length === 0) return { findings: all, explained: [], refused: [] };
  const byKey = new Map(reasons.map((one) => [one.key, one]));
  const keys = new Set(all.map(({ key }) => key));
  const former = new Map(
    reasons.flatMap((one) =>
      one.place === undefined || keys.has(one.key) ? [] : [[one.place, one]],
    ),
  );
  const markOf = placeMarks(report);
  const explained: ExplainedFinding[] = [];
  const refused: RefusedReason[] = [];
  const findings = all.filter((finding) => {
    const given = byKey.get(finding.key);
    const mustMend = classIn(rules, finding.rule) === 'mend';
    if (given && !mustMend) {
      explained.push({ finding, reason: given.reason });
      return false;
    }
    const { reason } = given ?? former.get(markOf(finding)) ?? {};
    if (reason !== undefined) {
      refused.push({ finding, reason, why: mustMend ? 'mend' : 'lapsed' });
    }
    return true;
  });
  return { findings, explained, refused };
}

/** What was checked of a document, and by which rules. */
export interface Judgement {
  readonly report: Report;
  readonly findings: readonly Finding[];
  /** those in use */
  readonly rules: readonly Rule[];
  /** of these, those that told all that they found */
  readonly ran: readonly Rule[];
}

/**
 * The reasons to be kept once another was given for some findings, of those that may be explained.
 * Reasons that lapsed there go, and those of which the rule finds nothing any more.
 */
export function withReason(
  kept: readonly Reason[],
  { report, findings: all, rules, ran }: Judgement,
  findings: readonly Finding[],
  reason: string,
): readonly Reason[] {
  const markOf = placeMarks(report);
  const chosen = new Set(findings.map(({ key }) => key));
  const added = all
    .filter(({ key, rule }) => chosen.has(key) && classIn(rules, rule) === 'explain')
    .map((finding) => ({
      key: finding.key,
      rule: finding.rule,
      reason,
      place: markOf(finding),
    }));
  const keys = new Set(all.map(({ key }) => key));
  const explained = new Set(added.map(({ key }) => key));
  const places = new Set(all.map(markOf));
  for (const { place } of added) places.delete(place);
  const known = new Set(ran.map(({ id }) => id));
  const stays = ({ key, rule, place }: Reason): boolean =>
    !explained.has(key) &&
    (keys.has(key) || place === undefined || !known.has(rule) || places.has(place));
  return [...kept.filter(stays), ...added];
}

/** The reasons to be kept once those of some findings were taken back. */
export function withoutReason(
  kept: readonly Reason[],
  findings: readonly Finding[],
): readonly Reason[] {
  const keys = new Set(findings.map(({ key }) => key));
  return kept.filter(({ key }) => !keys.has(key));
}
