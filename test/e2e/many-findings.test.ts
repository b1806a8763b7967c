import type { Browser, Page } from 'playwright-core';
import { manyFindings } from '../support/many-findings';
import { launchBrowser } from '../word/chromium';
import { choose, isReady, openWorkbench } from './open-workbench';
import type { OpenedWorkbench } from './open-workbench';
import { unfold } from './open-finding';

let browser: Browser;
let opened: OpenedWorkbench;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  expect(opened.complaints).toEqual([]);
  await opened.close();
});

const paragraphs = 1500;

async function ready(): Promise<Page> {
  opened = await openWorkbench(browser);
  const { page } = opened;
  await choose(page, [{ name: '多.docx', bytes: manyFindings(paragraphs) }]);
  await isReady(page);
  await page
    .locator('.flag')
    .nth(paragraphs - 1)
    .waitFor({ state: 'attached' });
  return page;
}

/** How many stretches of text are marked, of the severity that all slips here have. */
function countMarked(page: Page): Promise<number> {
  return page.evaluate(() => CSS.highlights.get('found-warning')?.size ?? 0);
}

async function markedComes(page: Page, isWanted: (count: number) => boolean): Promise<void> {
  for (let count = await countMarked(page); !isWanted(count); count = await countMarked(page)) {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
}

test('of three thousand findings those near what is seen are marked, and on paper all', async () => {
  const page = await ready();
  const last = page.locator('section.docx p', { hasText: '按规定办理的' }).last();
  await last.scrollIntoViewIfNeeded();
  await markedComes(page, (count) => count > 0);
  expect(await countMarked(page)).toBeLessThan(300);
  // What is marked is what is seen.
  const inLast = await last.evaluate(
    (paragraph) =>
      [...(CSS.highlights.get('found-warning') ?? [])].filter(
        (range) => range instanceof Range && paragraph.contains(range.startContainer),
      ).length,
  );
  expect(inLast).toBe(2);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await countMarked(page)).toBeGreaterThanOrEqual(2 * paragraphs);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await countMarked(page)).toBeLessThan(300);
});

test('a hundred lines of them are listed, and the others as one goes on', async () => {
  const page = await ready();
  await unfold(page);
  const lines = page.locator('aside [data-finding]');
  expect(await lines.count()).toBeLessThanOrEqual(101);
  const behind = page.getByRole('button', { name: /^后面还有/ });
  const left = Number(/\d+/.exec(await behind.innerText())?.[0]);
  await behind.click();
  await page.getByRole('button', { name: `后面还有 ${String(left - 100)} 条，列出` }).waitFor();
  // Where a click in the pages leads is listed, with a hundred around it.
  await page
    .locator('.flag')
    .nth(paragraphs - 1)
    .click();
  await page.locator('aside [data-finding] > button:focus').waitFor();
  expect(await lines.count()).toBeLessThanOrEqual(102);
});

test('while a figure is typed no mark is put anew, and once it is written those around it', async () => {
  const page = await ready();
  await page.locator('td[data-figure]:not([data-severity])').first().click();
  await page.locator('[data-sum-is]').first().waitFor();
  await page.evaluate(() => {
    const changes = { marks: 0, lines: 0 };
    Object.assign(window, { changes });
    const count = (name: keyof typeof changes, within: Node, what: string): void => {
      new MutationObserver((records) => {
        changes[name] += records
          .flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes])
          .filter((node) => node instanceof Element && node.matches(what)).length;
      }).observe(within, { childList: true, subtree: true });
    };
    const pages = [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot);
    if (pages?.shadowRoot) count('marks', pages.shadowRoot, '.flag');
    count('lines', document.body, '[data-finding]');
  });
  const changes = (): Promise<{ readonly marks: number; readonly lines: number }> =>
    page.evaluate(
      () => (window as unknown as { changes: { marks: number; lines: number } }).changes,
    );
  await page.keyboard.type('98765');
  await page.locator('[data-sum-is=failed]').first().waitFor();
  expect(await changes()).toEqual({ marks: 0, lines: 0 });
  await page.keyboard.press('Enter');
  await page.getByText(/^已修改 1 处/).waitFor();
  // What is drawn anew is the piece of the document that the figure stands in.
  await page.locator('.typed').waitFor({ state: 'detached' });
  expect((await changes()).marks).toBeLessThan(paragraphs / 2);
});
