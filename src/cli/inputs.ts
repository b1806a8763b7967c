import { realpath } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';

/** A path without links, as far as it is there. */
async function withoutLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(await withoutLinks(above), basename(path));
  }
}

/** Tells which of the files that are to be read, if any, would be written over. */
export type OverwrittenBy = (path: string) => Promise<string | undefined>;

/** Where the files lie that are to be read. */
export interface Inputs {
  readonly overwrittenBy: OverwrittenBy;
  /** one of them that lies in a folder itself, and has one of these endings */
  readonly liesIn: (folder: string, endings: readonly string[]) => Promise<string | undefined>;
}

/** Looks where files lie, so that none of them is written over. */
export async function inputs(files: readonly string[]): Promise<Inputs> {
  const real = new Map<string, string>();
  for (const file of files) real.set(await withoutLinks(resolve(file)), file);
  return {
    overwrittenBy: async (path) => real.get(await withoutLinks(resolve(path))),
    liesIn: async (folder, endings) => {
      const its = await withoutLinks(resolve(folder));
      const [, file] =
        [...real].find(
          ([path]) => dirname(path) === its && endings.includes(extname(path).toLowerCase()),
        ) ?? [];
      return file;
    },
  };
}
