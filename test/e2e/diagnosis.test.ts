import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { fixtureFile } from '../support/fixture-text';
import { launchBrowser, openPane } from '../word/chromium';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.each([
  ['light', 'zh-CN', '诊断'],
  ['dark', 'en-US', 'Diagnosis'],
] as const)('in %s and %s it has no serious barrier', async (colorScheme, locale, title) => {
  const bytes = new Uint8Array(readFileSync(fixtureFile('000', 'word')));
  const pane = await openPane(browser, bytes, { path: 'diagnosis.html', colorScheme, locale });
  try {
    const { page } = pane;
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    const ground = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    );
    expect(ground === 'rgb(255, 255, 255)').toBe(colorScheme === 'light');
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations.filter(
      ({ impact }) => impact === 'serious' || impact === 'critical',
    );
    expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect([pane.outside, pane.complaints]).toEqual([[], []]);
  } finally {
    await pane.close();
  }
});
