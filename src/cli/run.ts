import pc from 'picocolors';
import { placeCopies } from './copies';
import { exportKinds, exportNames } from './exports';
import { reasonOf } from './file-problem';
import { findFiles } from './find-files';
import type { FoundFile } from './find-files';
import { inputs } from './inputs';
import type { OverwrittenBy } from './inputs';
import { inOrder } from './jobs';
import type { Options } from './options';
import { progressOf } from './progress';
import { Refused } from './refused';
import { rosterIn } from './roster-file';
import { status, tellFile } from './tell-file';
import type { Told } from './tell-file';
import { Telling } from './telling';
import { cliTranslate } from './translate';
import { toFile, toStream } from './write-whole';
import type { Output } from './write-whole';

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

/** Refuses what would be written over a file that is to be checked. */
async function refuseOverwriting(
  { output, exports, lang }: Options,
  overwrittenBy: OverwrittenBy,
): Promise<void> {
  const written = [
    ['--output', output] as const,
    ...exportNames
      .filter((name) => exportKinds[name].to === 'file')
      .map((name) => [`--${name}`, exports[name]] as const),
  ];
  for (const [option, path] of written) {
    const file = path === undefined ? undefined : await overwrittenBy(path);
    if (file === undefined) continue;
    throw new Refused(cliTranslate(lang)('export.overwriting', { option, path: path ?? '', file }));
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

async function checkAll(
  files: readonly FoundFile[],
  options: Options,
  streams: Streams,
  checkOne: CheckOne,
): Promise<Telling> {
  const { stdout, stderr } = streams;
  const hasColors =
    options.output === undefined &&
    pc.isColorSupported &&
    (stdout.isTTY === true || 'FORCE_COLOR' in process.env);
  const named = files.filter((file) => typeof file === 'string');
  const { units, lang } = options;
  const overwrittenBy = await inputs(units === undefined ? named : [...named, units]);
  await refuseOverwriting(options, overwrittenBy);
  const roster = units === undefined ? undefined : await rosterIn(units, lang);
  const copyOf = await copiesOf(options, named, overwrittenBy);
  const output = await outputOf(options, streams);
  const telling = new Telling(options, output, roster);
  // Where the results themselves are seen to come, a bar would stand between them.
  const isSeen = stdout.isTTY === true && options.output === undefined;
  const progress = progressOf(isSeen ? 0 : files.length, stderr, cliTranslate(options.lang));
  try {
    await telling.start();
    const work = (file: FoundFile): Promise<Told> =>
      typeof file === 'string'
        ? checkOne(file, options, hasColors, copyOf.get(file))
        : Promise.resolve(tellFile(file, options, hasColors));
    for await (const told of inOrder(files, options.jobs, work)) {
      await telling.add(told);
      progress.step();
    }
    await telling.end();
  } catch (error) {
    await output.giveUp();
    if (options.output === undefined) throw error;
    const data = { path: options.output, reason: reasonOf(error) };
    throw new Refused(cliTranslate(options.lang)('export.failed', data));
  } finally {
    progress.stop();
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
    const files = await findFiles(options.paths);
    const { troubles, worst } = await checkAll(files, options, streams, checkOne);
    for (const line of troubles) streams.stderr.write(`${line}\n`);
    return worst;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    streams.stderr.write(`${error.message}\n`);
    return status.trouble;
  }
}
