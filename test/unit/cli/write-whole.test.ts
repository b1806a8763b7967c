import { execFileSync } from 'node:child_process';
import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toFile, writeTogether, writeWhole } from '../../../src/cli/write-whole';

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

/** Writes to a pipe, and gives what came out of it. */
async function throughPipe(write: (path: string) => Promise<void>): Promise<string> {
  const path = join(root, 'pipe');
  execFileSync('mkfifo', [path]);
  const end = openSync(path, 'r+');
  try {
    await write(path);
    // Where a file had been put in its place, reading would wait for ever.
    expect(statSync(path).isFIFO()).toBe(true);
    const bytes = Buffer.alloc(100);
    return bytes.toString('utf8', 0, readSync(end, bytes));
  } finally {
    closeSync(end);
  }
}

const itIfPipes = process.platform === 'win32' ? it.skip : it;

itIfPipes('a pipe or a device is written to, and stays what it is', async () => {
  expect(await throughPipe((path) => writeWhole(path, 'whole'))).toBe('whole');
  rmSync(join(root, 'pipe'));
  const written = await throughPipe(async (path) => {
    const output = await toFile(path);
    await output.write('little ');
    await output.write('by little');
    await output.end();
  });
  expect(written).toBe('little by little');
  expect(readdirSync(root)).toEqual(['pipe']);
});
