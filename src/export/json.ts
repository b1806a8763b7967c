import type { Finding } from '../check/finding';
import { summarize } from '../check/summary';
import type { Place } from '../report/model';
import type { Translator } from '../messages/translator';
import type { JsonCheck, JsonFinding, JsonPlace, JsonReport } from './contract';
import type { Outcome, Problem } from './outcome';

// Addresses and ranges are the program's own business.
function jsonPlace({ chapter, table, row, column, text, paragraph }: Place): JsonPlace {
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

function jsonFinding(finding: Finding, translator: Translator): JsonFinding {
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

/** One document's part of the JSON of a check. */
export function jsonReport(
  outcome: Outcome,
  translator: Translator,
  sentence: (problem: Problem) => string,
): JsonReport {
  const { file } = outcome;
  if ('problem' in outcome) {
    const { problem } = outcome;
    return { file, problem: { code: problem.code, message: sentence(problem) } };
  }
  const { edition, year, publisher } = outcome.report;
  const { findings, cut } = outcome.result;
  const { addIns } = outcome;
  return {
    file,
    edition,
    ...(year === undefined ? {} : { year }),
    ...(publisher === undefined ? {} : { publisher: publisher.name }),
    summary: summarize(findings),
    findings: findings.map((finding) => jsonFinding(finding, translator)),
    ...(addIns && { addIns: [...addIns] }),
    ...(cut && { cut: cut.map((rule) => ({ rule, message: translator.cut(rule) })) }),
  };
}

/** The JSON of a check of several documents. */
export function jsonCheck(reports: JsonReport[]): JsonCheck {
  return { version: 1, reports };
}
