import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { listPaths, readFileList } from '../../setup/file-list';

/** What a release is made of. */
export interface Release {
  /** the folder that was built */
  readonly dist: string;
  /** the project's */
  readonly root: string;
  readonly version: string;
  /** the least version of Node that runs the command line */
  readonly node: string;
}

/** A file of the build. The builds are made one by one, so one of them may be of another time. */
function built(dist: string, path: string, hash?: string): Uint8Array {
  const file = join(dist, path);
  const bytes = existsSync(file) ? readFileSync(file) : undefined;
  const isSame =
    hash === undefined ||
    createHash('sha256')
      .update(bytes ?? '')
      .digest('hex') === hash;
  if (bytes && isSame) return bytes;
  throw new Error(`${file} is ${bytes ? 'of another build' : 'missing'}: run “npm run release”`);
}

/** By path, what goes to the web server: what the lists name, and the lists. */
function pages(dist: string): Zippable {
  const files: Zippable = {};
  for (const list of listPaths) {
    const bytes = built(dist, list);
    const listed = readFileList(new TextDecoder().decode(bytes));
    if (!listed) throw new Error(`${join(dist, list)} is no list: run “npm run release”`);
    files[list] = bytes;
    for (const { path, hash } of listed) files[path] = built(dist, path, hash);
  }
  return files;
}

/** A text as every editor of Windows shows it. */
function windowsText(text: string): Uint8Array {
  return strToU8(`\uFEFF${text.replace(/\r?\n/g, '\r\n')}`);
}

/**
 * Packs what was built as one zip, for who has no Node: the pages for a web server, which make the
 * manifest themselves, and the command line. Files keep the time they are packed at, since servers
 * tell by it whether one has changed.
 *
 * @throws {Error} where a build is missing or older than another
 */
export function packRelease({ dist, root, version, node }: Release): Uint8Array {
  const text = (path: string): string => readFileSync(join(root, path), 'utf8');
  const readme = text('assets/release/README.txt')
    .replaceAll('{version}', version)
    .replaceAll('{node}', node);
  return zipSync(
    {
      [`report-check-${version}`]: {
        'README.txt': windowsText(readme),
        'LICENSE.txt': windowsText(text('LICENSE')),
        'command-line': {
          // By this ending Node knows for what it is, wherever it lies.
          'report-check.mjs': built(dist, 'cli.js'),
          'third-party.txt': built(dist, 'cli-third-party.txt'),
        },
        pages: pages(dist),
      },
    },
    { level: 9 },
  );
}
