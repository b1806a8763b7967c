import type { Subject } from '../facts/facts';
import { defaultLimits } from '../ooxml/limits';
import type { Rule } from '../rules/rule';
import { cautious } from './cautious';
import { underTheirCauses } from './consequences';
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
  /** how many do not, those included that a finding explains */
  readonly failed: number;
  readonly unsure: readonly Doubt[];
  /** the rules of whose findings only the first are told, as there are too many; absent for none */
  readonly cut?: readonly string[];
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
  const cut: string[] = [];
  let held = 0;
  for (const [index, rule] of rules.entries()) {
    let told = 0;
    try {
      for (const verdict of rule.look(subject)) {
        if (verdict.is === 'wrong') {
          if (told === defaultLimits.findings) {
            cut.push(rule.id);
            break;
          }
          told += 1;
          found.push({ ...verdict, rule: rule.id, severity: verdict.severity ?? rule.severity });
        } else if (verdict.is === 'unsure') unsure.push({ ...verdict, rule: rule.id });
        else held += 1;
      }
    } catch (cause) {
      failures.push({ rule: rule.id, cause });
    }
    yield index + 1;
  }
  // One for each cause, in the document's order, softer where it is unsure, each with its key.
  const once = dedupe(found);
  const inOrder = order(report, once);
  const told = withKeys(report, cautious(inOrder));
  const failed = told.filter(({ equation }) => equation !== undefined).length;
  const findings = underTheirCauses(told);
  return { findings, held, failed, unsure, failures, ...(cut.length === 0 ? {} : { cut }) };
}

/** Runs rules over a report, its facts and last year's report. Never throws. */
export function check(subject: Subject, rules: readonly Rule[]): CheckResult {
  const steps = checkInSteps(subject, rules);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
