import type { CheckResult } from '../check/check';
import { Judge } from '../check/judged';
import type { Judged } from '../check/judged';
import { HeldDocument } from '../document/worker/worker-document';
import type { PortableReport } from '../report/portable';
import { firstRules } from '../rules/first';

/** A report that is checked where it is held: by the first rules at once, by all when asked to. */
export class HeldReport extends HeldDocument<Judged | undefined, CheckResult | undefined> {
  readonly #judge: Judge;

  constructor() {
    const judge = new Judge(firstRules, () => import('../rules/index').then(({ rules }) => rules));
    super({
      about: (body) => judge.judge(body),
      more: (body) => judge.checkWhole(body),
    });
    this.#judge = judge;
  }

  /** Has it compared with the same body's report of the year before; to be called before it is opened. */
  compareWith(previous: PortableReport): void {
    this.#judge.compareWith(previous);
  }
}

/** Holds a report that is still to be opened. */
export function holdReport(): HeldReport {
  return new HeldReport();
}
