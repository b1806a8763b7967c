import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';

const file = join(__dirname, '../../../../src/build/start/check-node.cjs');
const problemOf = jest.requireActual<(version: string) => string | undefined>(file);

it('can be read by any Node', () => {
  expect(() => parse(readFileSync(file, 'utf8'), { ecmaVersion: 5 })).not.toThrow();
});

it.each(['20.19.0', '20.20.2', '21.0.0', '100.1.0'])('lets %s pass', (version) => {
  expect(problemOf(version)).toBeUndefined();
});

it.each(['0.10.48', '9.11.2', '18.20.8', '20.9.0', '20.18.3'])(
  'says in both languages that %s will not do',
  (version) => {
    const problem = problemOf(version);
    expect(problem).toContain(`需要 Node.js 20.19 或更高版本，这里的是 ${version}`);
    expect(problem).toContain(`Node.js 20.19 or later is needed, and this is ${version}`);
  },
);

it('stops what comes after it, with nothing but that', () => {
  const old = `Object.defineProperty(process.versions, 'node', { value: '8.17.0' });`;
  const run = (code: string) =>
    spawnSync(
      process.execPath,
      [
        '-e',
        `${code} process.argv[1] = process.env.FILE;
      require('node:module').runMain();`,
      ],
      { encoding: 'utf8', env: { ...process.env, FILE: file } },
    );
  expect(run(old)).toMatchObject({ status: 1, stdout: '' });
  expect(run(old).stderr).toBe(`${problemOf('8.17.0') ?? ''}\n`);
  expect(run('')).toMatchObject({ status: 0, stdout: '', stderr: '' });
});
