import type { Rule } from '../rules/rule';
import type { RuleChanges } from './profile';

/** Rules as a profile has them: those that are off left out, others of another severity or class. */
export function withChanges(rules: readonly Rule[], changes: RuleChanges): readonly Rule[] {
  return rules.flatMap((rule) => {
    const change = changes[rule.id];
    if (change === undefined) return [rule];
    if (change === 'off') return [];
    const { severity, class: its } = change;
    return [
      {
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
      } satisfies Rule,
    ];
  });
}
