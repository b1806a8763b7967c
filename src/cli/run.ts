import { resolve } from 'node:path';
import pc from 'picocolors';
import { placeCopies } from './copies';
import { exportKinds, exportNames } from './exports';
import { reasonOf } from './file-problem';
import { earlierResults } from './earlier-results';
import { findFiles } from './find-files';
import type { FoundFile } from './find-files';
import { inputs } from './inputs';
import type { Inputs, OverwrittenBy } from './inputs';
import { inOrder } from './jobs';
import type { Options } from './options';
import { progressOf } from './progress';
import { withProfile } from './profile-file';
import { filesOfLastYear, pairFiles } from './last-year-files';
import type { CheckOne, Streams } from './port';
import { findReasons } from './reasons/find-reasons';
import type { ReasonsFor } from './reasons/find-reasons';
import { Refused } from './refused';
import { rosterIn } from './roster-file';
import { status, tellFile } from './tell-file';
import type { Told } from './told';
import { Telling } from './telling';
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
  const { is, ...data } = copies;
  throw new Refused(cliTranslate(lang)(`annotate.${is}`, { folder: annotate, ...data }));
}

/** Refuses what would be written over a file that is to be checked, or over something written. */
async function refuseOverwriting(
  { output, exports, lang }: Options,
  { overwrittenBy, liesIn }: Inputs,
): Promise<void> {
  const translate = cliTranslate(lang);
  const files = exportNames.filter((name) => exportKinds[name].to === 'file');
  const written = [
    ['--output', output] as const,
    ...files.map((name) => [`--${name}`, exports[name]] as const),
  ];
  const before = new Map<string, string>();
  for (const [option, path] of written) {
    if (path === undefined) continue;
    const file = await overwrittenBy(path);
    if (file !== undefined) {
      throw new Refused(translate('export.overwriting', { option, path, file }));
    }
    const other = before.get(resolve(path));
    if (other !== undefined) throw new Refused(translate('export.twice', { option, other, path }));
    before.set(resolve(path), option);
  }
  for (const name of exportNames) {
    const [kind, folder] = [exportKinds[name], exports[name]];
    if (kind.to === 'file' || folder === undefined) continue;
    const file = await liesIn(folder, kind.endings);
    if (file === undefined) continue;
    throw new Refused(translate('export.amongReports', { option: `--${name}`, folder, file }));
  }
}

async function outputOf({ output, lang }: Options, { stdout }: Streams): Promise<Output> {
  if (output === undefined) return toStream(stdout);
  try {
    return await toFile(output);
  } catch (error) {
    const data = { path: output, reason: reasonOf(error) };
    throw new Refused(cliTranslate(lang)('export.failed', data));
  }
}

/** What comes of the files, in their order. */
async function* checked(
  files: readonly FoundFile[],
  copyOf: ReadonlyMap<string, string>,
  previousOf: ReadonlyMap<string, string>,
  reasonsFor: ReasonsFor,
  options: Options,
  { stdout, stderr }: Streams,
  checkOne: CheckOne,
): AsyncGenerator<Told, void> {
  const { output, lang, jobs } = options;
  const isSeen = stdout.isTTY === true && output === undefined;
  const hasColors =
    output === undefined && pc.isColorSupported && (isSeen || 'FORCE_COLOR' in process.env);
  // Where the results themselves are seen to come, a bar would stand between them.
  const progress = progressOf(isSeen ? 0 : files.length, stderr, cliTranslate(lang));
  const work = (file: FoundFile): Promise<Told> =>
    typeof file === 'string'
      ? checkOne(
          file,
          { ...options, given: reasonsFor(file) },
          hasColors,
          copyOf.get(file),
          previousOf.get(file),
        )
      : Promise.resolve(tellFile(file, options, hasColors));
  try {
    for await (const told of inOrder(files, jobs, work)) {
      yield told;
      progress.step();
    }
  } finally {
    progress.stop();
  }
}

interface Source {
  readonly all: AsyncGenerator<Told, void>;
  /** what else is to be said in the end */
  readonly notes: readonly string[];
}

/** What the options name, to be checked, or checked before. */
async function source(options: Options, streams: Streams, checkOne: CheckOne): Promise<Source> {
  const { paths, results, units, previous, lang } = options;
  if (results && previous !== undefined) {
    throw new Refused(cliTranslate(lang)('previous.with-results'));
  }
  const files = results ? [] : await findFiles(paths);
  const lastYear = previous === undefined ? undefined : await filesOfLastYear(previous, lang);
  const named = results ? paths : files.filter((file) => typeof file === 'string');
  const read = await inputs([
    ...named,
    ...(lastYear ?? []),
    ...(units === undefined ? [] : [units]),
  ]);
  await refuseOverwriting(options, read);
  if (results) return { all: earlierResults(options), notes: [] };
  const copyOf = await copiesOf(options, named, read.overwrittenBy);
  const reasonsFor = await findReasons(options, named);
  const { previousOf, notes } = lastYear
    ? await pairFiles(named, lastYear, options, streams, checkOne)
    : { previousOf: new Map<string, string>(), notes: [] };
  return {
    all: checked(files, copyOf, previousOf, reasonsFor, options, streams, checkOne),
    notes,
  };
}

async function tellAll(options: Options, streams: Streams, checkOne: CheckOne): Promise<Telling> {
  const { units, lang, output: path } = options;
  const roster = units === undefined ? undefined : await rosterIn(units, lang);
  const { all, notes } = await source(options, streams, checkOne);
  const output = await outputOf(options, streams);
  const telling = new Telling(options, output, roster);
  try {
    await telling.start();
    for await (const told of all) await telling.add(told);
    await telling.end();
    telling.troubles.push(...notes);
  } catch (error) {
    await output.giveUp();
    if (path === undefined || error instanceof Refused) throw error;
    throw new Refused(cliTranslate(lang)('export.failed', { path, reason: reasonOf(error) }));
  }
  return telling;
}

/**
 * Checks what the options name, and writes what came of it.
 *
 * @param checkOne how a file is checked: in this process, or apart from it
 * @returns the exit status
 */
export async function run(options: Options, streams: Streams, checkOne: CheckOne): Promise<number> {
  try {
    const asked = await withProfile(options);
    const { troubles, worst } = await tellAll(asked, streams, checkOne);
    for (const line of troubles) streams.stderr.write(`${line}\n`);
    return worst;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    streams.stderr.write(`${error.message}\n`);
    return status.trouble;
  }
}
