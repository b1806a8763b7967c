import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { fixtureFile } from '../support/fixture-text';
import { launchBrowser } from '../word/chromium';
import { expectNoBarrier } from './barriers';
import { choose, isReady, openWorkbench } from './open-workbench';
import type { OpenedWorkbench } from './open-workbench';
import { press } from './open-finding';

let browser: Browser;
let opened: OpenedWorkbench;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => opened.close());

const bytes = new Uint8Array(readFileSync(fixtureFile('004', 'word')));

test('with nothing open it says what it is, and opens the sample by one click', async () => {
  opened = await openWorkbench(browser);
  const { page } = opened;
  await page.getByRole('heading', { level: 1, name: '年报检查工作台' }).waitFor();
  await page.getByRole('link', { name: '打开示例报告' }).click();
  await isReady(page);
  await page.getByText('群众群众').first().waitFor();
  expect([opened.outside, opened.complaints]).toEqual([[], []]);
});

test('the example folder is a list by one click, held against last year’s and the roster', async () => {
  opened = await openWorkbench(browser);
  const { page } = opened;
  await page.getByRole('button', { name: '打开示例文件夹' }).click();
  await page.getByRole('status').getByText('已检查 11/11').waitFor();
  await page.getByText('上年报告：2023，5 份，5 份对上。').waitFor();
  await page.getByRole('button', { name: '未读 1', exact: true }).waitFor();
  await page.getByRole('button', { name: '缺报 1', exact: true }).waitFor();
  const cell = (unit: string, column: string): Promise<string | null> =>
    page
      .getByRole('row')
      .filter({ has: page.getByRole('gridcell', { name: unit, exact: true }) })
      .locator(`[data-cell=${column}]`)
      .textContent();
  expect(await cell('云岭县人民政府', 'children')).toBe('2 处不符');
  expect(await cell('云岭县民政局', 'lastYear')).toBe('1 处，有雷同');
  expect(await cell('云岭县水利局', 'lastYear')).toBe('1 处不符');
  expect([opened.outside, opened.complaints]).toEqual([[], []]);
});

test('it leads to the rules with their words, and to how it comes into Word', async () => {
  opened = await openWorkbench(browser);
  const { page } = opened;
  const follow = async (name: string, heading: string): Promise<void> => {
    const next = page.context().waitForEvent('page');
    await page.getByRole('link', { name }).click();
    const other = await next;
    await other.getByRole('heading', { level: 1, name: heading }).waitFor();
    await other.close();
  };
  await follow('检查些什么：全部规则', '年报检查 · 全部规则');
  await follow('装进 Word（供信息技术人员）', '年报检查 · 安装');
});

test('it knows files that were opened by name alone, until the names are cleared', async () => {
  opened = await openWorkbench(browser, { locale: 'en-US', colorScheme: 'dark' });
  const { page } = opened;
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open report…' }).click();
  await (
    await chooser
  ).setFiles({
    name: '某局.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
  await page.locator('section.docx').first().waitFor();
  await page.reload();
  await page.getByRole('listitem').getByText('某局.docx').waitFor();
  expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([
    ['report-check recent', '["某局.docx"]'],
  ]);
  await expectNoBarrier(page);
  await page.getByRole('button', { name: 'Clear names' }).click();
  await page.getByText('某局.docx').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('the same file opened again is shown where it is open, with what was done to it', async () => {
  opened = await openWorkbench(browser);
  const { page } = opened;
  await choose(page, [{ name: '甲.docx', bytes }]);
  await isReady(page);
  await press(page, '“社会组织”', /^改为/);
  await page.getByText(/有未保存的修改/).waitFor();
  await choose(page, [{ name: '乙.docx', bytes }]);
  await isReady(page);
  await choose(page, [{ name: '甲.docx', bytes }]);
  await page.getByText('“甲.docx”已经打开，现在显示的就是它。').waitFor();
  expect(await page.getByRole('button', { name: /^关闭“/ }).count()).toBe(2);
  await page.getByText(/有未保存的修改/).waitFor();
  expect(await page.title()).toMatch(/^甲\.docx/);
});

test('text that is pasted into the empty page is answered with what to do', async () => {
  opened = await openWorkbench(browser);
  const { page } = opened;
  await page.getByRole('link', { name: '打开示例报告' }).waitFor();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '总体情况');
    document.body.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, clipboardData }));
  });
  await page
    .getByRole('status')
    .getByText(/^粘贴的是文字，不是文件/)
    .waitFor();
});
