import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeTogether } from '../../../src/cli/write-whole';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'whole-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

it('files that are written together are all there', async () => {
  await writeTogether([
    [join(root, 'a', 'one'), '1'],
    [join(root, 'b', 'two'), new Uint8Array([50])],
  ]);
  expect(readFileSync(join(root, 'a', 'one'), 'utf8')).toBe('1');
  expect(readFileSync(join(root, 'b', 'two'), 'utf8')).toBe('2');
  expect(readdirSync(root).sort()).toEqual(['a', 'b']);
});

it('where one cannot be written none is, and what was there before stays', async () => {
  writeFileSync(join(root, 'one'), 'before');
  writeFileSync(join(root, 'file'), '');
  const writing = writeTogether([
    [join(root, 'one'), '1'],
    [join(root, 'file', 'two'), '2'],
  ]);
  await expect(writing).rejects.toThrow(/ENOTDIR|EEXIST/);
  expect(readdirSync(root).sort()).toEqual(['file', 'one']);
  expect(readFileSync(join(root, 'one'), 'utf8')).toBe('before');
});
