import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { packRelease } from '../../../../src/build/release/pack';

const root = join(__dirname, '../../../..');
let dist: string;

function put(path: string, text: string): void {
  const file = join(dist, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function list(...paths: readonly string[]): string {
  const hash = (path: string): string => createHash('sha256').update(path).digest('hex');
  return paths.map((path) => `${hash(path)}  ${path}\n`).join('');
}

const pack = (): Record<string, Uint8Array> =>
  unzipSync(packRelease({ dist, root, version: '1.2.3', node: '20.19' }));

// Each file has its own path in it, so that its hash is that of its path.
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'report-check-release-'));
  const lists = {
    js: ['taskpane.html', 'assets/check-16.png'],
    diagnosis: ['diagnosis.html'],
    workbench: ['workbench.html', 'assets/check-16.png'],
    setup: ['setup.html'],
  };
  for (const [folder, paths] of Object.entries(lists)) {
    for (const path of paths) put(path, path);
    put(`${folder}/sha256.txt`, list(...paths));
  }
  for (const path of ['cli.js', 'cli-third-party.txt', 'bench.js', 'manifest.xml']) put(path, path);
});
afterEach(() => {
  rmSync(dist, { recursive: true });
});

it('packs the pages, the command line and what is to be read first, and nothing else', () => {
  expect(
    Object.keys(pack())
      .filter((path) => !path.endsWith('/'))
      .sort(),
  ).toEqual(
    [
      'LICENSE.txt',
      'README.txt',
      'command-line/report-check.mjs',
      'command-line/third-party.txt',
      'pages/assets/check-16.png',
      'pages/diagnosis.html',
      'pages/diagnosis/sha256.txt',
      'pages/js/sha256.txt',
      'pages/setup.html',
      'pages/setup/sha256.txt',
      'pages/taskpane.html',
      'pages/workbench.html',
      'pages/workbench/sha256.txt',
    ].map((path) => `report-check-1.2.3/${path}`),
  );
});

it('tells first what to do, in both languages, for the version that it is', () => {
  const bytes = pack()['report-check-1.2.3/README.txt'] ?? new Uint8Array();
  // What old editors of Windows know UTF-8 by.
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const readme = strFromU8(bytes);
  expect(readme).toMatch(/^年报检查 1\.2\.3\r\n/);
  expect(readme).toContain('\r\nReport Check 1.2.3\r\n');
  expect(readme.match(/setup\.html/g)?.length).toBeGreaterThan(1);
  expect(readme).not.toMatch(/[{}]|[^\r]\n/);
});

it.each([
  [
    'taskpane.html',
    'of another build',
    () => {
      put('taskpane.html', 'newer');
    },
  ],
  [
    'diagnosis.html',
    'missing',
    () => {
      rmSync(join(dist, 'diagnosis.html'));
    },
  ],
  [
    'js/sha256.txt',
    'missing',
    () => {
      rmSync(join(dist, 'js/sha256.txt'));
    },
  ],
  [
    'cli.js',
    'missing',
    () => {
      rmSync(join(dist, 'cli.js'));
    },
  ],
])('does not pack a mixture: %s is %s', (path, what, damage) => {
  damage();
  expect(pack).toThrow(`${path} is ${what}: run “npm run release”`);
});
