import pc from 'picocolors';
import { jsonReport } from '../export/json';
import type { Outcome } from '../export/outcome';
import { createTranslator } from '../messages/translator';
import type { Severity } from '../schema/form';
import { explainLines } from './explain';
import { reasonOf } from './file-problem';
import type { Options, Threshold } from './options';
import { problemSentence } from './problem-sentence';
import { reportLines } from './text';
import { cliTranslate } from './translate';

/** What is written of one file. */
export interface Told {
  /** for the standard output: JSON of the file, or lines; '' for none */
  readonly text: string;
  /** for the other one, a line each */
  readonly troubles: readonly string[];
  readonly status: number;
  readonly isRead: boolean;
}

export const status = { fine: 0, findings: 1, trouble: 2 } as const;

const ranks: Readonly<Record<Severity | Threshold, number>> = {
  info: 0,
  warning: 1,
  error: 2,
  never: 3,
};

function statusOf(outcome: Outcome, failOn: Threshold): number {
  if ('problem' in outcome || outcome.result.failures.length > 0) return status.trouble;
  const reaches = outcome.result.findings.some(({ severity }) => ranks[severity] >= ranks[failOn]);
  return reaches ? status.findings : status.fine;
}

/** Puts into words what came of a file, so that no document is kept longer than its own check. */
export function tellFile(
  outcome: Outcome,
  { format, lang, rules, failOn }: Pick<Options, 'format' | 'lang' | 'rules' | 'failOn'>,
  hasColors: boolean,
): Told {
  const translator = createTranslator(lang, rules);
  const translate = cliTranslate(lang);
  const { file } = outcome;
  const isRead = !('problem' in outcome);
  const shared = { status: statusOf(outcome, failOn), isRead };
  const failures = isRead
    ? outcome.result.failures.map(({ rule, cause }) => {
        return `${file}: ${translate('problem.rule-failed', { rule, reason: reasonOf(cause) })}`;
      })
    : [];
  if (format === 'json') {
    const report = jsonReport(outcome, translator, (one) =>
      problemSentence(one, translator, translate),
    );
    // A file that could not be read stands among the reports.
    return { ...shared, text: JSON.stringify(report, null, 2), troubles: failures };
  }
  if (!isRead) {
    const message = problemSentence(outcome.problem, translator, translate);
    return { ...shared, text: '', troubles: [`${file}: ${translate('text.unread', { message })}`] };
  }
  const colors = pc.createColors(hasColors);
  const lines =
    format === 'explain'
      ? [file, ...explainLines(outcome.report, translate)]
      : reportLines(outcome, { translator, translate, colors });
  return { ...shared, text: lines.map((line) => `${line}\n`).join(''), troubles: failures };
}
