import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { ensurePrograms } = jest.requireActual<{
  ensurePrograms: () => Promise<readonly string[]>;
}>('../../../../src/build/start/programs.js');

let folder: string;
let said: string;
const environment = { PATH: process.env['PATH'], CHROMIUM: process.env['CHROMIUM'] };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-check-programs-'));
  process.env['PATH'] = folder;
  process.env['CHROMIUM'] = join(folder, 'chromium');
  said = '';
  jest.spyOn(console, 'error').mockImplementation((text: string) => (said += text));
  jest.spyOn(process, 'getuid').mockReturnValue(0);
});

afterEach(() => {
  jest.restoreAllMocks();
  Object.assign(process.env, environment);
  if (environment.CHROMIUM === undefined) delete process.env['CHROMIUM'];
  rmSync(folder, { recursive: true });
});

/** Lays a program on the path, which does what the shell is told. */
function lay(name: string, does = ':'): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${does}\n`);
  chmodSync(join(folder, name), 0o755);
}

const orders = (): string => {
  const file = join(folder, 'orders');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};
const layApt = (does = ':'): void => {
  lay('apt-get', `echo "$@" >> ${join(folder, 'orders')}; ${does}`);
};

it('installs nothing where all is there', async () => {
  for (const name of ['chromium', 'soffice', 'pdftotext', 'parallel', 'dpkg']) lay(name);
  layApt();
  expect(await ensurePrograms()).toEqual([]);
  expect([orders(), said]).toEqual(['', '']);
});

it('installs just what is missing', async () => {
  lay('soffice');
  lay('pdftotext');
  lay('parallel');
  lay('dpkg', 'exit 1');
  layApt();
  expect(await ensurePrograms()).toEqual([]);
  expect(orders()).toBe(
    'update -qq\ninstall -y -qq --no-install-recommends chromium-headless-shell libreoffice-calc-nogui fonts-noto-cjk\n',
  );
});

it.each([
  ['for others than root', '需要 root 权限', 'only root may', 1000, true],
  ['where there is no Debian', '这里不是 Debian 系统', 'this is no Debian', 0, false],
])('says what is missing %s, and what that means', async (_, zh, en, user, hasApt) => {
  jest.spyOn(process, 'getuid').mockReturnValue(user);
  if (hasApt) layApt();
  lay('dpkg');
  expect(await ensurePrograms()).toEqual([
    'chromium-headless-shell',
    'libreoffice-writer-nogui',
    'poppler-utils',
    'parallel',
  ]);
  expect(orders()).toBe('');
  for (const words of [zh, en, '需要它们的测试将失败', 'The tests that need them will fail']) {
    expect(said).toContain(words);
  }
});

it('says so where apt-get fails', async () => {
  lay('soffice');
  lay('parallel');
  layApt('exit 100');
  expect(await ensurePrograms()).toEqual(['chromium-headless-shell', 'poppler-utils']);
  expect(said).toContain('apt-get failed');
});
