import type { Rule, RuleClass } from './rule';

/** Whether what a rule finds must be mended, or may be explained instead. */
export function classOf({ class: own, severity }: Rule): RuleClass {
  return own ?? (severity === 'error' ? 'mend' : 'explain');
}

/** The same of one of the rules in use, by its id. */
export function classIn(rules: readonly Rule[], id: string): RuleClass {
  const rule = rules.find((one) => one.id === id);
  return rule === undefined ? 'explain' : classOf(rule);
}
