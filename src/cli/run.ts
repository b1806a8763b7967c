import pc from 'picocolors';
import { Merge } from '../across/merge';
import { createTranslator } from '../messages/translator';
import { placeCopies } from './copies';
import { exportKinds, exportNames } from './exports';
import type { About, Export } from './exports/export';
import { reasonOf } from './file-problem';
import { findFiles } from './find-files';
import type { FoundFile } from './find-files';
import { formatOf } from './formats';
import { inputs } from './inputs';
import type { OverwrittenBy } from './inputs';
import { inOrder } from './jobs';
import type { Options } from './options';
import { progressOf } from './progress';
import { status, tellFile } from './tell-file';
import type { Told } from './tell-file';
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

/** Why nothing was checked, in words. */
class Refused extends Error {}

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

/** What is written of the files as they come, and what is known of them in the end. */
class Telling {
  readonly #options: Options;
  readonly #output: Output;
  readonly #translate;
  readonly #style;
  readonly #format;
  readonly #exports: readonly (readonly [path: string, one: Export])[];
  readonly #failed = new Set<Export>();
  readonly #merge: Merge | undefined;
  readonly troubles: string[] = [];
  worst: number = status.fine;
  #count = 0;
  #read = 0;
  #copied = 0;

  constructor(options: Options, output: Output) {
    const { lang, rules, jsonVersion, format } = options;
    this.#options = options;
    this.#output = output;
    this.#translate = cliTranslate(lang);
    const translator = createTranslator(lang, rules);
    this.#style = { translator, translate: this.#translate, rules, jsonVersion };
    this.#format = formatOf(format);
    const about: About = { translator, rules };
    this.#exports = exportNames.flatMap((name) => {
      const path = options.exports[name];
      return path === undefined ? [] : [[path, exportKinds[name].open(path, about)] as const];
    });
    this.#merge = this.#exports.length === 0 ? undefined : new Merge({ translator, rules });
  }

  async start(): Promise<void> {
    if (this.#format.of === 'results') {
      await this.#output.write(this.#format.start?.(this.#style) ?? '');
    }
  }

  async add(told: Told): Promise<void> {
    const { report } = told;
    await this.#output.write(this.#format.of === 'checked' ? told.text : this.#written(told));
    this.#count += 1;
    this.#read += 'problem' in report ? 0 : 1;
    this.#copied += told.isCopied ? 1 : 0;
    this.worst = Math.max(this.worst, told.status);
    this.troubles.push(...told.troubles);
    this.#merge?.add(report);
    for (const [path, one] of this.#exports) {
      await this.#trying(path, one, () => one.add?.(report));
    }
  }

  async end(): Promise<void> {
    const all = this.#merge?.end();
    for (const [path, one] of this.#exports) {
      await this.#trying(path, one, () => all && one.end?.(all));
    }
    if (this.#format.of === 'results') {
      await this.#output.write(this.#format.end?.(this.#style) ?? '');
    } else if (this.#format.hasTotal === true) await this.#writeTotals();
    await this.#output.end();
  }

  #written({ report }: Told): string {
    if (this.#format.of === 'checked') return '';
    const between = this.#count === 0 ? '' : (this.#format.between ?? '');
    return `${between}${this.#format.write(report, this.#style)}`;
  }

  async #writeTotals(): Promise<void> {
    const { annotate } = this.#options;
    if (this.#count > 1) {
      const total = { files: this.#count, read: this.#read, unread: this.#count - this.#read };
      await this.#output.write(`${this.#translate('text.total', total)}\n`);
    }
    if (annotate !== undefined) {
      const data = { count: this.#copied, folder: annotate };
      await this.#output.write(`${this.#translate('text.copies', data)}\n`);
    }
  }

  /** An export that cannot be written is told once, and the others go on. */
  async #trying(path: string, one: Export, work: () => Promise<void> | undefined): Promise<void> {
    if (this.#failed.has(one)) return;
    try {
      await work();
    } catch (error) {
      this.#failed.add(one);
      this.worst = status.trouble;
      this.troubles.push(this.#translate('export.failed', { path, reason: reasonOf(error) }));
    }
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
  const overwrittenBy = await inputs(named);
  await refuseOverwriting(options, overwrittenBy);
  const copyOf = await copiesOf(options, named, overwrittenBy);
  const output = await outputOf(options, streams);
  const telling = new Telling(options, output);
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
