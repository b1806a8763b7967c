import type { Browser } from 'playwright-core';
import { docxOf } from '../support/case';
import { caseOf } from '../support/case-file';
import { launchBrowser } from '../word/chromium';
import type { OpenedPane } from '../word/chromium';
import { expectNoBarrier } from './barriers';
import { checkDone, openChecked } from './checked-pane';

let browser: Browser;
let pane: OpenedPane;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  expect([pane.outside, pane.complaints]).toEqual([[], []]);
  await pane.close();
});

const report = docxOf(
  caseOf(
    [
      'base: clean',
      'replace: # 临江区民政局2024年政府信息公开工作年度报告 => # 政府信息公开工作年度报告',
      'replace: 2024年 => 本年',
      'replace: 方便群众理解。 => 方便群众理解。。',
    ].join('\n'),
  ).document,
  'word',
);

test('in Word rules are off, a year is given, and the pane is dark, also at the next visit', async () => {
  pane = await openChecked(browser, report);
  const { page } = pane;
  await page.getByText('更多', { exact: true }).click();
  await page.getByRole('button', { name: '设置…' }).click();
  const dialog = page.getByRole('dialog', { name: '设置' });
  const box = dialog.getByRole('checkbox', { name: /^标点和空格/ });
  await box.waitFor();
  await expectNoBarrier(page);
  // All of it fits into a narrow pane.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await box.uncheck();
  await dialog.getByRole('combobox', { name: /哪一年/ }).selectOption('2022 年（2021 年版格式）');
  await dialog.getByRole('combobox', { name: /^外观/ }).selectOption('深色');
  await page.locator(':root[data-theme=dark]').waitFor();
  await expectNoBarrier(page, { only: 'colours' });
  await dialog.getByRole('button', { name: '关闭' }).click();
  await dialog.waitFor({ state: 'detached' });
  // The keyboard is where it was.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('设置…');
  await page.getByText(/^2022年度（由您指定） · /).waitFor();
  await page.locator('header').getByText('已关闭 1 条规则').waitFor();
  await page.locator('[data-finding]', { hasText: /。。|标点/ }).waitFor({ state: 'detached' });
  await expectNoBarrier(page);

  await page.reload();
  await checkDone(pane);
  await page.locator(':root[data-theme=dark]').waitFor();
  // The year was of that document, as it was open then.
  await page.getByText(/^年度不明 · /).waitFor();
  await page.getByRole('button', { name: '全部开启' }).click();
  await page.locator('[data-finding]', { hasText: /。。|标点/ }).waitFor();
  expect(await page.getByText(/已关闭/).count()).toBe(0);
});
