import pc from 'picocolors';
import type { FoundFile } from './find-files';
import { inOrder } from './jobs';
import type { Options } from './options';
import type { CheckOne, Streams } from './port';
import { progressOf } from './progress';
import type { ReasonsFor } from './reasons/find-reasons';
import { tellFile } from './tell-file';
import type { Told } from './told';
import { cliTranslate } from './translate';

/** What each file is checked with, beside what holds of all. */
export interface OfEach {
  /** where its copy goes */
  readonly copyOf: ReadonlyMap<string, string>;
  /** the same body's report of the year before */
  readonly previousOf: ReadonlyMap<string, string>;
  readonly reasonsFor: ReasonsFor;
}

/** Checks files, several at a time. Gives what came of each, in their order. */
export async function* checkFiles(
  files: readonly FoundFile[],
  { copyOf, previousOf, reasonsFor }: OfEach,
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
