import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { fixtureFile } from '../support/fixture-text';
import { textsIn } from '../unit/document/contract';
import { launchBrowser, openPane } from '../word/chromium';
import type { OpenedPane } from '../word/chromium';
import { shownText } from '../word/text';
import type { Play } from '../word/plays';
import { press } from './open-finding';

const report = new Uint8Array(readFileSync(fixtureFile('000', 'word')));

let browser: Browser;
let opened: OpenedPane | undefined;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  expect(opened?.outside).toEqual([]);
  expect(opened?.complaints).toEqual([]);
  await opened?.close();
  opened = undefined;
});

/** The checked pane with its menu open, over a report on which somebody remarked something. */
async function openMenu(play: Partial<Play> = {}): Promise<OpenedPane> {
  opened = await openPane(browser, report, { play });
  const { page, word } = opened;
  word.model.comments.push({ text: '请局领导阅', on: word.model.body });
  await page.getByRole('button', { name: '重新检查' }).waitFor();
  await page.getByText('更多', { exact: true }).click();
  await page.getByRole('button', { name: '清除检查痕迹' }).waitFor();
  return opened;
}

async function findingsOn(page: Page): Promise<readonly (string | null)[]> {
  const items = page.locator('[data-finding]');
  return items.evaluateAll((all) => all.map((item) => item.getAttribute('aria-label')));
}

test('findings become comments beside their texts, and only these are cleared', async () => {
  const { page, word } = await openMenu();
  const { comments } = word.model;
  const before = textsIn(word.save());
  await page.getByRole('button', { name: '把问题写成批注' }).click();
  await page.getByText('已写入 5 条批注。').waitFor();
  const told = await findingsOn(page);
  expect(
    comments
      .map(({ text }) => text)
      .slice(1)
      .sort(),
  ).toEqual(told.map((label) => `【年报检查】${label?.replace(' ', '：') ?? ''}`).sort());
  const label = comments.find(({ text }) => text.includes('栏目名称'));
  expect(label && shownText(label.on, false)).toBe('本年度止件数');
  expect(textsIn(word.save())).toEqual(before);
  await page.getByRole('button', { name: '清除本工具的批注' }).click();
  await page.getByText('已清除 5 条批注。').waitFor();
  expect(comments.map(({ text }) => text)).toEqual(['请局领导阅']);
});

test('what was said before is said once, and what is mended no more', async () => {
  const { page, word } = await openMenu();
  const write = page.getByRole('button', { name: '把问题写成批注' });
  await write.click();
  await page.getByText('已写入 5 条批注。').waitFor();
  await press(page, '本年度止件数', /^改为/);
  await page.getByText(/^已修改/).waitFor();
  await write.click();
  await page.getByText('已写入 4 条批注。').waitFor();
  const texts = word.model.comments.map(({ text }) => text);
  expect(texts).toHaveLength(5);
  expect(texts.filter((text) => text.includes('栏目名称'))).toEqual([]);
  await page.getByRole('button', { name: '清除检查痕迹' }).click();
  await page.getByRole('button', { name: '清除', exact: true }).click();
  await page.getByText(/^已清除检查痕迹，包括 4 条批注。/).waitFor();
  expect(word.model.comments.map(({ text }) => text)).toEqual(['请局领导阅']);
});

test('a Word that does not hand comments back is left none', async () => {
  const { page } = await openMenu({ sets: '1.3' });
  expect(await page.getByRole('button', { name: /批注/ }).count()).toBe(0);
});
