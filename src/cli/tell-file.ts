import pc from 'picocolors';
import type { JsonReport, JsonUnread } from '../contract/check';
import { jsonReport } from '../export/json';
import type { Outcome } from '../export/outcome';
import { createTranslator } from '../messages/translator';
import { reasonOf } from './file-problem';
import { formatOf } from './formats';
import { ranks } from './options';
import type { Options, Threshold } from './options';
import { problemSentence } from './problem-sentence';
import type { Told } from './told';
import { cliTranslate } from './translate';
import type { CliTranslate } from './translate';

export const status = { fine: 0, findings: 1, trouble: 2 } as const;

/** The exit status that comes of a report: what was explained does not count. */
export function statusOf(report: JsonReport, failOn: Threshold): number {
  if ('problem' in report) return status.trouble;
  const reaches = report.findings.some(
    ({ severity, reason }) => reason === undefined && ranks[severity] >= ranks[failOn],
  );
  return reaches ? status.findings : status.fine;
}

/** That a file could not be read, and why. */
export function unreadLine(
  { file, problem: { message } }: JsonUnread,
  translate: CliTranslate,
): string {
  return `${file}: ${translate('text.unread', { message })}`;
}

/** Puts into words what came of a file, so that no document is kept longer than its own check. */
export function tellFile(
  outcome: Outcome,
  {
    format,
    lang,
    rules,
    failOn,
    jsonVersion,
    alike,
    usedProfile,
  }: Pick<
    Options,
    'format' | 'lang' | 'rules' | 'failOn' | 'jsonVersion' | 'alike' | 'usedProfile'
  >,
  hasColors: boolean,
): Told {
  const translator = createTranslator(lang, rules);
  const translate = cliTranslate(lang);
  const its = jsonReport(outcome, {
    translator,
    rules,
    hasSketches: alike,
    sentence: (problem) => problemSentence(problem, translator, translate),
  });
  const report = usedProfile && !('problem' in its) ? { ...its, profile: usedProfile.name } : its;
  const { file } = outcome;
  const shared = { report, status: statusOf(report, failOn) };
  const writer = formatOf(format);
  if ('problem' in outcome) {
    // Where files that could not be read stand among the others, it is said there.
    if (writer.of === 'results') return { ...shared, text: '', troubles: [] };
    const message = problemSentence(outcome.problem, translator, translate);
    const problem = { code: outcome.problem.code, message };
    return { ...shared, text: '', troubles: [unreadLine({ file, problem }, translate)] };
  }
  const troubles = outcome.result.failures.map(({ rule, cause }) => {
    return `${file}: ${translate('problem.rule-failed', { rule, reason: reasonOf(cause) })}`;
  });
  const style = { translator, translate, rules, jsonVersion, colors: pc.createColors(hasColors) };
  const text = writer.of === 'checked' ? writer.write(outcome, style) : '';
  return { ...shared, text, troubles, ...(troubles.length > 0 && { status: status.trouble }) };
}
