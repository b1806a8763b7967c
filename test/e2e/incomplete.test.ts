import type { Browser } from 'playwright-core';
import { launchBrowser, openPane } from '../word/chromium';
import { bytesOf } from './checked-pane';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.each([
  ['zh-CN', '插件没有完整载入。', '详情'],
  ['en-US', 'The add-in was not loaded completely.', 'Details'],
])('a pane of which a part does not come says so in %s', async (locale, told, details) => {
  const pane = await openPane(browser, bytesOf('004'), { locale, missing: /\/js\/later\./ });
  const alert = pane.page.getByRole('alert');
  await alert.getByText(told).waitFor();
  await alert.locator('summary', { hasText: details }).click();
  await alert.getByText(/ChunkLoadError/).waitFor();
  await pane.close();
});

test.each([
  ['zh-CN', '没能连接 Word。'],
  ['en-US', 'Word could not be reached.'],
])('a pane that Word’s client does not come to says so in %s', async (locale, told) => {
  const pane = await openPane(browser, bytesOf('004'), { locale, missing: /\/office\.js/ });
  await pane.page.getByText(told).waitFor();
  await pane.close();
});
