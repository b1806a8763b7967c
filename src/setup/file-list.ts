/** A file that was released, and its SHA-256 in hexadecimal digits. */
export interface ListedFile {
  readonly path: string;
  readonly hash: string;
}

/** Where the lists are: one for each program, in its folder. */
export const listPaths = ['js', 'diagnosis', 'workbench', 'setup'].map(
  (folder) => `${folder}/sha256.txt`,
);

/**
 * Reads a list as `sha256sum` writes it.
 *
 * @returns undefined where it is none, such as a page that a server gives in its place
 */
export function readFileList(text: string): readonly ListedFile[] | undefined {
  const files: ListedFile[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line === '') continue;
    const [, hash, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    if (hash === undefined || path === undefined) return undefined;
    files.push({ path, hash });
  }
  return files.length > 0 ? files : undefined;
}
