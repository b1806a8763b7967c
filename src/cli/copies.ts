import { mkdir } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { isFolder } from './is-folder';
import type { OverwrittenBy } from './inputs';

/** Where the copies of files go, or why they cannot go there. */
export type Copies =
  | { readonly is: 'placed'; readonly copyOf: ReadonlyMap<string, string> }
  | { readonly is: 'overwriting'; readonly file: string }
  | { readonly is: 'no-folder'; readonly error: unknown };

/** The deepest folder that all of these lie in or are. */
function sharedFolder(folders: readonly string[]): string {
  const [first = [], ...others] = folders.map((folder) => folder.split(sep));
  const end = first.findIndex((step, at) => others.some((steps) => steps[at] !== step));
  return (end < 0 ? first : first.slice(0, end)).join(sep) || sep;
}

/**
 * Places copies of files in a folder, so that files of one name in several folders stay apart, and
 * none is written over one that is to be checked.
 *
 * @param paths the files and folders that were named
 * @param files what they lead to
 */
export async function placeCopies(
  folder: string,
  paths: readonly string[],
  files: readonly string[],
  overwrittenBy: OverwrittenBy,
): Promise<Copies> {
  const named = await Promise.all(
    paths.map(async (path) => ((await isFolder(path)) ? resolve(path) : dirname(resolve(path)))),
  );
  const from = sharedFolder(named);
  const copyOf = new Map(
    files.map((file) => [file, join(resolve(folder), relative(from, resolve(file)))]),
  );
  for (const copy of copyOf.values()) {
    const file = await overwrittenBy(copy);
    if (file !== undefined) return { is: 'overwriting', file };
  }
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    return { is: 'no-folder', error };
  }
  return { is: 'placed', copyOf };
}
