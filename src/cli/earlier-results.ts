import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { report } from '../contract/check';
import type { JsonReport } from '../contract/check';
import { systemReason } from './system-reason';
import { formatOf } from './formats';
import type { Options } from './options';
import { Refused } from './refused';
import { statusOf, unreadLine } from './tell-file';
import type { Told } from './told';
import { cliTranslate } from './translate';

function reportIn(line: string): JsonReport | undefined {
  try {
    return report.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

/**
 * Reads what `--format ndjson` wrote, of one check or several, a report a line.
 *
 * @param paths of files; `-` for the standard input
 * @throws {Refused} where a file cannot be read, or holds something else
 */
export async function* earlierResults({
  paths,
  lang,
  failOn,
  format,
}: Options): AsyncGenerator<Told, void> {
  const translate = cliTranslate(lang);
  const isTold = formatOf(format).of === 'results';
  let count = 0;
  for (const path of paths) {
    const input = path === '-' ? process.stdin : createReadStream(path, 'utf8');
    let at = 0;
    try {
      for await (const line of createInterface({ input, crlfDelay: Infinity })) {
        at += 1;
        if (line.trim() === '') continue;
        const one = reportIn(line);
        if (!one) throw new Refused(translate('results.other', { path, line: at }));
        count += 1;
        const isUnread = 'problem' in one && !isTold;
        const troubles = isUnread ? [unreadLine(one, translate)] : [];
        yield { report: one, text: '', troubles, status: statusOf(one, failOn) };
      }
    } catch (error) {
      if (error instanceof Refused) throw error;
      throw new Refused(
        translate('results.unreadable', { path, reason: systemReason(error, translate) }),
      );
    }
  }
  // What should have checked them may have failed.
  if (count === 0) throw new Refused(translate('results.none', { paths }));
}
