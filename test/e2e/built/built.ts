import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const dist = join(__dirname, '../../../dist');

/** Where a file of the build is, by its path in dist/. */
export function builtPath(path: string): string {
  const file = join(dist, path);
  if (!existsSync(file)) throw new Error(`There is no dist/${path}: run “npm run build” first.`);
  return file;
}

/** The text of a file of the build. */
export function built(path: string): string {
  return readFileSync(builtPath(path), 'utf8');
}

/** The scripts of a page: those its HTML names, and those it may load afterwards. */
export interface Scripts {
  readonly first: readonly string[];
  readonly later: readonly { readonly file: string; readonly name: string | null }[];
}

/** By page, the scripts it is made of. */
export function builtScripts(): Readonly<Record<string, Scripts>> {
  const all: Record<string, Scripts> = {};
  for (const folder of ['js', 'diagnosis', 'workbench']) {
    const ofFolder: Readonly<Record<string, Scripts>> = JSON.parse(built(`${folder}/scripts.json`));
    Object.assign(all, ofFolder);
  }
  return all;
}
