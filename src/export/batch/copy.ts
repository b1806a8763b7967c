import type { Asked } from '../../facts/asked';
import { fromLastingKey, lastingKeys } from '../../check/lasting-key';
import type { Translator } from '../../messages/translator';
import { openDocx } from '../../ooxml/package/package';
import type { OpcPackage } from '../../ooxml/package/package';
import type { Report } from '../../report/model';
import type { Rule } from '../../rules/rule';
import { annotate } from '../annotate';
import { checkPackage } from '../check-package';
import { withoutReasons } from '../keep-reasons';
import { standingIn } from '../outcome';

/** What was decided of a finding: why it does not count. */
export interface GivenKey {
  /** as the JSON of a check has it */
  readonly key: string;
  readonly rule: string;
  readonly reason: string;
}

/** What a copy is made by. */
export interface CopyOf {
  readonly rules: readonly Rule[];
  readonly translator: Translator;
  /** what is asked beyond the form, where that is not what is asked of all */
  readonly asked?: Asked | undefined;
  /** the keys of all that was found when the file was checked */
  readonly keys: readonly string[];
  readonly given: readonly GivenKey[];
  /** the same body's report of the year before, where the file was checked with that */
  readonly previous?: Report | undefined;
  /** the keys of what counts, whatever reason the file itself has for it */
  readonly adopted: readonly string[];
  /** by what was checked beside the form, as exports call it; absent for the form alone */
  readonly profile?: string | undefined;
  /** the package in the file, where it was opened before */
  readonly opened?: OpcPackage | undefined;
}

/**
 * Makes the copy of a file that goes back, with what was found in it as comments.
 *
 * @returns undefined where something else is found by now than was told of it
 * @throws {Refusal} where it cannot be read
 */
export function annotatedCopy(
  file: Uint8Array,
  { rules, translator, asked, keys, given, adopted, previous, opened: ofFile, profile }: CopyOf,
): Uint8Array | undefined {
  const bytes = withoutReasons(
    file,
    adopted.map((key) => fromLastingKey(key).key),
  );
  const opened = (bytes === file ? ofFile : undefined) ?? openDocx(bytes);
  const reasons = given.map(({ key, rule, reason }) => ({ ...fromLastingKey(key), rule, reason }));
  const by = { rules, asked, previous, reasonsFor: () => reasons };
  const checked = checkPackage(opened, by);
  const { report, result } = checked;
  const known = new Set(keys);
  const found = new Set(result.findings.map(lastingKeys(report)));
  if (found.size !== known.size || [...found].some((key) => !known.has(key))) return undefined;
  return annotate(bytes, { report, ...standingIn(checked) }, translator, { opened, profile });
}
