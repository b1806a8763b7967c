import type { CheckResult } from '../../check/check';
import type { Standing } from '../../check/reasons';
import { summarize } from '../../check/summary';
import type { Snapshot } from '../../document/port';
import type { DocumentBody } from '../../ooxml/blocks';
import { subjectOf } from '../../facts/facts';
import type { Subject } from '../../facts/facts';
import type { Criteria } from '../../profile/criteria';
import { inUse } from '../../profile/with-changes';
import type { Report } from '../../report/model';
import type { Rule } from '../../rules/rule';
import { createYieldToPage } from './yield-to-page';
import type { YieldToPage } from './yield-to-page';
import type { Checked } from './session-state';

export interface Checking {
  /** reads the report, or tells what was read elsewhere; refuses as `readReport` does */
  readonly read: (body: DocumentBody, criteria: Criteria) => Report | Promise<Report>;
  /**
   * runs the rules step by step, as `checkInSteps` does, or has them run elsewhere, where `isWhole`
   * tells whether they are all there are
   */
  readonly check: (
    subject: Subject,
    rules: readonly Rule[],
    isWhole: boolean,
  ) => Generator<number, CheckResult, void> | Promise<CheckResult>;
  /** the same body's report of the year before */
  readonly previous?: Report;
  /** the time, in milliseconds since 1970 */
  readonly now?: () => number;
  /** Called at the beginning of a check: makes what tells when to pause for the page. */
  readonly yieldToPage?: () => YieldToPage;
}

/** Runs the rules, and lets the page answer in between where that takes long. */
async function resultOf(
  steps: ReturnType<Checking['check']>,
  pauseIfDue: YieldToPage,
  onRules: (done: number) => void,
): Promise<CheckResult> {
  if (steps instanceof Promise) return steps;
  let step = steps.next();
  while (step.done !== true) {
    const rest = pauseIfDue();
    if (rest) {
      onRules(step.value);
      await rest;
    }
    step = steps.next();
  }
  return step.value;
}

/**
 * Checks what was read of a document.
 *
 * @param by what is gone by; of the rules those are run that are on and need no more than was read
 * @param standing how what is found stands to the reasons that were given; absent where none was
 * @param onRules hears how many of so many were run, where that lasts
 * @throws {Refusal} whatever `read` refuses
 */
export async function checkSnapshot(
  snapshot: Snapshot,
  by: { readonly rules: readonly Rule[]; readonly isWhole: boolean; readonly criteria: Criteria },
  standing: ((report: Report, found: CheckResult['findings']) => Standing) | undefined,
  { read, check, previous, now = Date.now, yieldToPage = createYieldToPage }: Checking,
  onRules: (done: number, total: number) => void,
): Promise<Checked> {
  const pauseIfDue = yieldToPage();
  const { criteria } = by;
  const subject = subjectOf(await read(snapshot.body, criteria), previous, criteria.asked);
  const rules = inUse(by.rules, criteria.changes);
  const runnable =
    snapshot.completeness === 'whole' ? rules : rules.filter(({ needs }) => needs === undefined);
  const result = await resultOf(check(subject, runnable, by.isWhole), pauseIfDue, (done) => {
    onRules(done, runnable.length);
  });
  const { findings } = result;
  const told = standing?.(subject.report, findings) ?? { findings, explained: [], refused: [] };
  return {
    snapshot,
    report: subject.report,
    facts: subject.facts,
    result,
    ...told,
    summary: summarize(told.findings),
    held: result.held,
    failed: result.failed,
    unjudged: result.unsure.length,
    at: now(),
  };
}
