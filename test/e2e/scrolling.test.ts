import type { Browser, Locator, Page } from 'playwright-core';
import { caseOf } from '../support/case-file';
import { docxOf } from '../support/case';
import { launchBrowser } from '../word/chromium';
import type { OpenedPane } from '../word/chromium';
import { bytesOf, openChecked } from './checked-pane';

let browser: Browser;
let pane: OpenedPane;
beforeAll(async () => {
  // As Word's web view on Windows, it shows what bars it draws itself only while one scrolls.
  browser = await launchBrowser({
    ignoreDefaultArgs: ['--hide-scrollbars'],
    args: ['--enable-features=OverlayScrollbar'],
  });
});
afterAll(() => browser.close());
afterEach(() => pane.close());

/** Whether there is more in a box than is seen of it, and how much room its bars take. */
function boxOf(box: Locator): Promise<{
  readonly isMore: readonly [boolean, boolean];
  readonly bars: readonly [number, number];
}> {
  return box.evaluate((one) => {
    if (!(one instanceof HTMLElement)) throw new Error('This is no box');
    const { borderLeftWidth, borderTopWidth } = getComputedStyle(one);
    return {
      isMore: [one.scrollWidth > one.clientWidth, one.scrollHeight > one.clientHeight],
      bars: [
        one.offsetWidth - one.clientWidth - 2 * parseFloat(borderLeftWidth),
        one.offsetHeight - one.clientHeight - 2 * parseFloat(borderTopWidth),
      ],
    };
  });
}

async function table(page: Page, at: number): Promise<Locator> {
  await page.getByRole('button', { name: '表格图', exact: true }).click();
  const grid = page.getByRole('grid').nth(at);
  await grid.waitFor();
  return grid;
}

test('a table of which all fits across is scrolled with the page, below what is told', async () => {
  pane = await openChecked(browser, bytesOf('004'));
  const { page } = pane;
  const grid = await table(page, 1);
  const box = grid.locator('..');
  expect(await boxOf(box)).toEqual({ isMore: [false, false], bars: [0, 0] });
  const cells = grid.getByRole('gridcell');
  await cells.last().click();
  await page.getByText('已在文档中选中。').waitFor();
  const last = await cells.last().boundingBox();
  const header = await grid.locator('thead').boundingBox();
  const above = await page.getByRole('navigation', { name: '查看' }).boundingBox();
  if (!last || !header || !above) throw new Error('Something is not shown');
  expect(Math.abs(header.y - (above.y + above.height))).toBeLessThan(3);
  expect(last.y).toBeGreaterThanOrEqual(header.y + header.height);
  // Led upwards by the keyboard, nothing that has the focus is under the header.
  for (let step = 0; step < 20; step += 1) {
    await page.keyboard.press('ArrowUp');
    const focused = await page.locator(':focus').boundingBox();
    const above = await grid.locator('thead').boundingBox();
    expect(focused?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0) - 1);
  }
});

test('where figures are too long for that, bars stay that tell so, and the header does too', async () => {
  const columns = [
    'naturalPerson',
    'commercialEnterprise',
    'researchInstitution',
    'socialOrganization',
    'legalService',
    'otherOrganization',
    'total',
  ];
  const long = columns.map((column) => `set: applications.granted.${column} = 123456`);
  const file = docxOf(caseOf(['base: clean', ...long].join('\n')).document, 'word');
  pane = await openChecked(browser, file);
  const { page } = pane;
  const grid = await table(page, 1);
  const box = grid.locator('..');
  expect(await boxOf(box)).toEqual({ isMore: [true, true], bars: [12, 12] });
  const cells = grid.getByRole('gridcell');
  await cells.last().click();
  const inner = await box.boundingBox();
  const header = await grid.locator('thead').boundingBox();
  expect(header?.y).toBeCloseTo((inner?.y ?? 0) + 1, 0);
});

test('of a long list of fixes a bar tells that there is more, and both columns can be read', async () => {
  pane = await openChecked(browser, bytesOf('004'));
  const { page } = pane;
  await page.getByRole('button', { name: /^全部修正/ }).click();
  const list = page.getByRole('region', { name: /^将修正/ });
  await list.waitFor();
  expect(await boxOf(list)).toEqual({ isMore: [false, true], bars: [12, 0] });
  const widths = await list
    .getByRole('row')
    .filter({ has: page.getByRole('cell') })
    .first()
    .getByRole('cell')
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
  expect(widths).toHaveLength(2);
  expect(Math.abs((widths[0] ?? 0) - (widths[1] ?? 0))).toBeLessThanOrEqual(1);
});
