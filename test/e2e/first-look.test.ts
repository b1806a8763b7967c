import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { unzipSync, zipSync } from 'fflate';
import type { Browser, Page, Route } from 'playwright-core';
import { serveFolder } from '../../src/build/start/serve';
import { fixtureFile } from '../support/fixture-text';
import { launchBrowser } from '../word/chromium';
import { origin } from '../word/serve-built';
import { expectNoBarrier } from './barriers';
import { isReady, openWorkbench } from './open-workbench';
import type { OpenedWorkbench } from './open-workbench';

let browser: Browser;
let opened: OpenedWorkbench | undefined;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  const { outside = [], complaints = [] } = opened ?? {};
  expect([outside, complaints]).toEqual([[], []]);
  await opened?.close();
  opened = undefined;
});

const sample = `${origin}/workbench.html?open=samples/report-2024.docx`;

/** Opens the page without letting its own scripts come; gives what lets them. */
async function withoutItsScripts(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let isHeld = true;
  await page.route(/workbench\/[^/]+\.js$/, async (route) => {
    const isPreloaded = /workbench\/(asked|ahead|english)\.\w+\.js$/.test(route.request().url());
    if (isPreloaded || !isHeld) await route.fallback();
    else held.push(route);
  });
  return async () => {
    isHeld = false;
    await Promise.all(held.splice(0).map((route) => route.fallback()));
  };
}

/** The keys of the findings that are shown, and what is said of each. */
function shown(page: Page): Promise<readonly (readonly [string, string])[]> {
  return page
    .locator('aside [data-finding]')
    .evaluateAll((items) =>
      items.map(
        (item) =>
          [
            item.getAttribute('data-finding') ?? '',
            item.querySelector('p, span > span')?.textContent ?? '',
          ] as const,
      ),
    );
}

describe.each([
  ['zh-CN', 'light', {}],
  ['en-US', 'dark', { only: 'colours' }],
] as const)('in %s and %s', (locale, colorScheme, looks) => {
  test('findings are there before the page is, and stay when it comes', async () => {
    opened = await openWorkbench(browser, { locale, colorScheme });
    const { page } = opened;
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    const letCome = await withoutItsScripts(page);
    await page.goto(sample);
    await page.locator('aside [data-finding]').first().waitFor();
    const before = await shown(page);
    expect(before.length).toBeGreaterThan(2);
    const isInLanguage = locale === 'zh-CN' ? /[一-龥]{3}/ : /[a-z]{3}/;
    expect(before.filter(([, text]) => !isInLanguage.test(text))).toEqual([]);
    await expectNoBarrier(page, looks);
    await letCome();
    await page.locator('section.docx').first().waitFor();
    await page.locator('aside main').waitFor();
    expect(await page.locator('aside').count()).toBe(1);
    expect(await shown(page)).toEqual(expect.arrayContaining([...before]));
    // So little is read sooner than a worker would have started.
    expect(workers).toEqual([]);
  });
});

test('what the address asks for is edited and taken back like any other', async () => {
  opened = await openWorkbench(browser);
  const { page } = opened;
  await page.goto(sample);
  await isReady(page);
  const before = await page.locator('aside [data-finding]').count();
  await page.getByRole('button', { name: /^全部修正/ }).click();
  await page.getByRole('button', { name: '确认修正' }).click();
  await page.getByText(/^已修改/).waitFor();
  expect(await page.locator('aside [data-finding]').count()).toBeLessThan(before);
  await page.getByRole('button', { name: '撤销' }).first().click();
  await page.getByText('已撤销。').waitFor();
  expect(await page.locator('aside [data-finding]').count()).toBe(before);
});

test.each([
  ['a large report', () => large(), false],
  ['what is no report', () => new TextEncoder().encode('%PDF-1.7'), true],
])('%s is read by a worker, which nothing waits for', async (_, bytes, isRefused) => {
  opened = await openWorkbench(browser);
  const { page } = opened;
  const worker = page.waitForEvent('worker');
  await page.route(`${origin}/samples/report-2024.docx`, (route) =>
    route.fulfill({ body: Buffer.from(bytes()) }),
  );
  await page.goto(sample);
  expect((await worker).url()).toContain('document-worker');
  if (isRefused) await page.getByRole('alert').getByText('PDF').waitFor();
  else await isReady(page);
  expect(await page.locator('aside.first-look').count()).toBe(0);
});

test('a page whose HTML comes slowly loses nothing of it', async () => {
  const html = readFileSync('dist/workbench.html', 'utf8');
  const [, before = '', after = ''] =
    /^([^]*ahead\.\w+\.js" async><\/script>)([^]*)$/.exec(html) ?? [];
  expect(after).toContain('<template');
  const files = serveFolder('dist');
  let sendRest = (): void => undefined;
  const server = createServer((request, response) => {
    if (request.url === '/workbench.html') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write(before);
      sendRest = () => response.end(after);
      return;
    }
    // Asked for by the script ahead of the page, which therefore runs already.
    if (request.url?.includes('document-worker')) response.on('finish', sendRest);
    files(request, response);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const page = await browser.newPage({ locale: 'zh-CN' });
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/workbench.html`);
  await page.getByRole('button', { name: '打开报告…' }).waitFor();
  await page.close();
  server.closeAllConnections();
  server.close();
});

/** A report with so large a picture that nobody knows how long it takes to read. */
function large(): Uint8Array {
  const parts = unzipSync(readFileSync(fixtureFile('004', 'word')));
  return zipSync({ ...parts, 'word/media/large.png': new Uint8Array(2_000_000) });
}
