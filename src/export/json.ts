import type { Finding } from '../check/finding';
import { lastingKeys } from '../check/lasting-key';
import type { RefusedReason } from '../check/reasons';
import { summarize } from '../check/summary';
import type {
  JsonChecked,
  JsonFinding,
  JsonPlace,
  JsonReport,
  JsonUnfollowed,
} from '../contract/check';
import { chapterSketches } from '../facts/alike/sketches';
import { reasonsTranslate } from '../messages/reasons/translate';
import type { Translator } from '../messages/translator';
import type { Place } from '../report/model';
import { classIn } from '../rules/rule-class';
import type { Rule } from '../rules/rule';
import type { Edition } from '../schema/form';
import { figuresOf } from './figures';
import { standingIn } from './outcome';
import type { Checked, Outcome, Problem } from './outcome';

/** What results are told in, and of. */
interface Telling {
  readonly translator: Translator;
  /** those that were run */
  readonly rules: readonly Rule[];
  /** whether what stands for the texts is wanted, which takes some milliseconds */
  readonly hasSketches?: boolean;
}

/** Addresses and ranges are the program's own business. */
function placeOf(place: Place, edition: Edition, translator: Translator): JsonPlace {
  const { chapter, table, row, column, text, paragraph } = place;
  return {
    ...(chapter === undefined ? {} : { chapter }),
    ...(table === undefined ? {} : { table }),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    ...(text === undefined ? {} : { text }),
    ...(paragraph === undefined ? {} : { paragraph }),
    label: translator.place(place, edition),
  };
}

function cellsOf({ at, isOfEach }: Finding): NonNullable<JsonFinding['cells']> {
  if (isOfEach !== true) return [];
  return at.flatMap(({ row, column }) =>
    row === undefined || column === undefined ? [] : [{ row, column }],
  );
}

function consequencesOf(
  { consequences = [] }: Finding,
  edition: Edition,
  translator: Translator,
): NonNullable<JsonFinding['explains']> {
  return consequences.map(({ rule, at, equation }) => ({
    rule,
    place: placeOf(at[0], edition, translator),
    ...(equation === undefined ? {} : { equation: translator.equation(equation) }),
  }));
}

/** What is told of a finding but its key, and why it is as it should be. */
function findingOf(
  finding: Finding,
  edition: Edition,
  { translator, rules }: Telling,
): Omit<JsonFinding, 'key' | 'reason'> {
  const { rule: id, severity, at, actual, expected, equation, fixes } = finding;
  const cells = cellsOf(finding);
  const explains = consequencesOf(finding, edition, translator);
  const fix = fixes?.[0];
  return {
    rule: id,
    severity,
    class: classIn(rules, id),
    message: translator.message(finding),
    place: placeOf(at[0], edition, translator),
    ...(cells.length === 0 ? {} : { cells }),
    ...(actual === undefined ? {} : { actual }),
    ...(expected === undefined ? {} : { expected }),
    ...(equation === undefined ? {} : { equation: translator.equation(equation) }),
    ...(fix === undefined ? {} : { fix: { kind: fix.kind, title: translator.fixTitle(fix) } }),
    ...(explains.length === 0 ? {} : { explains }),
  };
}

/** What other programs are told of a document that was checked. */
export function jsonChecked(checked: Checked, telling: Telling): JsonChecked {
  const { file, report, result, addIns } = checked;
  const { edition, year, publisher } = report;
  const { findings, cut, held, failed, unsure } = result;
  const standing = standingIn(checked);
  const none = reasonsTranslate(telling.translator.language)('none');
  const reasons = new Map(standing.explained.map(({ finding, reason }) => [finding, reason]));
  const keyOf = lastingKeys(report);
  const unfollowed = (wanted: RefusedReason['why']): JsonUnfollowed[] =>
    standing.refused.flatMap(({ why, reason, finding }) => {
      if (why !== wanted) return [];
      const place = placeOf(finding.at[0], edition, telling.translator);
      return [{ rule: finding.rule, key: keyOf(finding), place, reason }];
    });
  const [lapsed, refused] = [unfollowed('lapsed'), unfollowed('mend')];
  return {
    file,
    edition,
    ...(year === undefined ? {} : { year }),
    ...(publisher && { publisher: publisher.name, publisherKind: publisher.kind }),
    ...(publisher?.rank && { publisherLevel: publisher.rank }),
    summary: summarize(standing.findings),
    relations: { held, failed, unjudged: unsure.length },
    findings: findings.map((finding) => {
      const reason = reasons.get(finding);
      return {
        ...findingOf(finding, edition, telling),
        key: keyOf(finding),
        ...(reason === undefined ? {} : { reason: reason === '' ? none : reason }),
      };
    }),
    ...(lapsed.length === 0 ? {} : { lapsed }),
    ...(refused.length === 0 ? {} : { refused }),
    ...(addIns && { addIns: [...addIns] }),
    ...(cut && { cut: cut.map((rule) => ({ rule, message: telling.translator.cut(rule) })) }),
    ...(telling.hasSketches === true && { sketches: chapterSketches(report) }),
    figures: figuresOf(report),
  };
}

/**
 * What other programs are told of one document.
 *
 * @param sentence what stood in the way of one, in words
 */
export function jsonReport(
  outcome: Outcome,
  telling: Telling & { readonly sentence: (problem: Problem) => string },
): JsonReport {
  if (!('problem' in outcome)) return jsonChecked(outcome, telling);
  const { file, problem } = outcome;
  return { file, problem: { code: problem.code, message: telling.sentence(problem) } };
}
