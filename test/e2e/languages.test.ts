import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { fixtureFile } from '../support/fixture-text';
import { launchBrowser, openPane } from '../word/chromium';
import type { OpenedPane } from '../word/chromium';

let browser: Browser;
let pane: OpenedPane;
/** the files of English words that the page asked for */
let asked: string[];
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  pane = await openPane(browser, new Uint8Array(readFileSync(fixtureFile('000', 'word'))), {});
  asked = [];
  pane.page.on('request', (request) => {
    if (request.url().includes('/english.')) asked.push(request.url());
  });
  await pane.page.locator('[data-finding]').first().waitFor();
});
afterEach(() => pane.close());

async function chooseEnglish(page: Page): Promise<void> {
  const english = page.getByRole('button', { name: 'English' });
  if (!(await english.isVisible())) await page.getByText('更多', { exact: true }).click();
  await english.click();
}

const messages = (page: Page): Promise<string[]> =>
  page
    .locator('main li[data-finding]')
    .evaluateAll((entries) => entries.map((entry) => entry.getAttribute('aria-label') ?? ''));

test('English words come when English is chosen, for the findings too, and only then', async () => {
  const { page } = pane;
  expect((await messages(page)).every((text) => /[一-龥]/.test(text))).toBe(true);
  expect(asked).toEqual([]);
  await chooseEnglish(page);
  await page.getByRole('button', { name: 'Insert tables', exact: true }).waitFor();
  expect((await messages(page)).every((text) => /^(Error|Likely error|Hint) \S/.test(text))).toBe(
    true,
  );
  expect(asked).toHaveLength(1);
  expect([pane.outside, pane.complaints]).toEqual([[], []]);
});

test('the pane says that English words cannot be had, stays in Chinese, and asks again', async () => {
  const { page } = pane;
  const before = await messages(page);
  const refused = page.waitForResponse(/english\./);
  await page.route(/english\./, (route) => route.fulfill({ status: 503 }));
  await chooseEnglish(page);
  await refused;
  const told = page
    .getByRole('alert')
    .filter({ hasText: /英文没有载入.*English could not be loaded/ });
  await told.waitFor();
  expect(await messages(page)).toEqual(before);
  await page.unroute(/english\./);
  await chooseEnglish(page);
  await page.getByRole('button', { name: 'Insert tables', exact: true }).waitFor();
  expect(await told.count()).toBe(0);
});
