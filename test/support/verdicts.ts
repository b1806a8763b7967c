import { subjectOf } from '../../src/facts/facts';
import type { Report } from '../../src/report/model';
import type { Rule, Wrong } from '../../src/rules/rule';

/** The mistakes that a rule finds. */
export function wrongsOf<Code extends string>(
  rule: Rule<Code>,
  report: Report,
): readonly Wrong<Code>[] {
  return [...rule.look(subjectOf(report))].flatMap((verdict) =>
    verdict.is === 'wrong' ? [verdict] : [],
  );
}

/** The only mistake that a rule finds. */
export function onlyWrong<Code extends string>(rule: Rule<Code>, report: Report): Wrong<Code> {
  const [wrong, ...others] = wrongsOf(rule, report);
  if (!wrong || others.length > 0) {
    throw new Error(
      `${rule.id} found ${String(others.length + (wrong ? 1 : 0))} mistakes, not one`,
    );
  }
  return wrong;
}
