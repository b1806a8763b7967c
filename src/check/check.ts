import type { Subject } from '../facts/facts';
import type { Rule } from '../rules/rule';
import { dedupe } from './dedupe';
import type { Doubt, Failure, Finding, Found } from './finding';
import { withKeys } from './fingerprint';
import { order } from './order';

/** What a check gives. */
export interface CheckResult {
  /** one for each cause, as their places come in the document */
  readonly findings: readonly Finding[];
  /** how many relations were looked at and hold */
  readonly held: number;
  readonly unsure: readonly Doubt[];
  /** the rules that broke down; what they had found by then is kept */
  readonly failures: readonly Failure[];
}

/**
 * Runs rules over a report, one at each step, so that others get their turn in between. Gives how
 * many have been run, and in the end what came of it. Never throws.
 */
export function* checkInSteps(
  subject: Subject,
  rules: readonly Rule[],
): Generator<number, CheckResult, void> {
  const { report } = subject;
  const found: Found[] = [];
  const unsure: Doubt[] = [];
  const failures: Failure[] = [];
  let held = 0;
  for (const [index, rule] of rules.entries()) {
    try {
      for (const verdict of rule.look(subject)) {
        if (verdict.is === 'wrong') {
          found.push({ ...verdict, rule: rule.id, severity: verdict.severity ?? rule.severity });
        } else if (verdict.is === 'unsure') unsure.push({ ...verdict, rule: rule.id });
        else held += 1;
      }
    } catch (cause) {
      failures.push({ rule: rule.id, cause });
    }
    yield index + 1;
  }
  return { findings: withKeys(report, order(report, dedupe(found))), held, unsure, failures };
}

/** Runs rules over a report, its facts and last year's report. Never throws. */
export function check(subject: Subject, rules: readonly Rule[]): CheckResult {
  const steps = checkInSteps(subject, rules);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
