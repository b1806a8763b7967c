import type { Rule } from '../../rules/rule';
import { criteriaOf } from './settings';
import { useChosen } from './use-chosen';

/**
 * How many of some rules are off, by hand or by a profile. What was turned off of other rules, which
 * nothing here is checked by, is not told.
 */
export function useOff(rules: readonly Rule[]): number {
  const { changes } = criteriaOf(useChosen());
  return rules.filter(({ id }) => changes[id] === 'off').length;
}
