import type { CheckResult } from '../check/check';
import type { Standing } from '../check/reasons';
import type { Report } from '../report/model';
import type { Data } from '../messages/fill';
import type { ProblemCode } from '../messages/problem';

/** A document that was checked. */
export interface Checked {
  readonly file: string;
  readonly report: Report;
  readonly result: CheckResult;
  /** how its findings stand to the reasons that were given; absent where none was */
  readonly standing?: Standing;
  /** the parts of the file that tell which add-ins were open in it */
  readonly addIns?: readonly string[];
}

/** How the findings of a document stand to the reasons that were given. */
export function standingIn({
  result: { findings },
  standing,
}: Pick<Checked, 'result' | 'standing'>): Standing {
  return standing ?? { findings, explained: [], refused: [] };
}

/** A document that could not be. */
export interface Unread {
  readonly file: string;
  readonly problem: Problem;
}

/** What stood in the way: in the document, or on the way to it. */
export interface Problem {
  readonly code: ProblemCode | AccessCode;
  readonly data?: Data;
}

/** Why a document could not be got at. */
export type AccessCode =
  | 'not-found'
  | 'no-access'
  | 'not-a-file'
  | 'no-documents'
  | 'unreadable'
  | 'unexpected';

export type Outcome = Checked | Unread;
