import { pairWithLastYear } from '../across/pair-years';
import type { Filed, LeftOut, Paired } from '../across/pair-years';
import { createTranslator } from '../messages/translator';
import type { Language } from '../messages/translate';
import { fewOf } from './few-of';
import { findFiles } from './find-files';
import { inOrder } from './jobs';
import type { Options } from './options';
import { problemSentence } from './problem-sentence';
import { progressOf } from './progress';
import { Refused } from './refused';
import type { CheckOne, Streams } from './port';
import { cliTranslate } from './translate';

/** What `--previous` leads to. */
export interface LastYear {
  readonly files: readonly string[];
  /** what is to be said of what cannot even be looked at */
  readonly unread: readonly string[];
}

/**
 * The files that `--previous` names.
 *
 * @throws {Refused} where it leads to none
 */
export async function filesOfLastYear(path: string, lang: Language): Promise<LastYear> {
  const found = await findFiles([path]);
  const files = found.filter((file) => typeof file === 'string');
  const translate = cliTranslate(lang);
  const translator = createTranslator(lang, []);
  const lost = found.flatMap((one) =>
    typeof one === 'string'
      ? []
      : [{ file: one.file, message: problemSentence(one.problem, translator, translate) }],
  );
  const [first] = lost;
  if (files.length === 0 && first) {
    throw new Refused(translate('previous.unusable', { path, message: first.message }));
  }
  return { files, unread: lost.map((one) => translate('previous.unread', one)) };
}

/** A file by whose report of which year it holds, or why it cannot be read. */
type Identified = Filed & { readonly unread?: string };

/**
 * Reads of each file only whose report it is, and of which year.
 *
 * @param troubles is given what is to be said of the reading itself
 */
async function identified(
  files: readonly string[],
  options: Options,
  { stderr }: Streams,
  checkOne: CheckOne,
  troubles: string[],
): Promise<readonly Identified[]> {
  const { usedProfile: _, ...rest } = options;
  const bare = { ...rest, rules: [], format: 'json', alike: false, isOnlyWhose: true } as const;
  const progress = progressOf(files.length, stderr, cliTranslate(options.lang));
  const found: Identified[] = [];
  try {
    for await (const told of inOrder(files, options.jobs, (file) => checkOne(file, bare, false))) {
      const { report } = told;
      const { file } = report;
      troubles.push(...told.troubles);
      if ('problem' in report) found.push({ file, unread: report.problem.message });
      else {
        const { publisher, year } = report;
        found.push({
          file,
          ...(publisher !== undefined && { publisher }),
          ...(year !== undefined && { year }),
        });
      }
      progress.step();
    }
  } finally {
    progress.stop();
  }
  return found;
}

/**
 * One report and one of last year's, each named by itself: whoever did knows of a new name, and whose
 * they are where that cannot be read. Two names of different bodies are a slip all the same.
 */
function pairedByHand(found: Paired, own: Filed | undefined, last: Filed | undefined): Paired {
  if (own?.year === undefined || last?.year !== own.year - 1) return found;
  const isNamed = own.publisher !== undefined && last.publisher !== undefined;
  if (isNamed && found.pairings.get(own.file)?.is !== 'asked') return found;
  return { pairings: new Map([[own.file, { is: 'paired', file: last.file }]]), leftOut: [] };
}

function notesOf(paired: Paired, unread: readonly string[], { lang }: Options): readonly string[] {
  const translate = cliTranslate(lang);
  const all = [...paired.pairings];
  const without = all.filter(([, { is }]) => is === 'none').map(([file]) => file);
  const count = all.filter(([, { is }]) => is === 'paired').length;
  const whys = [...new Set(paired.leftOut.map(({ why }) => why))];
  const leftOut = (why: LeftOut['why']): readonly string[] =>
    paired.leftOut.filter((one) => one.why === why).map(({ file }) => file);
  return [
    translate('previous.total', { paired: count, others: all.length - count }),
    ...(without.length === 0
      ? []
      : [translate('previous.none', { files: fewOf(without, translate) })]),
    ...all.flatMap(([file, pairing]) =>
      pairing.is === 'several' || pairing.is === 'asked'
        ? [translate(`previous.${pairing.is}`, { file, files: fewOf(pairing.files, translate) })]
        : [],
    ),
    ...whys.map((why) => {
      const files = leftOut(why);
      return translate(`previous.left.${why}`, {
        count: files.length,
        files: fewOf(files, translate),
      });
    }),
    ...unread,
  ];
}

/** How files stand to last year's. */
export interface PairedFiles {
  /** by file the same body's report of the year before */
  readonly previousOf: ReadonlyMap<string, string>;
  /** reports of last year that none is held against */
  readonly leftOut: readonly LeftOut[];
  /** what is to be said of those that have none, and of what was not used or read */
  readonly notes: readonly string[];
  /** whether all of last year's could be read */
  readonly isRead: boolean;
}

/**
 * Finds for each file the same body's report of the year before.
 *
 * @throws {Refused} where all that could be it are of the same year as what is checked
 */
export async function pairFiles(
  files: readonly string[],
  lastYear: LastYear,
  options: Options,
  streams: Streams,
  checkOne: CheckOne,
): Promise<PairedFiles> {
  const { lang, previous } = options;
  const translate = cliTranslate(lang);
  const { year: _, edition: __, ...ofAnyYear } = options;
  const troubles: string[] = [];
  const before = await identified(lastYear.files, ofAnyYear, streams, checkOne, troubles);
  const now = await identified(files, options, streams, checkOne, troubles);
  const readable = before.filter(({ unread }) => unread === undefined);
  const found = pairWithLastYear(
    now.filter(({ unread }) => unread === undefined),
    readable,
  );
  const sameYear = found.leftOut.filter(({ why }) => why === 'same-year');
  if (sameYear.length > 0 && sameYear.length === readable.length) {
    const named = sameYear.map(({ file }) => file);
    throw new Refused(translate('previous.same-year', { files: fewOf(named, translate) }));
  }
  const isByHand =
    files.length === 1 && lastYear.files.length === 1 && lastYear.files[0] === previous;
  const paired = isByHand ? pairedByHand(found, now[0], before[0]) : found;
  const unread = [
    ...before.flatMap(({ file, unread: message }) =>
      message === undefined ? [] : [translate('previous.unread', { file, message })],
    ),
    ...lastYear.unread,
  ];
  const previousOf = new Map(
    [...paired.pairings].flatMap(([file, pairing]) =>
      pairing.is === 'paired' ? [[file, pairing.file] as const] : [],
    ),
  );
  const { leftOut } = paired;
  const notes = [...troubles, ...notesOf(paired, unread, options)];
  return { previousOf, leftOut, notes, isRead: unread.length === 0 };
}
