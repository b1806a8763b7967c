import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { primaryTables } from '../../src/facts/cell-places';
import { openFile } from '../../src/document/file/file-host';
import { readReport } from '../../src/report/read';
import type { TableId } from '../../src/schema/form';
import { sheetOf } from '../../src/app/typing/sheet';
import { docxOf } from '../support/case';
import { copiedFromCalc } from '../support/clipboard';
import { caseOf } from '../support/case-file';
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

async function ready(name: string, bytes: Uint8Array): Promise<Page> {
  opened = await openWorkbench(browser);
  const { page } = opened;
  await choose(page, [{ name, bytes }]);
  await isReady(page);
  return page;
}

async function saved(page: Page): Promise<Uint8Array> {
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  return new Uint8Array(readFileSync(await (await download).path()));
}

/** A table's figures as a file has them, line by line. */
async function figuresIn(bytes: Uint8Array, id: TableId): Promise<string[][]> {
  const report = readReport((await openFile(bytes).read()).body);
  const table = primaryTables(report).find((one) => one.id === id);
  if (!table) throw new Error(`no ${id}`);
  return sheetOf(table.cells).map((line) =>
    line.map(({ row, column }) => table.cell(row, column)?.raw.trim() ?? '?'),
  );
}

/** A report whose third table is blank. */
const blankThird = docxOf(
  caseOf('base: 001\nreplace: [表三] => [表三]\\n  blank').document,
  'word',
);

/** Figures for it whose sums hold, in the form's order of rows. */
const third = ((): string[][] => {
  const rows = Array.from({ length: 21 }, (_, row) =>
    Array.from({ length: 6 }, (_, column) => (row * 7 + column * 3) % 5),
  );
  const sum = (lists: number[][]): number[] =>
    Array.from({ length: 6 }, (_, at) => lists.reduce((all, list) => all + (list[at] ?? 0), 0));
  const total = sum(rows);
  const forward = total.map((_, at) => at % 2);
  const carried = total.map((_, at) => at % 3);
  const received = total.map((one, at) => one + (forward[at] ?? 0) - (carried[at] ?? 0));
  return [received, carried, ...rows, total, forward].map((row) =>
    [...row, row.reduce((all, one) => all + one, 0)].map(String),
  );
})();

/** The first cell of the third table in the drawing. */
function firstOfThird(page: Page): Locator {
  return page.locator('section.docx table').nth(1).locator('td[data-figure]').first();
}

test('a figure without fault is typed over: sums while typing, journal, undo, saved', async () => {
  const page = await ready('004.docx', new Uint8Array(readFileSync(fixtureFile('004', 'word'))));
  const tables = page.locator('section.docx table');
  const cell = tables.nth(1).locator('td[data-figure]:not([data-severity])').first();
  await cell.click();
  await page.keyboard.type('98765');
  await page.locator('[data-sum-is]').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByText(/^已修改 1 处/).waitFor();
  await page.locator('td[data-figure]').filter({ hasText: '98765' }).waitFor();
  const now = await saved(page);
  expect((await figuresIn(now, 'applications')).flat()).toContain('98765');
  await page.keyboard.press('Control+z');
  await page.getByText('已撤销。').waitFor();
});

test('a blank third table is filled by keyboard, and every sum holds', async () => {
  const page = await ready('空表.docx', blankThird);
  await firstOfThird(page).click();
  for (const row of third) {
    for (const figure of row) {
      await page.keyboard.type(figure);
      await page.keyboard.press('Tab');
    }
  }
  await page.keyboard.press('Escape');
  expect(await figuresIn(await saved(page), 'applications')).toEqual(third);
});

/** Pastes the very bytes that LibreOffice Calc put on the clipboard; a page that writes there changes them. */
async function pasteFromCalc(
  page: Page,
  name: Parameters<typeof copiedFromCalc>[0],
): Promise<void> {
  await page.evaluate((kinds) => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    const clipboardData = new DataTransfer();
    for (const [kind, text] of Object.entries(kinds)) clipboardData.setData(kind, text);
    const about = { clipboardData, bubbles: true, composed: true, cancelable: true };
    focused?.dispatchEvent(new ClipboardEvent('paste', about));
  }, copiedFromCalc(name));
}

