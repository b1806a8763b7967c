import { expose } from 'comlink';
import type { CheckedElsewhere } from './app/workbench/checked-elsewhere';
import { check } from './check/check';
import type { CheckResult } from './check/check';
import { HeldDocument } from './host/held';
import { Refusal } from './ooxml/refusal';
import { readReport } from './report/read';
import { rules } from './rules/index';

/** A document that is checked where it is held, for a long one takes longer than a page may. */
class CheckedDocument extends HeldDocument implements CheckedElsewhere {
  check(revision: number): CheckResult | undefined {
    const body = this.bodyOf(revision);
    try {
      if (!body) return undefined;
      const { failures, ...result } = check(readReport(body), rules);
      // What was thrown need not be fit to go over.
      return {
        ...result,
        failures: failures.map(({ rule, cause }) => ({ rule, cause: String(cause) })),
      };
    } catch (error) {
      // The page reads the same and is refused the same, where it can be told.
      if (error instanceof Refusal) return undefined;
      throw error;
    }
  }
}

expose(new CheckedDocument());
