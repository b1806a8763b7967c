import { groupBy } from '../../across/group-by';
import { belowFolder } from './decide/decisions';

/** A file by its path, as far as it could be had. */
interface Laid {
  readonly path: string;
  readonly file?: File;
}

/** The folder that was opened, of which a file is; undefined for one that was opened by itself. */
function folderOf({ path }: Laid): string | undefined {
  const end = path.indexOf('/');
  return end < 0 ? undefined : path.slice(0, end);
}

/**
 * Whether files are of the folder that others are of, read again, and not of another one of the same
 * name: no browser says where a folder lies. In one that is read again some file is as it was, or
 * each was written since.
 */
function isReadAgain(found: readonly Laid[], there: readonly Laid[]): boolean {
  const known = new Map(there.map((one) => [belowFolder(one.path), one]));
  const both = found.flatMap(({ path, file }) => {
    const before = known.get(belowFolder(path));
    return before ? [{ now: file, before: before.file }] : [];
  });
  if (both.length === 0) return false;
  const readable = both.flatMap(({ now, before }) => (now && before ? [{ now, before }] : []));
  return (
    readable.length === 0 ||
    readable.some(
      ({ now, before }) => now.size === before.size && now.lastModified === before.lastModified,
    ) ||
    readable.every(({ now, before }) => now.lastModified > before.lastModified)
  );
}

/**
 * Gives files paths that tell their folder from others of its name that lie on the desk; of one that
 * is read again they stay as they are.
 */
export function foldersApart<One extends Laid>(
  found: readonly One[],
  there: readonly Laid[],
): readonly One[] {
  const known = groupBy(there, folderOf);
  const names = new Map<string, string>();
  for (const [folder, files] of groupBy(found, folderOf)) {
    if (folder === undefined) continue;
    let name = folder;
    for (let count = 2; ; count += 1) {
      const others = known.get(name);
      if (!others || isReadAgain(files, others)) break;
      name = `${folder}（${String(count)}）`;
    }
    names.set(folder, name);
  }
  return found.map((one) => {
    const folder = folderOf(one);
    const name = folder === undefined ? undefined : names.get(folder);
    return name === undefined || name === folder
      ? one
      : { ...one, path: `${name}/${belowFolder(one.path)}` };
  });
}
