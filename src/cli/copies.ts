import { mkdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { reasonOf } from './file-problem';

/** Where the copies of files go, or why they cannot go there. */
export type Copies =
  | { readonly is: 'placed'; readonly copyOf: ReadonlyMap<string, string> }
  | { readonly is: 'overwriting'; readonly file: string }
  | { readonly is: 'no-folder'; readonly reason: string };

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** The deepest folder that all of these lie in or are. */
function sharedFolder(folders: readonly string[]): string {
  const [first = [], ...others] = folders.map((folder) => folder.split(sep));
  const end = first.findIndex((step, at) => others.some((steps) => steps[at] !== step));
  return (end < 0 ? first : first.slice(0, end)).join(sep) || sep;
}

/** A path without links, as far as it is there. */
async function withoutLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(await withoutLinks(above), basename(path));
  }
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
): Promise<Copies> {
  const named = await Promise.all(
    paths.map(async (path) => ((await isFolder(path)) ? resolve(path) : dirname(resolve(path)))),
  );
  const from = sharedFolder(named);
  const copyOf = new Map(
    files.map((file) => [file, join(resolve(folder), relative(from, resolve(file)))]),
  );
  const checked = new Map<string, string>();
  for (const file of files) checked.set(await withoutLinks(resolve(file)), file);
  for (const copy of copyOf.values()) {
    const above = await withoutLinks(dirname(copy));
    const file = checked.get(join(above, basename(copy)));
    if (file !== undefined) return { is: 'overwriting', file };
  }
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    return { is: 'no-folder', reason: reasonOf(error) };
  }
  return { is: 'placed', copyOf };
}
