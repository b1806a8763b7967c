import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../word/chromium';
import type { OpenedPane } from '../word/chromium';
import { expectNoBarrier } from './barriers';
import { bytesOf, openChecked } from './checked-pane';
import { openFinding } from './open-finding';

let browser: Browser;
let pane: OpenedPane | undefined;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  const { outside = [], complaints = [] } = pane ?? {};
  expect([outside, complaints]).toEqual([[], []]);
  await pane?.close();
  pane = undefined;
});

/** How many lines of the list are seen whole, between what stays above and what stays below. */
function seen(page: Page): Promise<number> {
  return page.evaluate(() => {
    const top = document.querySelector('header')?.parentElement?.getBoundingClientRect().bottom;
    const steps = [...document.querySelectorAll('nav')].at(-1);
    const bottom = steps?.parentElement?.getBoundingClientRect().top;
    return [...document.querySelectorAll('[data-finding]')].filter((line) => {
      const box = line.getBoundingClientRect();
      return box.top >= (top ?? 0) - 1 && box.bottom <= (bottom ?? 0) + 1;
    }).length;
  });
}

test('nine findings are seen at once, six with one of them open', async () => {
  pane = await openChecked(browser, bytesOf('004'));
  const { page } = pane;
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await seen(page)).toBeGreaterThanOrEqual(9);
  await openFinding(page, '“二是”');
  await page.getByRole('button', { name: /^情况属实/ }).waitFor();
  expect(await seen(page)).toBeGreaterThanOrEqual(6);
});

test('what has been opened is selected in Word, the one before is closed', async () => {
  pane = await openChecked(browser, bytesOf('004'));
  const { page, word } = pane;
  await openFinding(page, '“社会组织”');
  const next = page.getByRole('button', { name: '下一处' });
  await next.click();
  await page
    .locator('[data-finding] > button[aria-expanded=true]', { hasText: '18格空白' })
    .waitFor();
  expect(await page.locator('[data-finding] > button[aria-expanded=true]').count()).toBe(1);
  await next.click();
  const selected = (): string => word.model.selected?.text ?? '';
  while (!selected().includes('其他法律法规禁止公开')) await page.evaluate(() => 0);
  await expectNoBarrier(page);
});

test('from opening a report to nothing left in three clicks besides what is decided', async () => {
  pane = await openChecked(browser, bytesOf('004'));
  const { page } = pane;
  await page.getByRole('button', { name: /^全部修正/ }).click();
  await page.getByRole('button', { name: '确认修正' }).click();
  await page.getByText(/^已修改 \d+ 处/).waitFor();
  await page.getByRole('button', { name: '下一处' }).click();
  const lines = page.locator('[data-finding]');
  const current = lines.filter({ has: page.locator('> button[aria-expanded=true]') });
  for (let left = await lines.count(); left > 0; left = await lines.count()) {
    // What was decided leaves the list, and the next opens by itself.
    const reason = current.getByRole('button', { name: /^情况属实/ });
    const fix = current.getByRole('button', { name: /^(改为|填)/ }).first();
    await reason.or(fix).first().waitFor();
    if ((await reason.count()) > 0) {
      await reason.click();
      await current.getByRole('textbox').fill('经核实无误');
      await page.keyboard.press('Enter');
    } else await fix.click();
    await page.waitForFunction(
      (most) => document.querySelectorAll('[data-finding]').length < most,
      left,
    );
  }
  await page.getByRole('heading', { name: /没有发现问题/ }).waitFor();
});
