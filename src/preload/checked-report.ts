import type { CheckResult } from '../check/check';
import { Judge } from '../check/judged';
import type { Judged } from '../check/judged';
import { WorkerDocument } from '../document/worker/worker-document';
import type { PortableReport } from '../report/portable';
import { firstRules } from '../rules/first';

/** A document in a worker, checked there: by the first rules at once, by all rules when asked. */
export class CheckedReport extends WorkerDocument<Judged | undefined, CheckResult | undefined> {
  readonly #judge: Judge;

  constructor() {
    const judge = new Judge(firstRules, () => import('../rules').then(({ rules }) => rules));
    super({
      about: (body) => judge.judge(body),
      more: (body) => judge.checkWhole(body),
    });
    this.#judge = judge;
  }

  /** Compares it with the same body's report of the year before; to be called before it is opened. */
  compareWith(previous: PortableReport): void {
    this.#judge.compareWith(previous);
  }
}

/** Makes one that is still to be opened. */
export function createCheckedReport(): CheckedReport {
  return new CheckedReport();
}
