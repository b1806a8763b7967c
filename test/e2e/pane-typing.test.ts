import type { Browser, Locator, Page } from 'playwright-core';
import { primaryTables } from '../../src/facts/cell-places';
import { openFile } from '../../src/document/file/file-host';
import { readReport } from '../../src/report/read';
import { sheetOf } from '../../src/app/typing/sheet';
import { docxOf } from '../support/case';
import { caseOf } from '../support/case-file';
import { copiedFromCalc } from '../support/clipboard';
import { launchBrowser } from '../word/chromium';
import type { OpenedPane } from '../word/chromium';
import { openChecked } from './checked-pane';
import { expectNoBarrier } from './barriers';

let browser: Browser;
let pane: OpenedPane;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  expect([pane.outside, pane.complaints]).toEqual([[], []]);
  await pane.close();
});

/** A report whose third table is blank. */
const blankThird = docxOf(
  caseOf('base: 001\nreplace: [表三] => [表三]\\n  blank').document,
  'word',
);

/** The picture of the third table of a report that is open in Word. */
async function third(bytes: Uint8Array, options = {}): Promise<Locator> {
  pane = await openChecked(browser, bytes, options);
  const { page } = pane;
  await page.getByRole('button', { name: '表格图', exact: true }).click();
  const grid = page.getByRole('grid', { name: /^表三/ });
  await grid.waitFor();
  return grid;
}

/** The figures of the third table as Word has them, line by line. */
async function figures(): Promise<readonly (readonly string[])[]> {
  const report = readReport((await openFile(pane.word.save()).read()).body);
  const table = primaryTables(report).find(({ id }) => id === 'applications');
  return sheetOf(table?.cells ?? []).map((line) =>
    line.map(({ row, column }) => table?.cell(row, column)?.raw.trim() ?? '?'),
  );
}

/** Pastes what LibreOffice Calc put on the clipboard. */
async function paste(page: Page): Promise<void> {
  await page.evaluate((kinds) => {
    const clipboardData = new DataTransfer();
    for (const [kind, text] of Object.entries(kinds)) clipboardData.setData(kind, text);
    const about = { clipboardData, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', about));
  }, copiedFromCalc('third'));
}

test('beside Word a figure is typed over in the picture: its sums at each key, into the document', async () => {
  const grid = await third(blankThird);
  const { page } = pane;
  await grid.locator('[data-at]').first().click();
  const told = page.getByRole('region', { name: /^表三 › 一、.*自然人$/ });
  await told.getByRole('button', { name: /^整表 175 个空格填 0$/ }).click();
  await page.getByText(/^已修改 175 处/).waitFor();
  await grid.locator('[data-at]').first().focus();
  await page.keyboard.type('3');
  await page.locator('[data-sum-is=failed]').first().waitFor();
  await expectNoBarrier(page);
  await page.keyboard.press('Tab');
  await page.keyboard.type('4');
  await page.keyboard.press('Escape');
  await page.getByText(/^已修改 1 处/).waitFor();
  expect((await figures())[0]?.slice(0, 3)).toEqual(['3', '0', '0']);
});

test('beside Word a block from a spreadsheet is one change, which is taken back as one', async () => {
  const grid = await third(blankThird);
  const { page } = pane;
  await grid.locator('[data-at]').first().focus();
  await paste(page);
  await page.getByText(/^已修改 175 处/).waitFor();
  const copied = copiedFromCalc('third')['text/plain'].trim();
  expect(await figures()).toEqual(copied.split('\n').map((line) => line.split('\t')));
  await page.getByText('修改记录').click();
  await page.getByRole('button', { name: /^撤销/ }).click();
  await page.getByText('已撤销。').waitFor();
  expect((await figures()).flat().join('')).toBe('');
});

test('beside Word a figure is emptied', async () => {
  const file = caseOf('base: clean\nset: applications.granted.naturalPerson = 98765');
  const grid = await third(docxOf(file.document, 'word'));
  await grid.locator('[data-at]', { hasText: '98765' }).focus();
  await pane.page.keyboard.press('Delete');
  await pane.page.getByText(/^已修改 1 处/).waitFor();
  const [, , granted] = await figures();
  expect(granted?.[0]).toBe('');
});

test('a figure that was changed in Word meanwhile is not typed over, and that is told', async () => {
  const file = caseOf('base: clean\nset: applications.granted.naturalPerson = 98765');
  const grid = await third(docxOf(file.document, 'word'));
  const { page, word } = pane;
  await grid.locator('[data-at]', { hasText: '98765' }).focus();
  await page.keyboard.type('5');
  word.edit('98765', '98766');
  await page.keyboard.press('Enter');
  await page.getByText(/^没有修改。这一处刚被改动过/).waitFor();
  expect((await figures()).flat()).toContain('98766');
});
