import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Browser, Locator, Page } from 'playwright-core';
import { fixtureFile } from '../support/fixture-text';
import { launchBrowser } from '../word/chromium';
import { choose, isReady, openWorkbench } from './open-workbench';
import type { OpenedWorkbench } from './open-workbench';

let browser: Browser;
let opened: OpenedWorkbench | undefined;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  expect(opened?.outside).toEqual([]);
  expect(opened?.complaints).toEqual([]);
  await opened?.close();
});

async function openIn(page: Page): Promise<void> {
  const bytes = new Uint8Array(readFileSync(fixtureFile('004', 'word')));
  await choose(page, [{ name: '004.docx', bytes }]);
  await isReady(page);
}

async function ready(width = 1280, height = 800): Promise<Page> {
  opened = await openWorkbench(browser, { viewport: { width, height } });
  await openIn(opened.page);
  return opened.page;
}

async function widthOf(place: Locator): Promise<number> {
  return Math.round((await place.boundingBox())?.width ?? 0);
}

test('pages are drawn larger, smaller, as they are and as wide as the room', async () => {
  const page = await ready(1600, 900);
  const sheet = page.locator('section.docx').first();
  const usual = await widthOf(sheet);
  await page.keyboard.press('Control+Equal');
  await page.getByRole('button', { name: '110%' }).or(page.getByText('110%')).first().waitFor();
  expect(await widthOf(sheet)).toBeGreaterThan(usual * 1.08);
  await page.keyboard.press('Control+Minus');
  await page.keyboard.press('Control+Minus');
  await page.getByText('90%').waitFor();
  expect(await widthOf(sheet)).toBeLessThan(usual * 0.92);
  await page.keyboard.press('Control+0');
  await page.getByText('100%', { exact: true }).waitFor();
  expect(await widthOf(sheet)).toBe(usual);
  await sheet.hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await page.getByText('110%').waitFor();
  await page.getByRole('button', { name: '适合宽度' }).click();
  const room = await widthOf(page.getByRole('region', { name: /的页面$/ }));
  expect(await widthOf(sheet)).toBeGreaterThan(room - 120);
});

test('the list is as wide, and at the side, as the person had it the last time', async () => {
  const page = await ready();
  const pane = page.locator('aside');
  const splitter = page.getByRole('separator');
  const [box] = await Promise.all([splitter.boundingBox()]);
  await page.mouse.move((box?.x ?? 0) + 3, 400);
  await page.mouse.down();
  await page.mouse.move((box?.x ?? 0) - 97, 400, { steps: 4 });
  await page.mouse.up();
  expect(await widthOf(pane)).toBe(480);
  await splitter.focus();
  await page.keyboard.press('ArrowRight');
  expect(await widthOf(pane)).toBe(460);
  await page.getByRole('button', { name: '把清单放到左侧' }).click();
  expect((await pane.boundingBox())?.x).toBe(0);
  await page.reload();
  await openIn(page);
  expect(await widthOf(pane)).toBe(460);
  expect((await pane.boundingBox())?.x).toBe(0);
});

test.each([
  [1280, 800],
  [640, 400],
])(
  'at %s by %s the commands stand in one row, and nothing covers anything',
  async (width, height) => {
    const page = await ready(width, height);
    const tools = page.getByRole('toolbar', { name: '工具' });
    const boxes = await tools
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().top));
    expect(new Set(boxes.map(Math.round)).size).toBeLessThanOrEqual(2);
    const region = page.getByRole('region', { name: /的页面$/ });
    await region.scrollIntoViewIfNeeded();
    const covered = await region.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return hit === null || !element.contains(hit);
    });
    expect(covered).toBe(false);
    expect((await region.boundingBox())?.height).toBeGreaterThan(150);
  },
);

test('pages are drawn as they are printed: breaks, grid, margins and tables that reach out', async () => {
  const parts = unzipSync(new Uint8Array(readFileSync(fixtureFile('004', 'word'))));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    .replace('<w:tbl>', '<w:p><w:r><w:br w:type="page"/></w:r></w:p><w:tbl>')
    .replace('<w:tblPr>', '<w:tblPr><w:tblInd w:w="-300" w:type="dxa"/>')
    .replace(/<w:pgMar[^>]*>/, '')
    .replace(/<w:docGrid[^>]*>/, '<w:docGrid w:type="lines" w:linePitch="800"/>')
    .replace(/<w:spacing [^>]*w:line="560"[^>]*>/g, '');
  const bytes = zipSync({ ...parts, 'word/document.xml': strToU8(xml) });
  opened = await openWorkbench(browser);
  const { page } = opened;
  await choose(page, [{ name: '打印.docx', bytes }]);
  await isReady(page);
  const sheets = page.locator('section.docx');
  expect(await sheets.count()).toBe(2);
  const styleOf = (place: Locator, name: string): Promise<string> =>
    place.evaluate(
      (element, property) => getComputedStyle(element).getPropertyValue(property),
      name,
    );
  expect(await styleOf(sheets.first(), 'padding-left')).toBe('120px');
  expect(await styleOf(page.locator('section.docx table').first(), 'margin-left')).toBe('-20px');
  const text = page.locator('section.docx p', { hasText: '一是数量和质量同步提高' }).first();
  // 800 twentieths of a point.
  expect(Number.parseFloat(await styleOf(text.locator('span').last(), 'line-height'))).toBeCloseTo(
    53.33,
    1,
  );
  const cell = page.locator('section.docx td span').first();
  expect(Number.parseFloat(await styleOf(cell, 'line-height')) || 0).toBeLessThan(50);
});
