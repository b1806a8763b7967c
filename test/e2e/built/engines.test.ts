import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { built, builtScripts } from './built';

const gate = readFileSync(join(__dirname, '../../../src/build/pages/old-browser.js'), 'utf8');
const files = [
  ...new Set(
    Object.values(builtScripts()).flatMap(({ first, later }) => [
      ...first,
      ...later.map(({ file }) => file),
    ]),
  ),
];

it('can be read by Internet Explorer where it is for it', () => {
  expect(() => parse(built('old-browser.js'), { ecmaVersion: 5 })).not.toThrow();
});

it.each(files)('%s can be read by every engine that the page lets pass', (file) => {
  // Chrome 97 and Safari 16.4, the oldest with all that old-browser.js asks for, read this.
  expect(() => parse(built(file), { ecmaVersion: 2022 })).not.toThrow();
});

/** What came after those two, and cannot be made up for by reading the script alone. */
const newer = [
  'toReversed',
  'toSorted',
  'toSpliced',
  'groupBy',
  'withResolvers',
  'isSubsetOf',
  'intersection',
  'isWellFormed',
];

it.each(files)('%s calls nothing that such an engine lacks', (file) => {
  const called = newer.filter((name) => new RegExp(`\\.${name}\\(`).test(built(file)));
  expect(called.filter((name) => !gate.includes(`'${name}'`))).toEqual([]);
});
