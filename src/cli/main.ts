import pc from 'picocolors';
import { rules as allRules } from '../rules/index';
import type { Rule } from '../rules/rule';
import { checkAndTell } from './check-and-tell';
import { placeCopies } from './copies';
import { findFiles } from './find-files';
import { formatOf } from './formats';
import type { Frame } from './formats/format';
import { parse } from './options';
import type { Options } from './options';
import { progressOf } from './progress';
import { status, tellFile } from './tell-file';
import type { Told } from './tell-file';
import { cliTranslate } from './translate';

/** Where the program writes; `process` is one. */
export interface Streams {
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** Checks one file, puts into words what came of it, and writes its copy. Never throws. */
export type CheckOne = (
  file: string,
  options: Options,
  hasColors: boolean,
  copy?: string,
) => Promise<Told>;

const unframed: Frame = { start: '', between: '', end: '' };

async function run(
  options: Options,
  { stdout, stderr }: Streams,
  checkOne: CheckOne,
): Promise<number> {
  const translate = cliTranslate(options.lang);
  const hasColors = pc.isColorSupported && (stdout.isTTY === true || 'FORCE_COLOR' in process.env);
  const files = await findFiles(options.paths);
  const copies =
    options.annotate === undefined
      ? undefined
      : await placeCopies(
          options.annotate,
          options.paths,
          files.filter((file) => typeof file === 'string'),
        );
  if (copies && copies.is !== 'placed') {
    const { is, ...data } = copies;
    const folder = options.annotate ?? '';
    stderr.write(`${translate(`annotate.${is}`, { folder, ...data })}\n`);
    return status.trouble;
  }
  // Where the results themselves are seen to come, a bar would stand between them.
  const progress = progressOf(stdout.isTTY === true ? 0 : files.length, stderr, translate);
  const { frame: framed, hasTotal = false } = formatOf(options.format);
  const frame = framed?.(options.jsonVersion) ?? unframed;
  const lines: string[] = [];
  let worst: number = status.fine;
  let read = 0;
  let copied = 0;
  stdout.write(frame.start);
  for (const [index, file] of files.entries()) {
    const told =
      typeof file === 'string'
        ? await checkOne(file, options, hasColors, copies?.copyOf.get(file))
        : tellFile(file, options, hasColors);
    stdout.write(`${index === 0 ? '' : frame.between}${told.text}`);
    lines.push(...told.troubles);
    worst = Math.max(worst, told.status);
    read += told.isRead ? 1 : 0;
    copied += told.isCopied ? 1 : 0;
    progress.step();
  }
  progress.stop();
  if (hasTotal && files.length > 1) {
    const total = { files: files.length, read, unread: files.length - read };
    stdout.write(`${translate('text.total', total)}\n`);
  }
  if (hasTotal && options.annotate !== undefined) {
    const data = { count: copied, folder: options.annotate };
    stdout.write(`${translate('text.copies', data)}\n`);
  }
  stdout.write(frame.end);
  for (const line of lines) stderr.write(`${line}\n`);
  return worst;
}

/**
 * Runs the command line.
 *
 * @param args without the program's own name
 * @param rules those that `--rule` and `--no-rule` choose from
 * @param checkOne how a file is checked: in this process, or apart from it
 * @returns the exit status: 0 nothing at or above `--fail-on`, 1 findings, 2 bad usage or a file
 *   that could not be checked
 */
export async function main(
  args: readonly string[],
  streams: Streams,
  rules: readonly Rule[] = allRules,
  checkOne: CheckOne = checkAndTell,
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
      return run(parsed.options, streams, checkOne);
  }
}
