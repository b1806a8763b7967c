import type { Browser, Locator } from 'playwright-core';
import { docxOf } from '../support/case';
import { caseOf } from '../support/case-file';
import { launchBrowser } from '../word/chromium';
import type { OpenedPane } from '../word/chromium';
import { expectNoBarrier } from './barriers';
import { openChecked } from './checked-pane';
import { openFinding } from './open-finding';

let browser: Browser;
let pane: OpenedPane;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => pane.close());

test('what is opened of findings and below them has no serious barrier, forced colours or not', async () => {
  const source = 'base: 000\nset: reviewAndLitigation.review.total = 77';
  pane = await openChecked(browser, docxOf(caseOf(source).document, 'word'));
  const { page } = pane;
  const button = (name: RegExp | string): Locator =>
    page.getByRole('button', { name, exact: true }).first();
  const press = async (name: RegExp | string): Promise<void> => button(name).click();

  await openFinding(page, '总计为77');
  await press(/^填其他数…/);
  await page.getByRole('textbox', { name: /应填$/ }).fill('若干');
  await page.getByRole('textbox', { name: /应填$/ }).press('Enter');
  await page.getByRole('alert').waitFor();
  await expectNoBarrier(page);
  await openFinding(page, '被拆成了2张表格');
  await press(/^按官方格式重建/);
  await button('换成官方表格').waitFor();
  await expectNoBarrier(page);

  await openFinding(page, '总体情况没有写到');
  await press(/^情况属实…/);
  const reason = page.getByRole('textbox', { name: /^情况说明/ });
  await reason.fill('上级要求');
  await reason.press('Enter');
  await page.getByText('已说明（1）').click();
  await button(/^恢复/).waitFor();
  await openFinding(page, '本年度止件数');
  await press(/^改为/);
  await page.getByText(/^已修改/).waitFor();
  await page.getByText('修改记录').click();
  await button(/^撤销/).waitFor();
  await expectNoBarrier(page);
  await page.emulateMedia({ forcedColors: 'active' });
  await page.locator(':root[data-theme=contrast]').waitFor();
  await expectNoBarrier(page, { only: 'colours' });
});
