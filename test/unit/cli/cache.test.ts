import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Apart, usual } from '../../../src/cli/apart';
import { Cache } from '../../../src/cli/cache';
import type { CheckOptions } from '../../../src/cli/check-and-tell';
import type { Told } from '../../../src/cli/told';

/** A program that tells how often it was asked, and writes the copies that it is asked for. */
const program = `const { writeFileSync } = require('node:fs');
let asked = 0;
process.once('disconnect', () => process.exit());
process.on('message', ({ file, copy }) => {
  asked += 1;
  if (copy) writeFileSync(copy, file);
  const report = { file, problem: { code: 'none', message: 'none' } };
  process.send({ report, text: String(asked), troubles: [], status: 0, ...(copy && { isCopied: true }) });
});`;

let folder = '';
let apart: Apart;
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cache-'));
  writeFileSync(join(folder, 'program.cjs'), program);
  file = join(folder, 'a.docx');
  writeFileSync(file, 'one');
  apart = apartOf();
});
afterEach(() => {
  apart.close();
  rmSync(folder, { recursive: true });
});

function apartOf(): Apart {
  const script = join(folder, 'program.cjs');
  return new Apart(script, usual, new Cache(join(folder, 'kept'), script));
}

const options: CheckOptions = {
  rules: [],
  format: 'text',
  jsonVersion: '2',
  lang: 'zh',
  failOn: 'error',
  alike: false,
};

async function textOf(told: Promise<Told>): Promise<string> {
  return (await told).text;
}

function keptFiles(): readonly string[] {
  const kept = join(folder, 'kept');
  return readdirSync(kept, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(kept, name));
}

it('a file that has not changed is not checked again, though the program was started anew', async () => {
  expect(await textOf(apart.check(file, options, false))).toBe('1');
  expect(await textOf(apart.check(file, options, false))).toBe('1');
  const again = apartOf();
  writeFileSync(file, 'other');
  expect(await textOf(again.check(file, options, false))).toBe('1');
  expect(await textOf(again.check(file, options, false))).toBe('1');
  again.close();
  expect(keptFiles()).toHaveLength(2);
});

it('one that changed is, and so is one of which something else is asked', async () => {
  expect(await textOf(apart.check(file, options, false))).toBe('1');
  writeFileSync(file, 'two');
  expect(await textOf(apart.check(file, options, false))).toBe('2');
  expect(await textOf(apart.check(file, { ...options, lang: 'en' }, false))).toBe('3');
  expect(await textOf(apart.check(file, { ...options, year: 2024 }, false))).toBe('4');
  writeFileSync(file, 'one');
  expect(await textOf(apart.check(file, options, false))).toBe('1');
});

it('one is, whose report of last year changed', async () => {
  const last = join(folder, 'last.docx');
  writeFileSync(last, 'a');
  const check = () => textOf(apart.check(file, options, false, undefined, last));
  expect(await check()).toBe('1');
  expect(await check()).toBe('1');
  writeFileSync(last, 'b');
  expect(await check()).toBe('2');
});

it('another version of the program checks all again', async () => {
  expect(await textOf(apart.check(file, options, false))).toBe('1');
  writeFileSync(join(folder, 'program.cjs'), program.replace('asked = 0', 'asked = 10'));
  const newer = apartOf();
  expect(await textOf(newer.check(file, options, false))).toBe('11');
  newer.close();
});

it('what was kept and is damaged goes for nothing', async () => {
  expect(await textOf(apart.check(file, options, false))).toBe('1');
  for (const kept of keptFiles()) writeFileSync(kept, readFileSync(kept, 'utf8').slice(0, -3));
  expect(await textOf(apart.check(file, options, false))).toBe('2');
});

it('a copy that was taken away or changed is written again', async () => {
  const copy = join(folder, 'copy.docx');
  const check = () => textOf(apart.check(file, options, false, copy));
  expect(await check()).toBe('1');
  expect(await check()).toBe('1');
  rmSync(copy);
  expect(await check()).toBe('2');
  expect(readFileSync(copy, 'utf8')).toBe(file);
  writeFileSync(copy, 'other');
  expect(await check()).toBe('3');
});

it('where nothing can be kept, files are checked all the same, and that is told once', async () => {
  const kept = join(folder, 'kept');
  writeFileSync(kept, 'no folder');
  const first = await apart.check(file, options, false);
  expect(first.troubles).toEqual([
    `结果没有存进 ${kept}（路径中应是文件夹的地方是一个文件），检查照常进行，下次要重新检查。请确认磁盘有空间、文件夹可写，或者用 --cache 指定另一个文件夹。`,
  ]);
  expect([first.text, first.status]).toEqual(['1', 0]);
  expect(await apart.check(file, options, false)).toMatchObject({ text: '2', troubles: [] });
});
