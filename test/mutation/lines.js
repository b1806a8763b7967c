// Which lines of the sources are mutated: all of those in which a mistake costs a document, or some.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The places in which a mistake costs somebody's document: what plans, places, writes and takes back. */
const guarded = [
  'src/document',
  'src/fix',
  'src/check/position.ts',
  'src/check/same-place.ts',
  'src/app/session/journal.ts',
  'src/app/session/changes.ts',
  'src/ooxml/write',
];

/** Finds out how a Word behaves, on a document that nobody keeps. */
const unguarded = /^src\/document\/word\/probes\//;

function filesIn(path) {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !unguarded.test(file));
}

/** Numbers between 0 and 1 that come in the same order each time (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * What Stryker is to mutate.
 *
 * @param count how many lines, drawn by chance; all where it is undefined
 * @param seed the same one draws the same lines from the same sources
 */
export function mutatedLines(count, seed = 1) {
  const files = guarded.flatMap(filesIn);
  if (count === undefined) return files;
  const random = randomFrom(seed);
  return files
    .flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .flatMap((line, at) =>
          /^\s*(\/\/|\*|\/\*|import |$)/.test(line) ? [] : [`${file}:${at + 1}-${at + 1}`],
        ),
    )
    .map((line) => [random(), line])
    .sort(([one], [other]) => one - other)
    .slice(0, count)
    .map(([, line]) => line);
}
