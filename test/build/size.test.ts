import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { builtPath, builtScripts } from './built';

/**
 * In bytes, compressed as a server would; Office.js is not ours to make smaller. The second should
 * come down to 200 000.
 */
const limits = { untilFirstFinding: 120_000, all: 210_000 };

/**
 * Chunks that are not in the page's HTML, and are loaded all the same before the first finding is
 * shown. A name is what `webpackChunkName` says.
 */
const beforeFirstFinding: readonly string[] = [];

const { first = [], later = [] } = builtScripts()['taskpane'] ?? {};

function sizeOf(files: readonly string[]): number {
  return files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(builtPath(file)), { level: 9 }).length,
    0,
  );
}

it('needs little before the first finding', () => {
  const early = later.filter(({ name }) => name !== null && beforeFirstFinding.includes(name));
  expect(early.map(({ name }) => name).sort()).toEqual([...beforeFirstFinding].sort());
  expect(first).not.toEqual([]);
  expect(sizeOf([...first, ...early.map(({ file }) => file)])).toBeLessThanOrEqual(
    limits.untilFirstFinding,
  );
});

it('needs little in all', () => {
  expect(sizeOf([...first, ...later.map(({ file }) => file)])).toBeLessThanOrEqual(limits.all);
});
