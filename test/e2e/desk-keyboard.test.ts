// The list of reports without a mouse, from the first page to what is sent back.
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../word/chromium';
import { expectNoBarrier } from './barriers';
import { isReady, openWorkbench } from './open-workbench';
import type { OpenedWorkbench } from './open-workbench';

let browser: Browser;
let opened: OpenedWorkbench;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  opened = await openWorkbench(browser);
});
afterEach(async () => {
  expect([opened.outside, opened.complaints]).toEqual([[], []]);
  await opened.close();
});

/** What has the keyboard: its name, and what it says. */
function at(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const around = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : '';
    const label = element?.getAttribute('aria-label') ?? around ?? '';
    return `${label} ${element?.textContent ?? ''}`.trim();
  });
}

/** Presses Tab until what is wanted has the keyboard. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  const passed: string[] = [];
  while (passed.length < 60) {
    await page.keyboard.press('Tab');
    const now = await at(page);
    if (wanted.test(now)) return;
    passed.push(now);
  }
  throw new Error(`The keyboard does not come to ${String(wanted)}, but to ${passed.join(' | ')}`);
}

async function listed(page: Page): Promise<void> {
  await page.getByRole('button', { name: '打开示例文件夹' }).waitFor();
  await tabTo(page, /^打开示例文件夹$/);
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('已检查 11/11').waitFor();
  await page.getByText('上年报告：2023，5 份，5 份对上。').waitFor();
}

test('by keys alone: list, filter, open, judge, decide, export', async () => {
  const { page } = opened;
  await listed(page);
  await page.keyboard.press('Tab');
  await tabTo(page, /^搜索单位/);
  await page.keyboard.type('水利');
  await tabTo(page, /^有错误 3$/);
  await page.keyboard.press('Space');
  await tabTo(page, /^云岭县水利局$/);
  await page.keyboard.press('2');
  const row = page.locator('tr', { hasText: '云岭县水利局' });
  expect(await row.locator('option:checked').textContent()).toBe('退回');
  await page.keyboard.press('Space');
  await page.getByText('已选 1', { exact: true }).waitFor();
  await page.keyboard.press('Enter');
  await isReady(page);
  await page.keyboard.press('F8');
  await page.getByRole('grid', { name: '报告' }).waitFor();
  expect(await at(page)).toBe('云岭县水利局');

  // To the tools above the table, and by the panel back to the row.
  await page.keyboard.press('Shift+Tab');
  while (!/^逐条处理$/.test(await at(page))) await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: '逐条处理' });
  await panel.getByRole('heading', { name: '云岭县水利局' }).waitFor();
  expect(await at(page)).toMatch(/^逐条处理/);
  await tabTo(page, /^说明属实…$/);
  await page.keyboard.press('Enter');
  await page.keyboard.type('已核对上年原件');
  await page.keyboard.press('Enter');
  await panel.getByText('不计入：已核对上年原件').waitFor();
  expect(await at(page)).toBe('说明属实…');
  expect(await row.locator('[data-cell=warning]').textContent()).toBe('0');
  await page.keyboard.press('Escape');
  expect(await at(page)).toBe('逐条处理');

  await page.keyboard.press('Shift+Tab');
  while (!/^导出…$/.test(await at(page))) await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, /^台账/);
  await page.keyboard.press('Space');
  await tabTo(page, /^打包保存…$/);
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const made = unzipSync(new Uint8Array(readFileSync(await (await download).path())));
  expect(Object.keys(made)).toEqual([
    '台账.xlsx',
    '反馈单/云岭县水利局2024年反馈单.docx',
    '反馈单/云岭县水利局2024年反馈单.html',
    '带批注的副本/示例/云岭县水利局.docx',
  ]);
  await tabTo(page, /^关闭$/);
  await page.keyboard.press('Enter');
  expect(await at(page)).toBe('导出…');
});

test('sums and last year’s tables take the keyboard, and give it back to their cell', async () => {
  const { page } = opened;
  await listed(page);
  await page.getByRole('gridcell', { name: '2 处不符' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: '云岭县人民政府：下级合计' }).waitFor();
  expect(await at(page)).toMatch(/^云岭县人民政府：下级合计/);
  await expectNoBarrier(page);
  await page.keyboard.press('Escape');
  expect(await at(page)).toBe('2 处不符');
  await page.getByRole('gridcell', { name: '1 处，有雷同' }).focus();
  await page.keyboard.press('Enter');
  const years = page.getByRole('region', { name: '云岭县民政局：与上年对照' });
  await years.getByRole('table').first().waitFor();
  expect(await at(page)).toMatch(/^云岭县民政局：与上年对照/);
  await expectNoBarrier(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await years.locator('td button').first().waitFor();
  await expectNoBarrier(page, { only: 'colours' });
  await page.emulateMedia({ colorScheme: 'light' });
  await tabTo(page, /^收起$/);
  await page.keyboard.press('Enter');
  expect(await at(page)).toBe('1 处，有雷同');
  await page.getByText(/^问题类型/).click();
  await page.getByText('显示的列').click();
  await expectNoBarrier(page);
});

test('at twice the size, the table, what is decided and what stands behind a cell can be used', async () => {
  const { page } = opened;
  await page.setViewportSize({ width: 640, height: 360 });
  await listed(page);
  const row = page.locator('tr', { hasText: '云岭县水利局' });
  await row.getByRole('button', { name: /^逐条处理/ }).click();
  const panel = page.getByRole('complementary', { name: '逐条处理' });
  await panel.getByRole('button', { name: '采纳' }).first().click();
  await panel.getByText('已采纳，退回改正').first().waitFor();
  await page.getByRole('gridcell', { name: '2 处不符' }).click();
  await page.getByRole('button', { name: '云岭县水利局 60' }).click();
  await isReady(page);
});
