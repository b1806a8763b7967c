import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { fixtureFile } from '../support/fixture-text';
import { launchBrowser, openPane } from '../word/chromium';
import type { OpenedPane } from '../word/chromium';
import { checkDone } from './checked-pane';
import { hasFaded } from './faded';

let browser: Browser;
let pane: OpenedPane;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => pane.close());

interface Appearance {
  readonly color: string;
  readonly ground: string;
  readonly outline: string;
}

function appearanceOf(page: Page, button: RegExp | string): Promise<Appearance> {
  const named = page.getByRole('button', { name: button }).first();
  return named.evaluate((element) => {
    const { color, backgroundColor, outlineStyle } = getComputedStyle(element);
    return { color, ground: backgroundColor, outline: outlineStyle };
  });
}

test.each(['light', 'dark'] as const)(
  'in %s what mends stands out, and what has the focus is framed',
  async (colorScheme) => {
    const bytes = new Uint8Array(readFileSync(fixtureFile('000', 'word')));
    pane = await openPane(browser, bytes, { colorScheme });
    const { page } = pane;
    const fixAll = page.getByRole('button', { name: /^全部修正/ });
    await checkDone(pane);
    await hasFaded(page);
    const [again, mends] = [
      await appearanceOf(page, '重新检查'),
      await appearanceOf(page, /^全部修正/),
    ];
    expect(mends.color).toBe('rgb(255, 255, 255)');
    expect(mends.ground).not.toBe(again.ground);
    expect(again.outline).toBe('none');
    await page.getByRole('button', { name: '查找' }).focus();
    await page.keyboard.press('Tab');
    expect(await fixAll.evaluate((element) => element === document.activeElement)).toBe(true);
    await hasFaded(page);
    expect((await appearanceOf(page, /^全部修正/)).outline).toBe('solid');
  },
);

test.each(['light', 'dark'] as const)(
  "every sign can be told from its ground where the system's colours are forced in %s",
  async (colorScheme) => {
    const bytes = new Uint8Array(readFileSync(fixtureFile('004', 'word')));
    pane = await openPane(browser, bytes, { colorScheme, forcedColors: 'active' });
    const { page } = pane;
    const coloursOf = (selector: string) =>
      page.locator(selector).evaluateAll((all) =>
        all.map((sign) => {
          const box = sign.parentElement ?? sign;
          return [getComputedStyle(sign).color, getComputedStyle(box).color];
        }),
      );
    await page.locator('[data-finding] svg').first().waitFor();
    const inList = await coloursOf('[data-finding] svg');
    await page.getByRole('button', { name: '表格图', exact: true }).click();
    await page.getByRole('grid').first().waitFor();
    const signs = [...inList, ...(await coloursOf('main svg'))];
    expect(signs.length).toBeGreaterThan(100);
    const text = colorScheme === 'light' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
    expect([...new Set(signs.flat())]).toEqual([text]);
  },
);

test.each([
  ['taskpane.html', { name: '重新检查' }],
  ['diagnosis.html', { name: /./ }],
])("%s takes on the system's colours when they change while it is open", async (path, shown) => {
  const bytes = new Uint8Array(readFileSync(fixtureFile('000', 'word')));
  pane = await openPane(browser, bytes, { colorScheme: 'light', path });
  const { page } = pane;
  const button = page.getByRole('button', shown).first();
  await button.waitFor();
  const themed = (theme: string): Promise<void> =>
    page.locator(`:root[data-theme=${theme}]`).waitFor();
  await themed('light');
  const light = await button.evaluate((one) => getComputedStyle(one).color);
  await page.emulateMedia({ colorScheme: 'dark' });
  await themed('dark');
  // Fluent's buttons fade from one colour into the next, so the new one comes with a later frame.
  const faded = await button.evaluateHandle((one) => one);
  await page.waitForFunction(([one, before]) => getComputedStyle(one).color !== before, [
    faded,
    light,
  ] as const);
  await page.emulateMedia({ forcedColors: 'active' });
  await themed('contrast');
});
