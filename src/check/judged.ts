import type { DocumentBody } from '../ooxml/blocks';
import { Refusal } from '../ooxml/refusal';
import { toPortable } from '../report/portable';
import type { PortableReport } from '../report/portable';
import { readReport } from '../report/read';
import type { Rule } from '../rules/rule';
import { check } from './check';
import type { CheckResult } from './check';

/** What was read in a document and found in it, as plain data that can be copied with the body. */
export interface Judged {
  readonly report: PortableReport;
  readonly result: CheckResult;
}

/** Reads and checks a document apart from whoever shows it; undefined where it is no report. */
export function judge(body: DocumentBody, rules: readonly Rule[]): Judged | undefined {
  try {
    const report = readReport(body);
    const { failures, ...result } = check(report, rules);
    // What was thrown need not be fit to go over.
    const told = failures.map(({ rule, cause }) => ({ rule, cause: String(cause) }));
    return { report: toPortable(report), result: { ...result, failures: told } };
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
