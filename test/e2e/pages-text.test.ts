import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { docxOf } from '../support/case';
import { caseOf } from '../support/case-file';
import { fixtureFile } from '../support/fixture-text';
import { textsIn } from '../unit/document/contract';
import { launchBrowser } from '../word/chromium';
import { choose, comesBetween, isReady, openWorkbench } from './open-workbench';
import type { OpenedWorkbench } from './open-workbench';
import { press } from './open-finding';

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

async function ready(name: string, bytes: Uint8Array): Promise<Page> {
  opened = await openWorkbench(browser);
  const { page } = opened;
  await choose(page, [{ name, bytes }]);
  await isReady(page);
  return page;
}

/** The texts that are marked in the pages, each by its characters. */
function markedTexts(page: Page, name: string): Promise<string[]> {
  return page.evaluate(
    (key) =>
      [...(CSS.highlights.get(`found-${key}`) ?? [])].map((range) => (range as Range).toString()),
    name,
  );
}

const commas = docxOf(
  caseOf('base: clean\ninsert-after: ## 六 => 本局认真落实,稳步推进,扎实开展,取得实效。').document,
  'word',
);

test('each half-width mark is marked, and one goes from place to place', async () => {
  const page = await ready('标点.docx', commas);
  await press(page, '标点', /^定位/);
  const places = page.getByRole('region', { name: '同一问题的各处' });
  await places.getByText('1/3').waitFor();
  const marked = await Promise.all(
    ['error', 'warning', 'info'].map((one) => markedTexts(page, one)),
  );
  expect(marked.flat().filter((text) => text === ',')).toHaveLength(3);
  await places.getByRole('button', { name: '下一处' }).click();
  await places.getByText('2/3').waitFor();
  await places.getByRole('button', { name: '上一处' }).click();
  await places.getByRole('button', { name: '上一处' }).click();
  await places.getByText('3/3').waitFor();
  expect(await markedTexts(page, 'current')).toEqual([',']);
  // Resting on one tells what is wrong with it, and a click on it leads to its finding.
  const [x = 0, y = 0] = await page.evaluate(() => {
    const [mark] = [...(CSS.highlights.get('found-current') ?? [])];
    const box = mark instanceof Range ? mark.getBoundingClientRect() : undefined;
    return box ? [box.x + box.width / 2, box.y + box.height / 2] : [];
  });
  await page.mouse.move(x, y);
  await page.mouse.move(x, y + 1);
  const paragraph = page.locator('section.docx p', { hasText: '本局认真落实' });
  expect(await paragraph.getAttribute('title')).toMatch(/3 处半角标点/);
  await page.mouse.click(x, y);
  await page.locator('aside [data-finding] > button:focus', { hasText: /3 处半角标点/ }).waitFor();
});

test('a paragraph is mended where it stands, taken back and saved', async () => {
  const bytes = new Uint8Array(readFileSync(fixtureFile('004', 'word')));
  const page = await ready('004.docx', bytes);
  const before = textsIn(bytes);
  const text = before.find((one) => one.length > 60) ?? '';
  const paragraph = page.locator('section.docx p', { hasText: text.slice(0, 20) }).first();
  await paragraph.dblclick();
  const field = page.getByRole('textbox').and(page.locator('.editing'));
  await field.waitFor();
  // Up to where a link begins, which stays one.
  const stretch = (await field.textContent()) ?? '';
  expect(text.startsWith(stretch)).toBe(true);
  expect(stretch.length).toBeGreaterThan(20);
  const [drawn, edited] = await Promise.all(
    [paragraph.locator('span').last(), field].map((one) =>
      one.evaluate((element) => getComputedStyle(element).font),
    ),
  );
  expect(edited).toBe(drawn);
  await page.keyboard.press('End');
  await page.keyboard.type('另有补充。');
  await page.keyboard.press('Escape');
  await field.waitFor({ state: 'detached' });
  await paragraph.dblclick();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('补充：');
  await page.keyboard.press('Enter');
  await page.getByText(/^已修改 1 处/).waitFor();
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const saved = textsIn(new Uint8Array(readFileSync(await (await download).path())));
  expect(saved).toEqual(before.map((one) => (one === text ? `补充：${text}` : one)));
  await page.getByRole('button', { name: '撤销', exact: true }).first().click();
  await page.getByText('已撤销。').waitFor();
  await comesBetween(paragraph, 0, 800);
});

test('what cannot be changed in the pages is to be changed in Word', async () => {
  const page = await ready('004.docx', new Uint8Array(readFileSync(fixtureFile('004', 'word'))));
  const heading = page.locator('section.docx p', { hasText: '一、总体情况' }).first();
  await heading.evaluate((element) => {
    // As where what is drawn is not the paragraph's text alone.
    element.append('？');
  });
  await heading.dblclick();
  await page.getByText('这一处不能在这里修改，请在 Word 中修改。').waitFor();
});
