import type { Severity } from '../schema/form';
import pc from 'picocolors';
import { jsonCheck, jsonReport } from '../export/json';
import type { JsonReport } from '../export/contract';
import type { Outcome } from '../export/outcome';
import { rules as allRules } from '../rules/index';
import type { Rule } from '../rules/rule';
import { createSpeaker } from '../messages/speak';
import type { Speaker } from '../messages/speak';
import { checkFile } from './check-file';
import { reasonOf } from './file-problem';
import { findFiles } from './find-files';
import { parse } from './options';
import type { Options, Threshold } from './options';
import { problemSentence } from './problem-sentence';
import { progressOf } from './progress';
import { reportLines } from './text';
import { explainLines } from './explain';
import { cliVoice } from './voice';
import type { CliSay } from './voice';

/** Where the program writes; `process` is one. */
export interface Streams {
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

const status = { fine: 0, findings: 1, trouble: 2 } as const;

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

/** What went wrong beside the findings, one line each. */
function troubles(outcome: Outcome, speaker: Speaker, say: CliSay): readonly string[] {
  if ('problem' in outcome) {
    const message = say('text.unread', { message: problemSentence(outcome.problem, speaker, say) });
    return [`${outcome.file}: ${message}`];
  }
  return outcome.result.failures.map(({ rule, cause }) => {
    return `${outcome.file}: ${say('problem.rule-failed', { rule, reason: reasonOf(cause) })}`;
  });
}

/** Gathers what is to be written, so that no document is kept longer than its own check. */
interface Output {
  add(outcome: Outcome): void;
  text(): string;
}

function jsonOutput(speaker: Speaker, say: CliSay): Output {
  const reports: JsonReport[] = [];
  return {
    add: (outcome) =>
      reports.push(
        jsonReport(outcome, speaker, (problem) => problemSentence(problem, speaker, say)),
      ),
    text: () => `${JSON.stringify(jsonCheck(reports), null, 2)}\n`,
  };
}

function textOutput(speaker: Speaker, say: CliSay, hasColors: boolean): Output {
  const lines: string[] = [];
  const colors = pc.createColors(hasColors);
  let files = 0;
  let read = 0;
  return {
    add: (outcome) => {
      files += 1;
      if ('problem' in outcome) return;
      read += 1;
      lines.push(...reportLines(outcome, { speaker, say, colors }));
    },
    text: () => {
      if (files > 1) lines.push(say('text.total', { files, read, unread: files - read }));
      return lines.map((line) => `${line}\n`).join('');
    },
  };
}

/** How every sentence was read, in place of what was found. */
function explainOutput(say: CliSay): Output {
  const lines: string[] = [];
  return {
    add: (outcome) => {
      if ('problem' in outcome) return;
      lines.push(outcome.file, ...explainLines(outcome.report, say));
    },
    text: () => lines.map((line) => `${line}\n`).join(''),
  };
}

function outputOf({ format }: Options, speaker: Speaker, say: CliSay, hasColors: boolean): Output {
  switch (format) {
    case 'json':
      return jsonOutput(speaker, say);
    case 'explain':
      return explainOutput(say);
    case 'text':
      return textOutput(speaker, say, hasColors);
  }
}

async function run(options: Options, { stdout, stderr }: Streams): Promise<number> {
  const speaker = createSpeaker(options.lang, options.rules);
  const say = cliVoice(options.lang);
  const hasColors = pc.isColorSupported && (stdout.isTTY === true || 'FORCE_COLOR' in process.env);
  const output = outputOf(options, speaker, say, hasColors);
  const files = await findFiles(options.paths);
  const progress = progressOf(files.length, stderr, say);
  const lines: string[] = [];
  let worst: number = status.fine;
  for (const file of files) {
    const outcome = typeof file === 'string' ? await checkFile(file, options) : file;
    output.add(outcome);
    // In JSON a file that could not be read stands among the reports.
    if (options.format !== 'json' || !('problem' in outcome)) {
      lines.push(...troubles(outcome, speaker, say));
    }
    worst = Math.max(worst, statusOf(outcome, options.failOn));
    progress.step();
  }
  progress.stop();
  stdout.write(output.text());
  for (const line of lines) stderr.write(`${line}\n`);
  return worst;
}

/**
 * Runs the command line.
 *
 * @param args without the program's own name
 * @param rules those that `--rule` and `--no-rule` choose from
 * @returns the exit status: 0 nothing at or above `--fail-on`, 1 findings, 2 bad usage or a file
 *   that could not be checked
 */
export async function main(
  args: readonly string[],
  streams: Streams,
  rules: readonly Rule[] = allRules,
): Promise<number> {
  const parsed = parse(args, rules);
  switch (parsed.is) {
    case 'show':
      streams.stdout.write(parsed.text);
      return status.fine;
    case 'wrong':
      streams.stderr.write(`${parsed.message}\n`);
      return status.trouble;
    case 'run':
      return run(parsed.options, streams);
  }
}
