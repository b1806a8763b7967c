import { jsonCheck, jsonReport } from '../../export/json';
import { jsonCheck2, jsonReport2 } from '../../export/json-2';
import type { JsonReport, JsonReport2 } from '../../export/contract';
import type { Outcome } from '../../export/outcome';
import { problemSentence } from '../problem-sentence';
import type { Format, Frame, JsonVersion, Style } from './format';

const indent = (text: string): string => text.replace(/^/gm, '    ');

/** The whole check as it is with no report in it, parted where they stand. */
function frameOf(version: JsonVersion): Frame {
  const check = version === '1' ? jsonCheck([]) : jsonCheck2([]);
  const [start = '', end = ''] = `${JSON.stringify(check, null, 2)}\n`.split(/(?=\])/);
  return { start, between: ',', end: end.replace(/^/, '\n  ') };
}

/** What other programs are told of a document, in the version that is asked for. */
export function reportOf(outcome: Outcome, style: Style): JsonReport | JsonReport2 {
  const { translator, translate, rules, jsonVersion } = style;
  const sentence: Parameters<typeof jsonReport>[2] = (problem) =>
    problemSentence(problem, translator, translate);
  return jsonVersion === '1'
    ? jsonReport(outcome, translator, sentence)
    : jsonReport2(outcome, { translator, rules, sentence });
}

/** For other programs, in the form of `src/export/contract.ts`. */
export const json: Format = {
  frame: frameOf,
  of: 'all',
  write: (outcome, style) => `\n${indent(JSON.stringify(reportOf(outcome, style), null, 2))}`,
};
