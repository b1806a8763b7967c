import type { Rule } from '../rules/rule';
import type { RuleChanges } from './profile';

/** Rules of another severity or class where a profile says so; those that are off among them. */
export function withChanges(rules: readonly Rule[], changes: RuleChanges): readonly Rule[] {
  return rules.map((rule) => {
    const change = changes[rule.id];
    if (change === undefined || change === 'off') return rule;
    const { severity, class: its } = change;
    return {
      ...rule,
      ...(its && { class: its }),
      ...(severity && {
        severity,
        *look(subject) {
          for (const verdict of rule.look(subject)) {
            yield verdict.is === 'wrong' ? { ...verdict, severity } : verdict;
          }
        },
      }),
    } satisfies Rule;
  });
}

/** The same without those that are off. */
export function inUse(rules: readonly Rule[], changes: RuleChanges): readonly Rule[] {
  return withChanges(
    rules.filter(({ id }) => changes[id] !== 'off'),
    changes,
  );
}
