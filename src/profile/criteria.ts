import type { Asked } from '../facts/asked';
import type { RuleChanges } from './profile';

/** What a person has checks go by, beside the form and the rules; plain data, which workers take. */
export interface Criteria {
  /** by rule: `off`, or another severity or class */
  readonly changes: RuleChanges;
  /** what is asked beyond the form, where that is not what is asked of all */
  readonly asked?: Asked;
  /** of a report that does not say its year: which it is */
  readonly year?: number;
}

/** Where nobody set anything. */
export const noCriteria: Criteria = { changes: {} };

/** Whether checks by the one find what checks by the other do. */
export function areSame(one: Criteria, other: Criteria): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
