/**
 * `npm run pictures`: draws the pane, the workbench and its list, with the samples, for the README. The
 * pictures are committed; Chromium is needed only to draw them anew.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { openFinding } from '../e2e/open-finding';
import { choose, isReady, openWorkbench } from '../e2e/open-workbench';
import { sampleFile } from '../support/fixture-text';
import { launchBrowser, openPane } from '../word/chromium';

const folder = resolve('assets/readme');
const bytes = new Uint8Array(readFileSync(sampleFile));

async function drawPane(browser: Browser): Promise<void> {
  const opened = await openPane(browser, bytes, { width: 360, colorScheme: 'light' });
  const { page } = opened;
  await page.getByRole('button', { name: '重新检查', disabled: false }).waitFor();
  await openFinding(page, '填了5');
  await page.getByRole('button', { name: /^改为 4/ }).waitFor();
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(folder, 'pane.png') });
  await opened.close();
}

async function drawWorkbench(browser: Browser): Promise<void> {
  const opened = await openWorkbench(browser, { colorScheme: 'light' });
  const { page } = opened;
  await choose(page, [{ name: '年度报告示例.docx', bytes }]);
  await isReady(page);
  // So that a table with what is marked in it is seen.
  await openFinding(page, '填了5');
  await page.getByRole('button', { name: /^改为 4/ }).waitFor();
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(folder, 'workbench.png') });
  await opened.close();
}

async function drawList(browser: Browser): Promise<void> {
  const opened = await openWorkbench(browser, { colorScheme: 'light' });
  const { page } = opened;
  await page.getByRole('button', { name: '打开示例文件夹' }).click();
  await page.getByRole('status').getByText('已检查 11/11').waitFor();
  await page.getByText(/^上年报告：.*对上/).waitFor();
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(folder, 'list.png') });
  await opened.close();
}

mkdirSync(folder, { recursive: true });
const browser = await launchBrowser();
try {
  await drawPane(browser);
  await drawWorkbench(browser);
  await drawList(browser);
} finally {
  await browser.close();
}
