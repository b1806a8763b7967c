import type { Translator } from '../messages/translator';
import type { Rule } from '../rules/rule';

/** What results are put into other forms in, and by what they were found. */
export interface About {
  readonly translator: Translator;
  /** those that were run */
  readonly rules: readonly Rule[];
  /** the name of the profile that was used */
  readonly profile?: string;
  /** the ids of the rules that a person turned off beside what the profile says */
  readonly off?: readonly string[];
}

/** The same, and when. */
export interface Dated extends About {
  /** the day, as 2026-11-29 */
  readonly day: string;
}
