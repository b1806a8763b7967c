import pc from 'picocolors';
import type { Outcome } from '../export/outcome';
import { createTranslator } from '../messages/translator';
import type { Severity } from '../schema/form';
import { reasonOf } from './file-problem';
import { formatOf } from './formats';
import type { Options, Threshold } from './options';
import { problemSentence } from './problem-sentence';
import { cliTranslate } from './translate';

/** What is written of one file. */
export interface Told {
  /** for the standard output, as the format has it; '' for none */
  readonly text: string;
  /** for the other one, a line each */
  readonly troubles: readonly string[];
  readonly status: number;
  readonly isRead: boolean;
  /** a copy with its findings was written; absent where not */
  readonly isCopied?: true;
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
  {
    format,
    lang,
    rules,
    failOn,
    jsonVersion,
  }: Pick<Options, 'format' | 'lang' | 'rules' | 'failOn' | 'jsonVersion'>,
  hasColors: boolean,
): Told {
  const translator = createTranslator(lang, rules);
  const translate = cliTranslate(lang);
  const colors = pc.createColors(hasColors);
  const style = { translator, translate, colors, rules, jsonVersion };
  const { file } = outcome;
  const writer = formatOf(format);
  const shared = { status: statusOf(outcome, failOn), isRead: !('problem' in outcome) };
  if ('problem' in outcome) {
    if (writer.of === 'all') return { ...shared, text: writer.write(outcome, style), troubles: [] };
    const message = problemSentence(outcome.problem, translator, translate);
    return { ...shared, text: '', troubles: [`${file}: ${translate('text.unread', { message })}`] };
  }
  const troubles = outcome.result.failures.map(({ rule, cause }) => {
    return `${file}: ${translate('problem.rule-failed', { rule, reason: reasonOf(cause) })}`;
  });
  return { ...shared, text: writer.write(outcome, style), troubles };
}
