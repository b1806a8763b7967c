import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const { hasModules, problemOf } = jest.requireActual<{
  hasModules: (root: string) => boolean;
  problemOf: (output: string) => string;
}>('../../../../src/build/start/modules.js');

const root = mkdtempSync(join(tmpdir(), 'report-check-modules-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

function write(file: string, packages: unknown): void {
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(join(root, file), JSON.stringify({ packages }));
}

const wanted = {
  '': { version: '0.1.0' },
  'node_modules/zod': { version: '4.6.7' },
  'node_modules/of-macs': { version: '1.0.0', optional: true },
};
const present = 'node_modules/.package-lock.json';

beforeEach(() => {
  rmSync(join(root, 'node_modules'), { recursive: true, force: true });
  write('package-lock.json', wanted);
});

it('misses them in a fresh clone', () => {
  rmSync(join(root, 'node_modules'), { recursive: true });
  expect(hasModules(root)).toBe(false);
});

it('is content with what npm says it has laid there', () => {
  write(present, { 'node_modules/zod': { version: '4.6.7' } });
  expect(hasModules(root)).toBe(true);
});

it.each([
  ['of another version', { 'node_modules/zod': { version: '4.6.6' } }],
  ['absent', {}],
])('misses one that is %s', (_, packages) => {
  write(present, packages);
  expect(hasModules(root)).toBe(false);
});

it('misses them where npm was interrupted', () => {
  mkdirSync(join(root, 'node_modules/zod'), { recursive: true });
  expect(hasModules(root)).toBe(false);
});

it('finds those of this project, which these tests run with', () => {
  cpSync(resolve('package-lock.json'), join(root, 'package-lock.json'));
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  cpSync(resolve(present), join(root, present));
  expect(hasModules(root)).toBe(true);
});

it('says in both languages whether it was the network', () => {
  const offline = problemOf('npm error code ENOTFOUND\nnpm error network request failed');
  expect(offline).toContain('连不上 npm 软件源');
  expect(offline).toContain('The npm registry cannot be reached');
  const other = problemOf('npm error code EACCES');
  expect(other).toContain('安装所需的库失败');
  expect(other).toContain('could not be installed');
});
