import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { builtPath } from './built/built';
import { fixtureFile } from '../support/fixture-text';
import { serveFolder } from '../../src/build/start/serve';
import { launchBrowser, openPane } from '../word/chromium';
import { isReady } from './open-workbench';

const sample = 'samples/report-2024.docx';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let root: string;
let server: Server;
let port = 0;

async function serve(): Promise<void> {
  // In a folder of the server, as on an intranet.
  server = createServer(serveFolder(root));
  await new Promise<void>((done) => server.listen(port, 'localhost', done));
  port = (server.address() as AddressInfo).port;
}

async function stopServing(): Promise<void> {
  const closed = new Promise((done) => server.close(done));
  server.closeAllConnections();
  await closed;
}

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'report-check-offline-'));
  const dist = join(builtPath('workbench.html'), '..');
  cpSync(dist, join(root, 'report-check'), {
    recursive: true,
    filter: (file) => !file.endsWith('office-js'),
  });
  await serve();
  context = await browser.newContext({ locale: 'zh-CN' });
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  if (server.listening) await stopServing();
  rmSync(root, { recursive: true });
});

const address = (query = ''): string =>
  `http://localhost:${port}/report-check/workbench.html${query}`;

async function openOnce(): Promise<void> {
  await page.goto(address());
  await page.evaluate(() => navigator.serviceWorker.ready);
}

async function isShown(): Promise<void> {
  await page.locator('#root:not(:empty)').waitFor();
}

const readFromPage = (file: string): Promise<string> =>
  page.evaluate(async (name) => (await fetch(name)).text(), file);

/** Every address that is kept, by cache. */
function kept(): Promise<Record<string, string[]>> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const lists = names.map(async (name) => {
      const requests = await (await caches.open(name)).keys();
      return [name, requests.map(({ url }) => url)] as const;
    });
    return Object.fromEntries(await Promise.all(lists));
  });
}

const place = (file: string): string => join(root, 'report-check', file);

/**
 * Lays a new version on the server: another style, and a worker that knows of it.
 *
 * @param first a script that the worker runs before its own
 */
async function layNewVersion(first = ''): Promise<void> {
  const style = `${readFileSync(place('pages.css'), 'utf8')}\n/* second version */\n`;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
  const hash = `sha256-${Buffer.from(digest).toString('base64')}`;
  const worker = readFileSync(place('offline.js'), 'utf8')
    .replace(/("pages\.css": ")[^"]*/, `$1${hash}`)
    .replace(/("version": ")[^"]*/, '$1newer');
  writeFileSync(place('pages.css'), style);
  writeFileSync(place('offline.js'), `${first}\n${worker}`);
}

/**
 * Has the browser look for a newer version, and waits until it has that or has given up on it. A
 * look that it began by itself, some seconds after a page was loaded, is joined and none begun
 * anew: it may have been at the server before the version was laid there, so it is asked again.
 */
const update = (): Promise<ServiceWorkerState> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    let coming = registration.installing ?? registration.waiting;
    registration.addEventListener('updatefound', () => (coming ??= registration.installing));
    while (!coming) await registration.update();
    const { state } = coming;
    if (state !== 'installing') return state;
    const newer = coming;
    await new Promise((done) => {
      newer.addEventListener('statechange', done, { once: true });
    });
    return newer.state;
  });

test('opened once, the page opens, draws and checks without a network', async () => {
  await openOnce();
  await stopServing();
  await page.goto(address(`?open=${sample}`));
  await isReady(page);
  await page.getByText('群众群众').first().waitFor();
});

test('the example folder is there without a network', async () => {
  await openOnce();
  await stopServing();
  await page.goto(address());
  await page.getByRole('button', { name: '打开示例文件夹' }).click();
  await page.getByRole('status').getByText('已检查 11/11').waitFor();
});

test('a server may show the page without the ending of its name', async () => {
  const files = serveFolder(root);
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const { url = '' } = request;
    if (url.endsWith('.html')) response.writeHead(308, { location: url.slice(0, -5) }).end();
    else {
      if (/\/[^./]+$/.test(url)) request.url = `${url}.html`;
      files(request, response);
    }
  });
  await openOnce();
  expect(page.url()).toBe(address().slice(0, -5));
  await stopServing();
  await page.goto(address());
  await isShown();
  await page.goto(address().slice(0, -5));
  await isShown();
});

test('what is not the page’s own is neither kept nor answered for', async () => {
  await openOnce();
  await page.reload();
  expect(await readFromPage('help.html')).toContain('<html');
  const [files = []] = Object.values(await kept());
  expect(files).toContain(address());
  expect(files).not.toContain(address().replace('workbench', 'help'));
  await page.goto(address().replace('workbench', 'help'));
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});

test('a new version takes the old one’s place when the page is loaded again', async () => {
  await openOnce();
  await page.reload();
  const [old] = Object.keys(await kept());
  await layNewVersion();
  expect(await update()).toBe('installed');
  // The open page keeps to its own version.
  expect(await readFromPage('pages.css')).not.toContain('second version');

  await page.reload();
  await isShown();
  expect(await readFromPage('pages.css')).toContain('second version');
  const names = Object.keys(await kept());
  expect(names).toHaveLength(1);
  expect(names).not.toContain(old);
});

test('a version that is slow to take over is asked once, and the page waits for it', async () => {
  await openOnce();
  await page.reload();
  await layNewVersion(`
    self.addEventListener('message', () => {
      for (const began = Date.now(); Date.now() - began < 500; );
    });`);
  expect(await update()).toBe('installed');
  const loads: string[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads.push(request.url());
  });
  await page.reload();
  await isShown();
  expect(await readFromPage('pages.css')).toContain('second version');
  expect(loads).toEqual([address(), address()]);
});

test('of a version that is still being uploaded nothing is kept', async () => {
  await openOnce();
  await page.reload();
  const before = await kept();
  const style = readFileSync(place('pages.css'), 'utf8');
  await layNewVersion();
  writeFileSync(place('pages.css'), style);
  expect(await update()).toBe('redundant');
  await stopServing();
  await page.reload();
  await isShown();
  expect(Object.keys(await kept())).toEqual(expect.arrayContaining(Object.keys(before)));
  expect(await readFromPage('pages.css')).toBe(style);
});

test('two copies on one server do not take each other’s files', async () => {
  cpSync(join(root, 'report-check'), join(root, 'other'), { recursive: true });
  await openOnce();
  await page.goto(address().replace('report-check', 'other'));
  await page.evaluate(() => navigator.serviceWorker.ready);
  await stopServing();
  await page.goto(address());
  await isShown();
});

test('the pane leaves nothing behind in the browser', async () => {
  const bytes = new Uint8Array(readFileSync(fixtureFile('000', 'word')));
  const pane = await openPane(browser, bytes);
  try {
    await pane.page.locator('main [data-finding]').first().waitFor();
    const count = await pane.page.evaluate(
      async () => (await navigator.serviceWorker.getRegistrations()).length,
    );
    expect(count).toBe(0);
  } finally {
    await pane.close();
  }
});
