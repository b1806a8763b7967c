import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { report } from '../contract/check';
import type { JsonReport } from '../contract/check';
import { fewOf } from './few-of';
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

/** What earlier checks told. */
export interface EarlierResults {
  readonly all: AsyncGenerator<Told, void>;
  /** what is to be said of them once all were read */
  readonly notes: () => readonly string[];
}

/** What tells a result from any other; parts of several checks may hold the same one. */
function markOf(one: JsonReport): string {
  return createHash('sha256').update(JSON.stringify(one)).digest('base64');
}

/**
 * Reads what `--format ndjson` wrote, of one check or several, a report a line. One that comes again
 * counts once.
 *
 * @param options whose `paths` are of files; `-` for the standard input
 */
export function earlierResults(options: Options): EarlierResults {
  const again: string[] = [];
  const translate = cliTranslate(options.lang);
  return {
    all: resultsIn(options, again),
    notes: () => {
      if (again.length === 0) return [];
      const files = fewOf([...new Set(again)], translate);
      return [translate('results.again', { count: again.length, files })];
    },
  };
}

/**
 * @param again is given the files of results that were there before
 * @throws {Refused} where a file cannot be read, or holds something else
 */
async function* resultsIn(
  { paths, lang, failOn, format }: Options,
  again: string[],
): AsyncGenerator<Told, void> {
  const translate = cliTranslate(lang);
  const isTold = formatOf(format).of === 'results';
  const seen = new Set<string>();
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
        const mark = markOf(one);
        if (seen.has(mark)) {
          again.push(one.file);
          continue;
        }
        seen.add(mark);
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
