import { rules as allRules } from '../rules/index';
import type { Rule } from '../rules/rule';
import { checkAndTell } from './check-and-tell';
import { parse } from './options';
import { run } from './run';
import type { CheckOne, Rest, Streams } from './port';
import { status } from './tell-file';

/**
 * Runs the command line.
 *
 * @param args without the program's own name
 * @param rules those that `--rule` and `--no-rule` choose from
 * @param checkOne how a file is checked: in this process, or apart from it
 * @param rest is called once all files are checked, before what all come to is written
 * @returns the exit status: 0 nothing at or above `--fail-on`, 1 findings, 2 bad usage or a file
 *   that could not be checked
 */
export async function main(
  args: readonly string[],
  streams: Streams,
  rules: readonly Rule[] = allRules,
  checkOne: CheckOne = checkAndTell,
  rest: Rest = () => undefined,
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
      return run(parsed.options, streams, checkOne, rest);
  }
}
