import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { textsIn } from '../unit/document/contract';
import { findingsOf } from '../support/mended-report';
import { launchBrowser, openPane } from '../word/chromium';
import type { OpenedPane } from '../word/chromium';
import type { Play } from '../word/plays';
import { expectNoBarrier } from './barriers';
import { bytesOf, checkDone, fixAll, messages } from './checked-pane';
import { openFinding, press } from './open-finding';

let browser: Browser;
let opened: OpenedPane | undefined;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  // Whatever was done, nothing was asked of anybody else.
  expect(opened?.outside).toEqual([]);
  expect(opened?.complaints).toEqual([]);
  await opened?.close();
  opened = undefined;
});

async function open(
  bytes: Uint8Array,
  options: Parameters<typeof openPane>[2] = {},
): Promise<OpenedPane & { readonly isChecked: () => Promise<void> }> {
  opened = await openPane(browser, bytes, options);
  const { page } = opened;
  return {
    ...opened,
    isChecked: () => page.locator('main [data-finding], main h2').first().waitFor(),
  };
}

async function checkedPane(name: string, play: Partial<Play> = {}): Promise<OpenedPane> {
  const pane = await open(bytesOf(name), { play });
  await checkDone(pane);
  return pane;
}

test('a click goes to the cell, a value typed goes into it', async () => {
  const { page, word } = await checkedPane('004');
  const item = await openFinding(page, '18格空白');
  // To open a finding goes to its place; to ask for it says so.
  await page.getByRole('button', { name: '定位：表三 › （一）予以公开 › 自然人' }).click();
  await page.getByText('已在文档中选中。').waitFor();
  expect(word.model.selected?.text).toBe('');
  await item.getByRole('button', { name: /^填其他数…/ }).click();
  // All blanks of a block are filled together, each with what is right of it unless told else.
  await item.getByRole('textbox').first().fill('7');
  await item.getByRole('textbox').first().press('Enter');
  await page.getByText(/^已修改 18 处/).waitFor();
  expect(textsIn(word.save()).filter((text) => text === '7')).toHaveLength(1);
});

test('a finding set aside stays so for whoever opens the document next, until traces go', async () => {
  const { page, word } = await checkedPane('000');
  const item = await openFinding(page, '总体情况没有写到');
  const label = await item.getAttribute('aria-label');
  await item.getByRole('button', { name: /^情况属实…/ }).click();
  await item.getByRole('textbox').fill('上级要求');
  await item.getByRole('textbox').press('Enter');
  await page.getByText('已说明（1）').waitFor();
  expect(await messages(page)).not.toContain(label);
  expect(word.remembered).toContain('上级要求');
  await page.getByText('更多', { exact: true }).click();
  await page.getByRole('button', { name: '清除检查痕迹' }).click();
  await page.getByRole('button', { name: '清除', exact: true }).click();
  await page.getByText(/^已清除检查痕迹/).waitFor();
  expect(word.remembered).not.toContain('上级要求');
  expect(await messages(page)).toContain(label);
});

test('in a Word whose getOoxml fails a cell is filled, and it is told what was not seen', async () => {
  const { page, word } = await checkedPane('004', { getOoxml: 'fails' });
  await page.getByText(/没有给出完整内容/).waitFor();
  const blank = await openFinding(page, '15格空白');
  await blank.getByRole('button', { name: /^填(其他)?数…/ }).click();
  await blank.getByRole('textbox').first().fill('7');
  await blank.getByRole('textbox').first().press('Enter');
  await page.getByText(/^已修改 15 处/).waitFor();
  expect(textsIn(word.save()).filter((text) => text === '7')).toHaveLength(1);
});

test('a protected document is told of, and stays as it is', async () => {
  const { page, word } = await checkedPane('004', { protected: true });
  await fixAll(page);
  await page
    .getByRole('status')
    .getByText(/^没有修改。文档受保护/)
    .waitFor();
  // Said until something could be written, or it is checked again.
  await press(page, '总体情况没有写到', /^定位/);
  await page.getByText('已在文档中选中。').waitFor();
  await page.getByText(/上次修改时文档受保护.*停止保护，再重新检查/).waitFor();
  await expectNoBarrier(page);
  expect(textsIn(word.save())).toEqual(textsIn(bytesOf('004')));
});

test('a clean report is told as such, with what was verified', async () => {
  const { page } = await open(bytesOf('clean'));
  await page.getByText('没有发现问题').waitFor();
  await page.getByText(/\d+ 项勾稽关系全部成立/).waitFor();
});

test('a document that is no report is told as such, and what to do', async () => {
  const parts = unzipSync(bytesOf('clean'));
  const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const letter = `<w:document xmlns:w="${w}"><w:body><w:p><w:r><w:t>会议通知</w:t></w:r></w:p></w:body></w:document>`;
  const file = zipSync({ ...parts, 'word/document.xml': strToU8(letter) });
  const { page } = await open(file);
  await page.getByText(/没有找到年度报告的标题、章节或表格/).waitFor();
  await page.getByRole('button', { name: '重新检查' }).waitFor();
});

