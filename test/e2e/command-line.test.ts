import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDocx } from '../../src/ooxml/package/package';

const root = join(__dirname, '../..');
const reports = join(root, 'test/fixtures/reports');
const cli = join(root, 'dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'command-line-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function filesIn(path: string): readonly string[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' });
}

test('what was told before is told again in the same words, by one job or by two', () => {
  const told = ['1', '2', '2'].map((jobs) => {
    const args = [cli, '--jobs', jobs, '--cache', join(folder, 'cache'), reports];
    return spawnSync(process.execPath, args, { encoding: 'utf8' });
  });
  const [first, ...others] = told.map(({ status, stdout, stderr }) => ({ status, stdout, stderr }));
  expect(first).toMatchObject({ status: 1, stderr: '' });
  expect(first?.stdout).toContain('共 24 份，已检查 24 份');
  expect(others).toEqual([first, first]);
});

test('an interrupt ends it at once and leaves whole files only', async () => {
  const many = join(folder, 'many');
  mkdirSync(many);
  for (let index = 0; index < 200; index += 1) {
    copyFileSync(join(reports, '004.word.docx'), join(many, `${String(index)}.docx`));
  }
  const out = join(folder, 'out');
  const results = join(folder, 'results.ndjson');
  const args = [cli, '--annotate', join(out, 'copies'), '--format', 'ndjson', many];
  const child = spawn(process.execPath, [...args, '--merged', join(out, 'all.json')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // Some files are done by then, and others begun.
  await once(child.stdout, 'data');
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([130, null]);
  const copies = filesIn(out).filter((name) => !name.endsWith('copies'));
  expect(copies.length).toBeGreaterThan(0);
  expect(copies.length).toBeLessThan(200);
  for (const name of copies) {
    expect(name).toMatch(/^copies\/\d+\.docx$/);
    expect(() => openDocx(new Uint8Array(readFileSync(join(out, name))))).not.toThrow();
  }

  const whole = spawn(process.execPath, [cli, '--format', 'ndjson', '--output', results, many]);
  await once(whole, 'spawn');
  whole.kill('SIGTERM');
  await once(whole, 'exit');
  expect(filesIn(folder).filter((name) => /results|\.part/.test(name))).toEqual([]);
});