test('a blank third table is filled by one block from a spreadsheet, as one change', async () => {
  const page = await ready('空表.docx', blankThird);
  await firstOfThird(page).click();
  await pasteFromCalc(page, 'third');
  await page.getByText(/^已修改 175 处/).waitFor();
  expect(await figuresIn(await saved(page), 'applications')).toEqual(third);
  await page.keyboard.press('Control+z');
  await page.getByText('已撤销。').waitFor();
});

test('figures that a spreadsheet shows otherwise are pasted as what they are, or none is', async () => {
  const page = await ready('空表.docx', blankThird);
  await firstOfThird(page).click();
  await pasteFromCalc(page, 'written');
  // They do not fit into seven columns.
  await page.getByText(/粘贴的是 1 行 8 列/).waitFor();
  await pasteFromCalc(page, 'shapes');
  await page.getByText(/^已修改 4 处/).waitFor();
  const [first = [], second = []] = await figuresIn(await saved(page), 'applications');
  expect([first.slice(0, 3), second.slice(0, 3)]).toEqual([
    ['5', '6', ''],
    ['', '7', '8'],
  ]);
});

test('figures that are chosen together are copied, pasted elsewhere and emptied', async () => {
  opened = await openWorkbench(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
  const { page } = opened;
  await choose(page, [{ name: '空表.docx', bytes: blankThird }]);
  await isReady(page);
  const cells = page.locator('section.docx table').nth(1).locator('td[data-figure]');
  await cells.first().click();
  await page.keyboard.type('4');
  await page.keyboard.press('Tab');
  await page.keyboard.type('5');
  await page.keyboard.press('Tab');
  await page.getByText(/^已修改 1 处/).waitFor();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+ArrowLeft');
  expect(await page.locator('td[data-chosen]').count()).toBe(2);
  await page.keyboard.press('Control+c');
  await cells.nth(7).click();
  await page.keyboard.press('Control+v');
  await page.getByText(/^已修改 2 处/).waitFor();
  await cells.first().click();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Delete');
  await page.locator('.typed').first().waitFor({ state: 'detached' });
  const [first = [], second = []] = await figuresIn(await saved(page), 'applications');
  expect([first.slice(0, 3), second.slice(0, 3)]).toEqual([
    ['', '', ''],
    ['4', '5', ''],
  ]);
});

test('in a table that stands twice, what is typed goes into the one that it is typed into', async () => {
  const twice = caseOf('base: 001\ninsert-after: [表四] => 表格续后重复如下。\\n[表四]').document;
  const page = await ready('两张.docx', docxOf(twice, 'word'));
  const cells = page.locator('section.docx table').nth(3).locator('td[data-figure]');
  await cells.first().click();
  await page.keyboard.type('7');
  await page.getByRole('region', { name: /^表四 › 行政复议 › 结果维持/ }).waitFor();
  await page.locator('[data-sum-is=failed]').first().waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('8');
  await page.keyboard.press('Enter');
  await page.locator('.typed').first().waitFor({ state: 'detached' });
  const report = readReport((await openFile(await saved(page)).read()).body);
  const firsts = report.tables
    .filter(({ id }) => id === 'reviewAndLitigation')
    .map(({ cells: [first, second] }) => [first?.raw, second?.raw]);
  expect(firsts).toEqual([
    ['0', '0'],
    ['7', '8'],
  ]);
});

test('in the picture of the tables a figure is typed over, its sums beside it', async () => {
  const page = await ready('空表.docx', blankThird);
  await page.getByRole('button', { name: '表格图', exact: true }).click();
  const grid = page.getByRole('grid', { name: /^表三/ });
  const cell = grid.locator('[data-at]').first();
  await cell.click();
  // What is told of it does not push it out of sight.
  const told = page.getByRole('region', { name: /^表三 › 一、.*自然人$/ });
  await told.waitFor();
  const [box, view] = await Promise.all([cell.boundingBox(), told.boundingBox()]);
  expect(box?.y).toBeGreaterThan(0);
  expect(view?.y).toBeGreaterThanOrEqual((box?.y ?? 0) + (box?.height ?? 0) - 4);
  await told.getByRole('button', { name: /^整表 175 个空格填 0$/ }).click();
  await page.getByText(/^已修改 175 处/).waitFor();
  await cell.focus();
  await page.keyboard.type('3');
  await page.locator('[data-sum-is=failed]').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByText(/^已修改 1 处/).waitFor();
  expect((await figuresIn(await saved(page), 'applications'))[0]?.[0]).toBe('3');
});
