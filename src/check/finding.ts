import type { Severity } from '../schema/form';
import type { Unsure, Wrong } from '../rules/rule';

/** A mistake with the rule that found it. */
export interface Found extends Wrong {
  readonly rule: string;
  readonly severity: Severity;
}

/** A mistake as a person meets it. */
export interface Finding extends Found {
  /** the same mistake keeps it when the document is read again; another number gives another */
  readonly key: string;
  /** what is wrong because of it alone, told and counted with it; absent for nothing */
  readonly consequences?: readonly Finding[];
}

/** Something a rule could not judge. */
export interface Doubt extends Unsure {
  readonly rule: string;
}

/** A rule that broke down. */
export interface Failure {
  readonly rule: string;
  readonly cause: unknown;
}
