import type { DocumentBody } from '../ooxml/blocks';
import { Refusal } from '../ooxml/refusal';
import { toPortable } from '../report/portable';
import type { PortableReport } from '../report/portable';
import { areSame, noCriteria } from '../profile/criteria';
import type { Criteria } from '../profile/criteria';
import { inUse } from '../profile/with-changes';
import { readReportOf } from '../report/read';
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
  /** what it was checked by */
  readonly by: Criteria;
}

/** What was read, and by what. */
interface Read {
  readonly subject: Subject;
  readonly by: Criteria;
}

/** Reads and checks documents apart from whoever shows them, with the first rules to begin with. */
export class Judge {
  #rules: readonly Rule[];
  #isWhole = false;
  readonly #loadAll: () => Promise<readonly Rule[]>;
  readonly #known = new WeakMap<DocumentBody, Read>();
  #previous: Report | undefined;
  #criteria: Criteria = noCriteria;

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

  /** Has what is judged from now on, or asked for again, judged by what a person set. */
  goBy(criteria: Criteria): void {
    this.#criteria = criteria;
  }

  /** With the rules there are so far; undefined where it is no report. */
  judge(body: DocumentBody): Judged | undefined {
    const read = this.#read(body);
    return (
      read && {
        report: toPortable(read.subject.report),
        result: portableCheck(read, this.#rules),
        isWhole: this.#isWhole,
        by: read.by,
      }
    );
  }

  /** What every rule finds in a document that was judged; undefined where it is no report. */
  async checkWhole(body: DocumentBody): Promise<CheckResult | undefined> {
    this.#rules = await this.#loadAll();
    this.#isWhole = true;
    const known = this.#known.get(body);
    const read = known && areSame(known.by, this.#criteria) ? known : this.#read(body);
    return read && portableCheck(read, this.#rules);
  }

  #read(body: DocumentBody): Read | undefined {
    const by = this.#criteria;
    try {
      const subject = subjectOf(readReportOf(body, by.year), this.#previous, by.asked);
      const read = { subject, by };
      this.#known.set(body, read);
      return read;
    } catch (error) {
      if (error instanceof Refusal) return undefined;
      throw error;
    }
  }
}

function portableCheck({ subject, by }: Read, rules: readonly Rule[]): CheckResult {
  const { failures, ...result } = check(subject, inUse(rules, by.changes));
  // What was thrown need not be fit to go over.
  return {
    ...result,
    failures: failures.map(({ rule, cause }) => ({ rule, cause: String(cause) })),
  };
}
