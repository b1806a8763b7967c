import type { CheckResult } from '../check/check';
import { Judge } from '../check/judged';
import type { Judged } from '../check/judged';
import { HeldDocument } from '../document/worker/worker-document';
import { firstRules } from '../rules/first';

/** A report that is checked where it is held: by the first rules at once, by all when asked to. */
export type HeldReport = HeldDocument<Judged | undefined, CheckResult | undefined>;

/** Holds a report that is still to be opened. */
export function holdReport(): HeldReport {
  const judge = new Judge(firstRules, () => import('../rules/index').then(({ rules }) => rules));
  return new HeldDocument({
    about: (body) => judge.judge(body),
    more: (body) => judge.checkWhole(body),
  });
}
