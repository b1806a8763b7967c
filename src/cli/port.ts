import type { CheckOptions } from './check-and-tell';
import type { Options } from './options';
import type { Told } from './told';

/** Where the program writes; `process` is one. */
export interface Streams {
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/**
 * Checks one file, puts into words what came of it, and writes its copy. Never throws.
 *
 * @param copy where a copy with the findings as comments goes
 * @param previous the same body's report of the year before
 */
export type CheckOne = (
  file: string,
  options: Options & Pick<CheckOptions, 'given' | 'isOnlyWhose'>,
  hasColors: boolean,
  copy?: string,
  previous?: string,
) => Promise<Told>;

/** Frees what checking takes: for now no file is to be checked. */
export type Rest = () => void;