test('a table that is missing is inserted from its view, and taken out again', async () => {
  const pane = await open(withoutTable(bytesOf('clean')));
  await pane.isChecked();
  const { page, word } = pane;
  await page.getByRole('button', { name: '插入表格', exact: true }).click();
  await page.getByRole('button', { name: /^插入（/ }).click();
  await page.getByText(/^已修改/).waitFor();
  const rulesLeft = findingsOf(word.save()).map(({ rule }) => rule);
  expect(rulesLeft).not.toContain('missing-table');
  expect(rulesLeft).not.toContain('table-shape');
  await page.getByText('修改记录').click();
  await page.getByRole('button', { name: /^撤销/ }).click();
  await page.getByText('已撤销。').waitFor();
  expect(textsIn(word.save())).toEqual(textsIn(withoutTable(bytesOf('clean'))));
});

/** The report with its last table cut out. */
function withoutTable(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const start = xml.lastIndexOf('<w:tbl>');
  const end = xml.lastIndexOf('</w:tbl>') + '</w:tbl>'.length;
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml.slice(0, start) + xml.slice(end)) });
}

test('the whole way by keyboard alone', async () => {
  const { page, word } = await checkedPane('004');
  const { keyboard } = page;
  const focused = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.textContent ?? '');
  const tabTo = async (text: string, key = 'Tab'): Promise<void> => {
    // What comes of the key before is there first.
    await page
      .getByText(new RegExp(`^${text}`))
      .first()
      .waitFor();
    for (let at = 0; at < 60 && !(await focused()).startsWith(text); at++)
      await keyboard.press(key);
    expect(await focused()).toMatch(new RegExp(`^${text}`));
  };
  // Word's client keeps Tab for itself until Word has handed the focus over to the pane.
  await page.getByRole('button', { name: '重新检查' }).focus();
  await tabTo('总体情况没有写到');
  await keyboard.press('j');
  await keyboard.press('k');
  await keyboard.press('j');
  await tabTo('定位');
  await keyboard.press('Enter');
  await page.getByText('已在文档中选中。').waitFor();
  expect(word.model.selected?.of).toBe('range');
  await tabTo('情况属实', 'Shift+Tab');
  await keyboard.press('Enter');
  await page.getByRole('textbox').waitFor();
  await keyboard.press('Escape');
  await tabTo('全部修正', 'Shift+Tab');
  await keyboard.press('Enter');
  await tabTo('取消');
  await keyboard.press('Enter');
  await tabTo('全部修正');
  await keyboard.press('Enter');
  await tabTo('确认修正');
  await keyboard.press('Enter');
  await page.getByText(/^已修改 36 处/).waitFor();
  await tabTo('修改记录');
  await keyboard.press('Enter');
  await page.getByRole('button', { name: /^撤销/ }).waitFor();
  await tabTo('撤销');
  await keyboard.press('Enter');
  await page.getByText('已撤销。').waitFor();
  expect(textsIn(word.save())).toEqual(textsIn(bytesOf('004')));
});

describe.each([
  ['light', 'zh-CN', {}],
  ['dark', 'en-US', { only: 'colours' }],
] as const)('in %s and %s', (colorScheme, locale, looks) => {
  test('no state has a serious barrier, and nothing overflows at 320 pixels', async () => {
    const { page } = await open(bytesOf('004'), { colorScheme, locale });
    await page.locator('[data-finding]').first().waitFor();
    const zh = locale === 'zh-CN';
    const scan = async (): Promise<void> => {
      await expectNoBarrier(page, looks);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
    };
    await page.locator('[data-finding] > button').first().click();
    await page
      .getByRole('button', { name: zh ? '依据' : 'Why' })
      .first()
      .click();
    await scan();
    await page.getByRole('button', { name: zh ? /^全部修正/ : /^Fix all \(/ }).click();
    await page.getByText(zh ? '更多' : 'More', { exact: true }).click();
    await page.getByRole('button', { name: zh ? 'English' : '中文' }).waitFor();
    await scan();
    await page.getByRole('button', { name: zh ? '确认修正' : 'Change them' }).click();
    await page.getByText(zh ? '修改记录' : 'Changes made', { exact: true }).click();
    await page.getByRole('button', { name: zh ? '表格图' : 'Tables', exact: true }).click();
    await page.locator('main [role=grid]').first().waitFor();
    await scan();
    await page
      .getByRole('button', { name: zh ? '插入表格' : 'Insert tables', exact: true })
      .click();
    await scan();
  });
});

test('LibreOffice opens the mended file and shows the new text', async () => {
  const { page, word } = await checkedPane('004');
  await fixAll(page);
  await page.getByText(/^已修改/).waitFor();
  const folder = mkdtempSync(join(tmpdir(), 'report-check-'));
  try {
    writeFileSync(join(folder, 'mended.docx'), word.save());
    execFileSync('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'txt:Text (encoded):UTF8',
      '--outdir',
      folder,
      join(folder, 'mended.docx'),
    ]);
    const text = readFileSync(join(folder, 'mended.txt'), 'utf8');
    expect(text).toContain('社会公益组织');
    // On this label rests what is said of the amount below it, so it is not mended unasked.
    expect(text).toContain('保留4位小数');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
