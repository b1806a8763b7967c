import type { CheckResult } from '../check/check';
import type { Report } from '../report/report';
import type { Data } from '../words/fill';
import type { ProblemCode } from '../words/problem';

/** A document that was checked. */
export interface Checked {
  readonly file: string;
  readonly report: Report;
  readonly result: CheckResult;
}

/** A document that could not be. */
export interface Unread {
  readonly file: string;
  readonly problem: { readonly code: ProblemCode; readonly data?: Data };
}

export type Outcome = Checked | Unread;
