import { strayParents } from '../across/roster/stray-parents';
import type { JsonReport } from '../contract/check';
import { checkFiles } from './check-files';
import { placeCopies } from './copies';
import { earlierResults } from './earlier-results';
import { findFiles } from './find-files';
import { inputs } from './inputs';
import type { OverwrittenBy } from './inputs';
import { filesOfLastYear, pairFiles } from './last-year-files';
import type { PairedFiles } from './last-year-files';
import type { Options } from './options';
import type { CheckOne, Rest, Streams } from './port';
import { withProfile } from './profile-file';
import { findReasons } from './reasons/find-reasons';
import { refuseOverwriting } from './refuse-overwriting';
import { Refused } from './refused';
import { rosterIn } from './roster-file';
import { systemReason } from './system-reason';
import { status } from './tell-file';
import { Telling } from './telling';
import type { Told } from './told';
import { cliTranslate } from './translate';
import { toFile, toStream } from './write-whole';
import type { Output } from './write-whole';

/** Where the copies go; none where nobody asked for any. */
async function copiesOf(
  { annotate, paths, lang }: Options,
  files: readonly string[],
  overwrittenBy: OverwrittenBy,
): Promise<ReadonlyMap<string, string>> {
  if (annotate === undefined) return new Map();
  const copies = await placeCopies(annotate, paths, files, overwrittenBy);
  if (copies.is === 'placed') return copies.copyOf;
  const translate = cliTranslate(lang);
  throw new Refused(
    copies.is === 'overwriting'
      ? translate('annotate.overwriting', { file: copies.file })
      : translate('annotate.no-folder', {
          folder: annotate,
          reason: systemReason(copies.error, translate),
        }),
  );
}

async function outputOf({ output, lang }: Options, { stdout }: Streams): Promise<Output> {
  if (output === undefined) return toStream(stdout);
  try {
    return await toFile(output);
  } catch (error) {
    const translate = cliTranslate(lang);
    const data = { path: output, reason: systemReason(error, translate) };
    throw new Refused(translate('export.failed', data));
  }
}

interface Source {
  readonly all: AsyncGenerator<Told, void>;
  /** what else is to be said in the end */
  readonly notes: () => readonly string[];
  readonly see?: (report: JsonReport) => void;
  /** how they stand to last year's, where those are there */
  readonly lastYear?: PairedFiles;
}

/** Refuses what can be done only where a report is checked. */
function refuseToCheck({ annotate, format, reasons, previous, lang }: Options): void {
  const asked = [
    ['--annotate', annotate !== undefined],
    ['--reasons', reasons !== undefined],
    ['--previous', previous !== undefined],
    ['--format explain', format === 'explain'],
  ] as const;
  const [option] = asked.find(([, isAsked]) => isAsked) ?? [];
  if (option !== undefined) throw new Refused(cliTranslate(lang)('results.unchecked', { option }));
}

/** What the options name, to be checked, or checked before. */
async function source(options: Options, streams: Streams, checkOne: CheckOne): Promise<Source> {
  const { paths, results, units, previous, profile, lang } = options;
  if (results) refuseToCheck(options);
  const files = results ? [] : await findFiles(paths);
  const lastYear = previous === undefined ? undefined : await filesOfLastYear(previous, lang);
  const named = results ? paths : files.filter((file) => typeof file === 'string');
  const reasons = results ? undefined : await findReasons(options, named);
  const read = await inputs([
    ...named,
    ...(lastYear?.files ?? []),
    ...(reasons?.files ?? []),
    ...[units, profile].filter((path) => path !== undefined),
  ]);
  await refuseOverwriting(options, read);
  if (!reasons) return earlierResults(options);
  const copyOf = await copiesOf(options, named, read.overwrittenBy);
  const paired = lastYear && (await pairFiles(named, lastYear, options, streams, checkOne));
  const previousOf = paired?.previousOf ?? new Map<string, string>();
  const ofEach = { copyOf, previousOf, reasonsFor: reasons.reasonsFor };
  const all = checkFiles(files, ofEach, options, streams, checkOne);
  const notes = (): readonly string[] => [
    ...reasons.notes,
    ...reasons.notesOfUnits(),
    ...(paired?.notes ?? []),
  ];
  return { all, notes, see: reasons.see, ...(paired && { lastYear: paired }) };
}

async function tellAll(
  options: Options,
  streams: Streams,
  checkOne: CheckOne,
  rest: Rest,
): Promise<Telling> {
  const { units, lang, output: path } = options;
  const roster = units === undefined ? undefined : await rosterIn(units, lang);
  const { all, notes, see, lastYear } = await source(options, streams, checkOne);
  const output = await outputOf(options, streams);
  const telling = new Telling(options, output, roster, lastYear?.leftOut);
  try {
    await telling.start();
    for await (const told of all) {
      see?.(told.report);
      await telling.add(told);
    }
    // What all come to takes its own memory.
    rest();
    await telling.end();
    telling.troubles.push(...notes());
    if (lastYear?.isRead === false) telling.worst = status.trouble;
    for (const [parent, count] of strayParents(roster ?? [])) {
      telling.troubles.push(cliTranslate(lang)('units.stray', { parent, count }));
    }
  } catch (error) {
    await output.giveUp();
    if (path === undefined || error instanceof Refused) throw error;
    const translate = cliTranslate(lang);
    throw new Refused(translate('export.failed', { path, reason: systemReason(error, translate) }));
  }
  return telling;
}

/**
 * Checks what the options name, and writes what came of it.
 *
 * @param checkOne how a file is checked: in this process, or apart from it
 * @param rest is called once all files are checked, before what all come to is written
 * @returns the exit status
 */
export async function run(
  options: Options,
  streams: Streams,
  checkOne: CheckOne,
  rest: Rest,
): Promise<number> {
  try {
    const asked = await withProfile(options);
    const { troubles, worst } = await tellAll(asked, streams, checkOne, rest);
    for (const line of troubles) streams.stderr.write(`${line}\n`);
    return worst;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    streams.stderr.write(`${error.message}\n`);
    return status.trouble;
  }
}
