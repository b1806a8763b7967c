import type { CheckResult } from '../check/check';
import { Judge } from '../check/judged';
import type { Judged } from '../check/judged';
import { WorkerDocument } from '../document/worker/worker-document';
import type { Source } from '../document/worker/worker-document';
import type { Criteria } from '../profile/criteria';
import { readFile } from '../document/file/reading';
import type { Report } from '../report/model';
import { readReport } from '../report/read';
import { firstRules } from '../rules/first';

type Told = Judged | undefined;
type Whole = CheckResult | undefined;

async function readReportIn(source: Source): Promise<Report> {
  const bytes = source instanceof Blob ? await source.arrayBuffer() : source;
  return readReport((await readFile(new Uint8Array(bytes))).body);
}

/** A document in a worker, checked there: by the first rules at once, by all rules when asked. */
export class CheckedReport extends WorkerDocument<Told, Whole> {
  readonly #judge: Judge;
  #comparing: Promise<void> = Promise.resolve();

  constructor() {
    const judge = new Judge(firstRules, () => import('../rules').then(({ rules }) => rules));
    super({
      about: (body) => judge.judge(body),
      more: (body) => judge.checkWhole(body),
    });
    this.#judge = judge;
  }

  /**
   * Compares it with the same body's report of the year before; to be asked before it is opened. One
   * that cannot be read is done without.
   */
  compareWith(previous: Source): void {
    this.#comparing = readReportIn(previous).then(
      (report) => {
        this.#judge.compareWith(report);
      },
      () => undefined,
    );
  }

  /** Has it checked by what a person set, from the next question on. */
  goBy(criteria: Criteria): void {
    this.#judge.goBy(criteria);
  }

  override async open(source: Source): ReturnType<WorkerDocument<Told, Whole>['open']> {
    await this.#comparing;
    return super.open(source);
  }

  override async resume(
    ...given: Parameters<WorkerDocument<Told, Whole>['resume']>
  ): ReturnType<WorkerDocument<Told, Whole>['resume']> {
    await this.#comparing;
    return super.resume(...given);
  }
}

/** Makes one that is still to be opened. */
export function createCheckedReport(): CheckedReport {
  return new CheckedReport();
}
