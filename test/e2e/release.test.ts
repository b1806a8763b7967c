import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { checkManifest } from '../../src/build/manifest/check-manifest';
import { packRelease } from '../../src/build/release/pack';
import { serveFolder } from '../../src/build/start/serve';
import { launchBrowser } from '../word/chromium';
import { complaintsOf } from '../word/serve-built';
import { expectNoBarrier } from './barriers';
import { builtPath } from './built/built';
import { isReady } from './open-workbench';

const root = join(__dirname, '../..');
/** Where it is put on the server: as people name folders. */
const place = '公开 办/report-check';

let browser: Browser;
let folder: string;
let server: Server;

const unpacked = (path: string): string => join(folder, 'report-check-0', path);
const served = (path: string): string => join(folder, place, path);
const plainOrigin = (): string => `http://localhost:${(server.address() as AddressInfo).port}`;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = mkdtempSync(join(tmpdir(), 'report-check-released-'));
  const dist = dirname(builtPath('setup.html'));
  const files = unzipSync(packRelease({ dist, root, version: '0', node: '20' }));
  for (const [path, bytes] of Object.entries(files)) {
    if (path.endsWith('/')) continue;
    const [, onServer] = /^report-check-0\/pages\/(.*)$/.exec(path) ?? [];
    const file = onServer === undefined ? join(folder, path) : served(onServer);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  server = createServer(serveFolder(folder));
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  if (server.listening) await new Promise((done) => server.close(done));
  rmSync(folder, { recursive: true });
});

/** Opens the page by https, which ends in front of the server, as it often does. */
async function openSetup(options: BrowserContextOptions = {}): Promise<{
  readonly page: Page;
  readonly outside: readonly string[];
  readonly complaints: readonly string[];
}> {
  const context = await browser.newContext({ locale: 'zh-CN', ...options });
  const page = await context.newPage();
  const outside: string[] = [];
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== 'https://intranet.example') {
      outside.push(url.href);
      return route.abort();
    }
    const response = await route.fetch({ url: `${plainOrigin()}${url.pathname}${url.search}` });
    return route.fulfill({ response });
  });
  const complaints = complaintsOf(page);
  await page.goto(`https://intranet.example/${place}/setup.html`);
  return { page, outside, complaints };
}

test('unpacked on a plain server, it finds all in order and makes the manifest for there', async () => {
  const { page, outside, complaints } = await openSetup();
  await page.getByText('没有发现问题').waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 manifest.xml' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('manifest.xml');
  const manifest = readFileSync(await saved.path(), 'utf8');
  const mistakes = checkManifest(manifest, (path) =>
    existsSync(served(path)) ? readFileSync(served(path)) : undefined,
  );
  expect(mistakes).toEqual([]);
  expect(manifest).toContain(
    '<SourceLocation DefaultValue="https://intranet.example/%E5%85%AC%E5%BC%80%20%E5%8A%9E/report-check/taskpane.html"/>',
  );
  expect([outside, complaints]).toEqual([[], []]);
  await page.context().close();
});

test('it names a file that did not come along, until that is there', async () => {
  const file = served('office-js/word-web-16.00.js');
  const bytes = readFileSync(file);
  rmSync(file);
  const { page } = await openSetup();
  await page.getByText('发现 1 个要处理的问题').waitFor();
  await page.getByText('1 个文件').click();
  await page.getByText('office-js/word-web-16.00.js').waitFor();
  writeFileSync(file, bytes);
  await page.getByRole('button', { name: '重新检查' }).click();
  await page.getByText('没有发现问题').waitFor();
  await page.context().close();
});

test.each([
  ['light', 'zh-CN', '年报检查 · 安装'],
  ['dark', 'en-US', 'Report Check · Setting up'],
] as const)('in %s and %s it has no serious barrier', async (colorScheme, locale, name) => {
  const { page } = await openSetup({ colorScheme, locale });
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.getByRole('button', { name: /重新检查|Check again/ }).waitFor();
  for (const way of await page.locator('.way > summary').all()) await way.click();
  await expectNoBarrier(page);
  await page.context().close();
});

test('where no script runs, the page says what a server has to do', async () => {
  const { page } = await openSetup({ javaScriptEnabled: false });
  await page.getByText('把 .js 文件作为 text/javascript 发送').waitFor();
  await page.context().close();
});

test('the command line runs from where it was unpacked', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [unpacked('command-line/report-check.mjs'), served('samples/report-2024.docx')],
    { encoding: 'utf8' },
  );
  expect(stdout).toContain('群众群众');
  expect([status, stderr]).toEqual([1, '']);
});

test('the workbench opens from there, and the second time without the server', async () => {
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  const address = `${plainOrigin()}/${place}/workbench.html?open=samples/report-2024.docx`;
  await page.goto(address);
  await isReady(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  const closed = new Promise((done) => server.close(done));
  server.closeAllConnections();
  await closed;
  await page.goto(address);
  await isReady(page);
  await page.getByText('群众群众').first().waitFor();
  await context.close();
});
