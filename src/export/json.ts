import type { Finding } from '../check/finding';
import { summarize } from '../check/summary';
import type { Place } from '../report/model';
import type { Translator } from '../messages/translator';
import type {
  JsonCheck,
  JsonChecked,
  JsonFinding,
  JsonPlace,
  JsonReport,
  JsonUnread,
} from './contract';
import type { Checked, Outcome, Problem, Unread } from './outcome';

/** What other programs are told of a place; addresses and ranges are the program's own business. */
export function jsonPlace({ chapter, table, row, column, text, paragraph }: Place): JsonPlace {
  return {
    ...(chapter === undefined ? {} : { chapter }),
    ...(table === undefined ? {} : { table }),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    ...(text === undefined ? {} : { text }),
    ...(paragraph === undefined ? {} : { paragraph }),
  };
}

function jsonCells({ at, isOfEach }: Finding): NonNullable<JsonFinding['cells']> {
  if (isOfEach !== true) return [];
  return at.flatMap(({ row, column }) =>
    row === undefined || column === undefined ? [] : [{ row, column }],
  );
}

function jsonConsequence(
  { rule, at, equation }: Finding,
  translator: Translator,
): NonNullable<JsonFinding['explains']>[number] {
  return {
    rule,
    place: jsonPlace(at[0]),
    ...(equation === undefined ? {} : { equation: translator.equation(equation) }),
  };
}

/** What is told of a finding. */
export function jsonFinding(finding: Finding, translator: Translator): JsonFinding {
  const { rule, severity, at, actual, expected, equation, fixes, consequences } = finding;
  const cells = jsonCells(finding);
  const fix = fixes?.[0];
  return {
    rule,
    severity,
    message: translator.message(finding),
    place: jsonPlace(at[0]),
    ...(cells.length === 0 ? {} : { cells }),
    ...(actual === undefined ? {} : { actual }),
    ...(expected === undefined ? {} : { expected }),
    ...(equation === undefined ? {} : { equation: translator.equation(equation) }),
    ...(fix === undefined ? {} : { fix: { kind: fix.kind, title: translator.fixTitle(fix) } }),
    ...(consequences === undefined
      ? {}
      : { explains: consequences.map((one) => jsonConsequence(one, translator)) }),
  };
}

/** A document that could not be checked, and what stood in the way. */
export function jsonUnread(
  { file, problem }: Unread,
  sentence: (problem: Problem) => string,
): JsonUnread {
  return { file, problem: { code: problem.code, message: sentence(problem) } };
}

/**
 * A document that was checked.
 *
 * @param tell puts a finding as the version of the JSON has it
 */
export function jsonChecked<Told>(
  checked: Checked,
  translator: Translator,
  tell: (finding: Finding) => Told,
): Omit<JsonChecked, 'findings'> & { findings: Told[] } {
  const { file, report, result, addIns } = checked;
  const { edition, year, publisher } = report;
  const { findings, cut } = result;
  return {
    file,
    edition,
    ...(year === undefined ? {} : { year }),
    ...(publisher === undefined ? {} : { publisher: publisher.name }),
    summary: summarize(findings),
    findings: findings.map(tell),
    ...(addIns && { addIns: [...addIns] }),
    ...(cut && { cut: cut.map((rule) => ({ rule, message: translator.cut(rule) })) }),
  };
}

/** One document's part of the JSON of a check. */
export function jsonReport(
  outcome: Outcome,
  translator: Translator,
  sentence: (problem: Problem) => string,
): JsonReport {
  return 'problem' in outcome
    ? jsonUnread(outcome, sentence)
    : jsonChecked(outcome, translator, (finding) => jsonFinding(finding, translator));
}

/** The JSON of a check of several documents. */
export function jsonCheck(reports: JsonReport[]): JsonCheck {
  return { version: 1, reports };
}
