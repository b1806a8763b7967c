// What other programs use: pure functions over bytes and results, in Node as in a browser.
import { merge as mergeReports } from './across/merge';
import type { RosterUnit } from './across/roster/read-roster';
import { report as contract } from './contract/check';
import type { JsonChecked, JsonFinding, JsonReport } from './contract/check';
import type { Merged } from './contract/merged';
import { lastingKeys } from './check/lasting-key';
import { annotate as withComments } from './export/annotate';
import { checkPackage, reportIn } from './export/check-package';
import type { CheckedBy } from './export/check-package';
import { jsonChecked } from './export/json';
import { standingIn } from './export/outcome';
import { englishOfResults } from './messages/english-of-results';
import { createTranslator } from './messages/translator';
import { provideEnglish } from './messages/translate';
import type { Language } from './messages/translate';
import { openDocx } from './ooxml/package/package';
import { Refusal } from './ooxml/refusal';
import { rules as allRules } from './rules/index';
import type { Rule } from './rules/rule';
import { isEdition } from './schema/editions';

export type { JsonChecked, JsonFinding, JsonReport, Merged, RosterUnit };

provideEnglish(englishOfResults);

/** What a check goes by. */
export interface CheckOptions {
  /** what the result calls the file; `''` by default */
  readonly file?: string;
  /** the report year, where it is not to be read in the report */
  readonly year?: number;
  /** the edition of the form: `2019` or `2021`; by default that of the report year */
  readonly edition?: string;
  /** of messages and places; Chinese by default */
  readonly language?: Language;
  /** the rules that are run; all by default */
  readonly rules?: readonly string[];
  /** the same body's report of the year before; whose and of which year it is, is not looked at */
  readonly previous?: Uint8Array;
}

/** What results are merged by. */
export interface MergeOptions {
  readonly language?: Language;
  /** who has to file, under whom, of what category and on which year */
  readonly units?: readonly RosterUnit[];
}

function rulesOf(ids: readonly string[] | undefined): readonly Rule[] {
  if (!ids) return allRules;
  return ids.map((id) => {
    const rule = allRules.find((one) => one.id === id);
    if (!rule) throw new RangeError(`There is no rule “${id}”.`);
    return rule;
  });
}

/** What a check is told in, and of. */
function tellingOf({ language = 'zh', rules: ids, edition }: CheckOptions) {
  if (edition !== undefined && !isEdition(edition)) {
    throw new RangeError(`There is no edition ${edition} of the form.`);
  }
  const rules = rulesOf(ids);
  return { rules, translator: createTranslator(language, rules) };
}

function checkedBy({ year, edition, previous }: CheckOptions, rules: readonly Rule[]): CheckedBy {
  return { rules, year, edition, previous: previous && reportIn(openDocx(previous)) };
}

/**
 * Checks the report in a .docx.
 *
 * @returns what `--format ndjson` writes of a file; what cannot be read has its `problem`
 * @throws {RangeError} where an option names a rule or an edition that is not there
 */
export function check(bytes: Uint8Array, options: CheckOptions = {}): JsonReport {
  const { file = '' } = options;
  const telling = tellingOf(options);
  try {
    const checked = { file, ...checkPackage(openDocx(bytes), checkedBy(options, telling.rules)) };
    return jsonChecked(checked, telling);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, data } = error;
    return { file, problem: { code, message: telling.translator.problem(code, data) } };
  }
}

/**
 * Merges the results of many reports, of one check or several: who has filed, which mistakes there
 * are most, whether sums over the bodies below one close.
 *
 * @param results what `check` gave, or lines that `--format ndjson` wrote, read as JSON
 * @returns the same in whatever order and portions they come
 * @throws {TypeError} where one of them is no such result
 */
export function merge(results: Iterable<unknown>, options: MergeOptions = {}): Merged {
  const { language = 'zh', units } = options;
  const translator = createTranslator(language, allRules);
  const reports = Array.from(results, (result, at): JsonReport => {
    const read = contract.safeParse(result);
    if (read.success) return read.data;
    throw new TypeError(`Result ${String(at)} is none of check().`, { cause: read.error });
  });
  return mergeReports(reports, { translator, rules: allRules, ...(units && { roster: units }) });
}

/**
 * Puts findings into a copy of a .docx as Word comments, each at its characters or cell.
 *
 * @param findings some or all that `check` found in these very bytes
 * @param options those of the check
 * @throws {RangeError} where a finding is none of this document's
 * @throws {Error} where it cannot be read
 */
export function annotate(
  bytes: Uint8Array,
  findings: readonly Pick<JsonFinding, 'key'>[],
  options: CheckOptions = {},
): Uint8Array {
  const { rules, translator } = tellingOf(options);
  const opened = openDocx(bytes);
  const checked = checkPackage(opened, checkedBy(options, rules));
  const { report, result } = checked;
  const keyOf = lastingKeys(report);
  const byKey = new Map(result.findings.map((finding) => [keyOf(finding), finding]));
  const chosen = new Set(
    findings.map(({ key }) => {
      const found = byKey.get(key);
      if (!found) throw new RangeError(`The document has no finding ${key}.`);
      return found;
    }),
  );
  const { findings: left, explained, refused } = standingIn(checked);
  const told = {
    report,
    findings: left.filter((finding) => chosen.has(finding)),
    explained: explained.filter(({ finding }) => chosen.has(finding)),
    refused,
  };
  return withComments(bytes, told, translator, { opened });
}
