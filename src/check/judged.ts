import type { DocumentBody } from '../ooxml/blocks';
import { Refusal } from '../ooxml/refusal';
import { toPortable } from '../report/portable';
import type { PortableReport } from '../report/portable';
import { readReport } from '../report/read';
import type { Report } from '../report/model';
import type { Rule } from '../rules/rule';
import { check } from './check';
import type { CheckResult } from './check';

/** What was read in a document and found in it, as plain data that can be copied with the body. */
export interface Judged {
  readonly report: PortableReport;
  readonly result: CheckResult;
  /** whether every rule was run, not only the first */
  readonly isWhole: boolean;
}

/** Reads and checks documents apart from whoever shows them, with the first rules to begin with. */
export class Judge {
  #rules: readonly Rule[];
  #isWhole = false;
  readonly #loadAll: () => Promise<readonly Rule[]>;
  readonly #reports = new WeakMap<DocumentBody, Report>();

  /**
   * @param first the rules that are run until all are loaded
   * @param loadAll loads every rule
   */
  constructor(first: readonly Rule[], loadAll: () => Promise<readonly Rule[]>) {
    this.#rules = first;
    this.#loadAll = loadAll;
  }

  /** With the rules there are so far; undefined where it is no report. */
  judge(body: DocumentBody): Judged | undefined {
    try {
      const report = readReport(body);
      this.#reports.set(body, report);
      return {
        report: toPortable(report),
        result: portableCheck(report, this.#rules),
        isWhole: this.#isWhole,
      };
    } catch (error) {
      if (error instanceof Refusal) return undefined;
      throw error;
    }
  }

  /** What every rule finds in a document that was judged; undefined where it is no report. */
  async checkWhole(body: DocumentBody): Promise<CheckResult | undefined> {
    this.#rules = await this.#loadAll();
    this.#isWhole = true;
    const report = this.#reports.get(body);
    return report && portableCheck(report, this.#rules);
  }
}

function portableCheck(report: Report, rules: readonly Rule[]): CheckResult {
  const { failures, ...result } = check(report, rules);
  // What was thrown need not be fit to go over.
  return {
    ...result,
    failures: failures.map(({ rule, cause }) => ({ rule, cause: String(cause) })),
  };
}
