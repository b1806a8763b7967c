import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { en } from '../../../src/messages/pane/en';
import { built, builtPath, builtScripts } from './built';

/**
 * In bytes, compressed as a server would; Office.js is not ours to make smaller.
 */
const limits = { untilFirstFinding: 125_000, all: 320_000, english: 16_000 };

/**
 * Chunks that are not in the page's HTML, and are loaded all the same before the first finding is
 * shown. A name is what `webpackChunkName` says.
 */
const beforeFirstFinding: readonly string[] = [];

const { first = [], later = [] } = builtScripts()['taskpane'] ?? {};
const english = later.filter(({ name }) => name === 'english');

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

it('brings English to those who read it, in one small file', () => {
  const [file = ''] = english.map((one) => one.file);
  expect(english).toHaveLength(1);
  const others = [...first, ...later.map((one) => one.file)].filter((one) => one !== file);
  expect(built(file)).toContain(en.setAside);
  expect(others.filter((one) => built(one).includes(en.setAside))).toEqual([]);
  expect(sizeOf([file])).toBeLessThanOrEqual(limits.english);
});
