import type { DocumentBody } from '../ooxml/blocks';
import { Refusal } from '../ooxml/refusal';
import { toPortable } from '../report/portable';
import type { PortableReport } from '../report/portable';
import { readReport } from '../report/read';
import type { Report } from '../report/model';
import { subjectOf } from '../facts/facts';
import type { Subject } from '../facts/facts';
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
  readonly #subjects = new WeakMap<DocumentBody, Subject>();
  #previous: Report | undefined;

  /**
   * @param first the rules that are run until all are loaded
   * @param loadAll loads every rule
   */
  constructor(first: readonly Rule[], loadAll: () => Promise<readonly Rule[]>) {
    this.#rules = first;
    this.#loadAll = loadAll;
  }

  /** Has what is judged from now on compared with the same body's report of the year before. */
  compareWith(previous: Report): void {
    this.#previous = previous;
  }

  /** With the rules there are so far; undefined where it is no report. */
  judge(body: DocumentBody): Judged | undefined {
    try {
      const report = readReport(body);
      const subject = subjectOf(report, this.#previous);
      this.#subjects.set(body, subject);
      return {
        report: toPortable(report),
        result: portableCheck(subject, this.#rules),
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
    const subject = this.#subjects.get(body);
    return subject && portableCheck(subject, this.#rules);
  }
}

function portableCheck(subject: Subject, rules: readonly Rule[]): CheckResult {
  const { failures, ...result } = check(subject, rules);
  // What was thrown need not be fit to go over.
  return {
    ...result,
    failures: failures.map(({ rule, cause }) => ({ rule, cause: String(cause) })),
  };
}
