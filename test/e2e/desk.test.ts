import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { carriedReport } from '../support/carried-report';
import { documentOf, docxOf } from '../support/case';
import { fixtureFile } from '../support/fixture-text';
import { sheetsIn } from '../support/read-back';
import { launchBrowser } from '../word/chromium';
import { choose, isReady, openWorkbench } from './open-workbench';
import type { OpenedWorkbench } from './open-workbench';
import { press } from './open-finding';

let browser: Browser;
let opened: OpenedWorkbench;
let folder: string;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  opened = await openWorkbench(browser);
  folder = mkdtempSync(join(tmpdir(), 'desk-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  // Whatever was done, nothing was asked of anybody else.
  expect(opened.outside).toEqual([]);
  expect(opened.complaints).toEqual([]);
  await opened.close();
});

const pdf = new TextEncoder().encode('%PDF-1.7\n');

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(fixtureFile(name, 'word')));
}

/** The files that the rows are of, from the top, once all are checked. */
async function listed(page: Page, count: number): Promise<readonly string[]> {
  await page.getByRole('status').getByText(`已检查 ${count}/${count}`).waitFor();
  return page.locator('[data-cell=file]').allTextContents();
}

const some = [
  { name: '甲.docx', bytes: bytesOf('clean') },
  { name: '乙.docx', bytes: bytesOf('004') },
  { name: '丙.pdf', bytes: pdf },
];

test('several files are a list, the worst first; a row opens its report, which leads back', async () => {
  const { page } = opened;
  await choose(page, some);
  expect(await listed(page, 3)).toEqual(['丙.pdf', '乙.docx', '甲.docx']);
  await page.getByRole('button', { name: '有存疑 1' }).click();
  expect(await listed(page, 3)).toEqual(['乙.docx']);
  await page.getByRole('gridcell', { name: '乙.docx' }).click();
  await isReady(page);
  await page.getByRole('button', { name: '返回列表' }).click();
  await page.getByRole('grid', { name: '报告' }).waitFor();
  // Only what has unsaved changes stays open.
  expect(await page.getByRole('button', { name: /^关闭“/ }).count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.closest('tr')?.textContent)).toContain(
    '乙.docx',
  );
});

test('from report to report as they are listed; what has unsaved changes stays open', async () => {
  const { page } = opened;
  await choose(page, some);
  await listed(page, 3);
  const row = page.locator('tr', { hasText: '乙.docx' });
  const before = Number(await row.locator('[data-cell=warning]').textContent());
  await page.getByRole('gridcell', { name: '乙.docx' }).focus();
  await page.keyboard.press('Enter');
  await isReady(page);
  await press(page, '“社会组织”', /^改为/);
  await page.getByText(/^已修改 1 处/).waitFor();
  await page.getByRole('button', { name: '下一份' }).click();
  await page.getByRole('region', { name: '“甲.docx”的页面' }).waitFor();
  await isReady(page);
  const last = page.getByRole('button', { name: '下一份' });
  expect(await last.getAttribute('aria-disabled')).toBe('true');
  await page.keyboard.press('Shift+F9');
  await page.getByRole('region', { name: '“乙.docx”的页面' }).getByText('社会公益组织').waitFor();
  await page.getByRole('button', { name: '上一份' }).click();
  await page.getByRole('alert').getByText(/PDF/).waitFor();
  await page.keyboard.press('F8');
  await page.getByRole('grid', { name: '报告' }).waitFor();
  const left = page.getByRole('button', { name: /^关闭“/ });
  expect(await left.allTextContents()).toHaveLength(1);
  // Its row follows what is done to it, and is as before where that is not saved.
  const warnings = page.locator('tr', { hasText: '乙.docx' }).locator('[data-cell=warning]');
  await warnings.getByText(String(before - 1), { exact: true }).waitFor();
  await left.click();
  await page.getByRole('button', { name: '不保存，关闭' }).click();
  await warnings.getByText(String(before), { exact: true }).waitFor();
});

test('a folder is looked through to its bottom, for what may hold a report', async () => {
  const { page } = opened;
  const put = (path: string, bytes: Uint8Array): void => {
    const file = join(folder, '年报', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  };
  put('a.docx', bytesOf('clean'));
  put('下级/b.docx', bytesOf('004'));
  put('下级/扫描.pdf', pdf);
  put('下级/~$b.docx', new Uint8Array(3));
  put('.隐藏/c.docx', bytesOf('004'));
  put('照片.jpg', new Uint8Array(3));
  // As in browsers that cannot hand a folder over, and without a dialog that a test cannot answer.
  await page.evaluate(() => {
    Reflect.deleteProperty(window, 'showDirectoryPicker');
  });
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开文件夹…' }).click();
  await (await chooser).setFiles(join(folder, '年报'));
  expect(await listed(page, 3)).toEqual(['年报/下级/扫描.pdf', '年报/下级/b.docx', '年报/a.docx']);
});

test('a file that is gone when it is its turn is a row with the reason', async () => {
  const { page } = opened;
  const [gone, there] = [join(folder, 'gone.docx'), join(folder, 'there.docx')];
  for (const file of [gone, there]) writeFileSync(file, bytesOf('clean'));
  // It is held back until the file is away.
  let goOn: () => void = () => undefined;
  const held = new Promise<void>((done) => (goOn = done));
  await page.route(/desk-worker/, async (route) => {
    await held;
    await route.fallback();
  });
  await page.locator('input[type=file]').setInputFiles([gone, there]);
  await page.getByText('已检查 0/2').waitFor();
  rmSync(gone);
  goOn();
  expect(await listed(page, 2)).toEqual(['gone.docx', 'there.docx']);
  await page.getByText(/^未读：浏览器读不到这个文件/).waitFor();
});

test('a roster or reasons that came before any report are told at once', async () => {
  const { page } = opened;
  await page.getByRole('heading', { level: 1, name: '年报检查工作台' }).waitFor();
  const text = (words: string): Uint8Array => new TextEncoder().encode(words);
  await choose(page, [{ name: '名册.csv', bytes: text('甲,乙\n1,2\n') }]);
  await page.getByRole('alert').getByText('没有用“名册.csv”作名册', { exact: false }).waitFor();
  await choose(page, [{ name: '年报.reasons.json', bytes: text('{') }]);
  await page
    .getByRole('alert')
    .getByText('没有读入“年报.reasons.json”', { exact: false })
    .waitFor();
  await choose(page, [{ name: '名册.csv', bytes: text('单位\n云岭县财政局\n') }]);
  await page.getByRole('status').getByText('名册：名册.csv，1 个单位', { exact: false }).waitFor();
});

test('a roster tells who has not filed', async () => {
  const { page } = opened;
  await choose(page, some);
  await listed(page, 3);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '名册…' }).click();
  const roster = Buffer.from('单位,上级\n云岭县档案馆,云岭县\n', 'utf8');
  await (await chooser).setFiles({ name: '名册.csv', mimeType: 'text/csv', buffer: roster });
  await page.getByRole('button', { name: '缺报 1' }).click();
  expect(await page.locator('[data-cell=unit]').allTextContents()).toEqual(['云岭县档案馆']);
});

test('a roster among the files is taken as one; all is told in the other language when asked', async () => {
  const { page } = opened;
  const roster = new TextEncoder().encode('单位,上级\n云岭县档案馆,云岭县\n');
  await choose(page, [...some, { name: '名册.csv', bytes: roster }]);
  await listed(page, 3);
  await page.getByText('名册：名册.csv，1 个单位').waitFor();
  await page.getByRole('button', { name: '缺报 1' }).waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('status').getByText('Checked 3/3').waitFor();
  await page.getByRole('searchbox').fill('The label');
  await page.getByRole('gridcell', { name: '乙.docx' }).waitFor();
});

test('reports are held against last year’s, in the list as where one is opened', async () => {
  const { page } = opened;
  const put = (path: string, content: string): void => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, docxOf(documentOf(content)));
  };
  put('2025/财政.docx', carriedReport('云岭县财政局', 2025, 2, 1, '今年说的话，共两句。'));
  put('2025/民政.docx', carriedReport('云岭县民政局', 2025, 3, 1));
  put('2025/水利.docx', carriedReport('云岭县水利局', 2025, 3, 1));
  put('2024/财政局.docx', carriedReport('云岭县财政局', 2024, 0, 3, '上年说的话，共三句。'));
  put('2024/民政局.docx', carriedReport('云岭县民政局', 2024, 0, 3));
  await page.evaluate(() => {
    Reflect.deleteProperty(window, 'showDirectoryPicker');
  });
  const chooseFolder = async (button: string, path: string): Promise<void> => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: button }).click();
    await (await chooser).setFiles(join(folder, path));
  };
  await chooseFolder('打开文件夹…', '2025');
  await listed(page, 3);
  await chooseFolder('上年报告…', '2024');
  await page.getByText('上年报告：2024，2 份，2 份对上。').waitFor();
  for (const told of ['一致', '1 处不符', '无上年']) {
    await page.getByRole('gridcell', { name: told }).waitFor();
  }
  const columnOf = (unit: string): Promise<string | null> =>
    page
      .getByRole('row')
      .filter({ has: page.getByRole('gridcell', { name: unit, exact: true }) })
      .locator('[data-cell=lastYear]')
      .textContent();
  expect(await columnOf('云岭县财政局')).toBe('1 处不符');
  expect(await columnOf('云岭县民政局')).toBe('一致');
  expect(await columnOf('云岭县水利局')).toBe('无上年');
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell', { name: '云岭县财政局', exact: true }) });
  await row.getByRole('gridcell', { name: '1 处不符' }).click();
  const years = page.getByRole('region', { name: '云岭县财政局：与上年对照' });
  // What was carried over, in the column of natural persons and in the total.
  await years.getByRole('button', { name: '0 → 2' }).first().waitFor();
  expect(await years.getByRole('button', { name: '0 → 2' }).count()).toBe(2);
  expect(await years.locator('ins').allTextContents()).toEqual(['今', '两']);
  await years.getByRole('button', { name: '打开报告，看与上年不符之处' }).click();
  await isReady(page);
  await page
    .getByRole('complementary')
    .getByText(/2024年报告的“/)
    .first()
    .waitFor();
});

test('a number leads to its findings, and a sum to the cell of the body that differs', async () => {
  const { page } = opened;
  const body = (name: string, received: number): Uint8Array =>
    docxOf(documentOf(carriedReport(name, 2025, 0, received - 10)));
  await choose(page, [
    { name: '县.docx', bytes: body('云岭县人民政府', 30) },
    { name: '财政.docx', bytes: body('云岭县财政局', 12) },
    { name: '民政.docx', bytes: body('云岭县民政局', 17) },
  ]);
  await listed(page, 3);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '名册…' }).click();
  const roster = Buffer.from(
    '单位,上级,类别\n云岭县人民政府,,汇总\n云岭县财政局,云岭县人民政府,部门\n云岭县民政局,云岭县人民政府,部门\n',
    'utf8',
  );
  await (await chooser).setFiles({ name: '名册.csv', mimeType: 'text/csv', buffer: roster });
  await page.getByRole('gridcell', { name: /处不符$/ }).click();
  const sums = page.getByRole('region', { name: '云岭县人民政府：下级合计' });
  const line = sums.getByRole('row', { name: /本年新收.*自然人 30 29 1 / });
  await line.getByRole('button', { name: '云岭县民政局 17' }).click();
  await isReady(page);
  const pages = page.getByRole('region', { name: '“民政.docx”的页面' });
  await pages.locator('[data-current]').getByText('17', { exact: true }).waitFor();
  await page.getByRole('button', { name: '返回列表' }).click();
  const row = page
    .getByRole('row')
    .filter({ has: page.getByText('云岭县财政局', { exact: true }) });
  await row.locator('[data-cell=error]').click();
  await isReady(page);
  await page.waitForFunction(() =>
    document.activeElement
      ?.closest('[data-finding]')
      ?.getAttribute('aria-label')
      ?.startsWith('错误'),
  );
});

/** The files in what the browser downloads after a click, by their paths. */
async function downloaded(
  page: Page,
  button: string,
): Promise<Readonly<Record<string, Uint8Array>>> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return unzipSync(new Uint8Array(readFileSync(await (await download).path())));
}

test('what goes back of the chosen reports comes as one file, whose counts are the table’s', async () => {
  const { page } = opened;
  await choose(page, some);
  await listed(page, 3);
  await page.getByRole('gridcell', { name: '乙.docx' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: '导出…' }).click();
  await page.getByRole('checkbox', { name: /^台账/ }).check();
  await page.getByRole('checkbox', { name: /^通报/ }).check();
  const files = await downloaded(page, '打包保存…');
  await page.getByText(/已交给浏览器下载，5 个文件/).waitFor();
  expect(Object.keys(files)).toEqual([
    '台账.xlsx',
    '通报草稿.docx',
    expect.stringMatching(/^反馈单\/.*反馈单\.docx$/),
    expect.stringMatching(/^反馈单\/.*反馈单\.html$/),
    '带批注的副本/乙.docx',
  ]);
  const ledger = await sheetsIn(files['台账.xlsx'] ?? new Uint8Array());
  const row = page.locator('tr', { hasText: '乙.docx' });
  const counts = await Promise.all(
    ['error', 'warning', 'info'].map((column) =>
      row.locator(`[data-cell=${column}]`).textContent(),
    ),
  );
  expect(ledger.get('总览')?.[2]?.slice(5, 8).map(String)).toEqual(counts);
  const copy = unzipSync(files['带批注的副本/乙.docx'] ?? new Uint8Array());
  expect(Object.keys(copy)).toContain('word/comments.xml');
});

test('into a folder it goes in one of its own; a file that is gone by then is told', async () => {
  const { page } = opened;
  const [gone, there] = [join(folder, 'gone.docx'), join(folder, 'there.docx')];
  for (const file of [gone, there]) writeFileSync(file, bytesOf('004'));
  // A folder of the browser's own, for a test cannot answer when it asks for one.
  await page.evaluate(() => {
    Reflect.set(window, 'showDirectoryPicker', () => navigator.storage.getDirectory());
  });
  await page.locator('input[type=file]').setInputFiles([gone, there]);
  await listed(page, 2);
  rmSync(gone);
  await page.getByRole('button', { name: '导出…' }).click();
  await page.getByRole('checkbox', { name: /^反馈单/ }).uncheck();
  await page.getByRole('button', { name: '存到文件夹…' }).click();
  await page.getByText(/已存进新文件夹“退回 [\d-]+”，1 个文件/).waitFor();
  await page.getByText(/^gone\.docx：浏览器读不到这个文件/).waitFor();
  await page.getByRole('button', { name: '存到文件夹…' }).click();
  await page.getByText(/已存进新文件夹“退回 [\d-]+（2）”/).waitFor();
});

test('what is decided is followed by the counts, goes with what is sent, and is read again', async () => {
  const { page } = opened;
  await choose(page, some);
  await listed(page, 3);
  const row = page.locator('tr', { hasText: '乙.docx' });
  const warnings = row.locator('[data-cell=warning]');
  const before = Number(await warnings.textContent());
  await row.getByRole('combobox').selectOption('退回');
  await row.getByRole('button', { name: /^逐条处理/ }).click();
  const panel = page.getByRole('complementary', { name: '逐条处理' });
  await panel.getByRole('button', { name: '说明属实…' }).first().click();
  await panel.getByRole('textbox').fill('账上如此');
  await panel.getByRole('button', { name: '保存说明' }).click();
  await panel.getByText('不计入：账上如此').first().waitFor();
  const after = Number(await warnings.textContent());
  expect(after).toBeLessThan(before);
  const kept = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存处理结果…' }).click();
  const reasons = readFileSync(await (await kept).path());
  await page.getByRole('button', { name: '导出…' }).click();
  const files = await downloaded(page, '打包保存…');
  const copy = unzipSync(files['带批注的副本/乙.docx'] ?? new Uint8Array());
  expect(new TextDecoder().decode(copy['word/comments.xml'])).toContain('账上如此');
  // As on another day.
  await page.reload();
  await choose(page, some);
  await listed(page, 3);
  expect(Number(await warnings.textContent())).toBe(before);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '读入处理结果…' }).click();
  const file = { name: '年报.reasons.json', mimeType: 'application/json', buffer: reasons };
  await (await chooser).setFiles(file);
  await page.getByText(/^读入的说明：有效 \d+ 条。/).waitFor();
  expect(Number(await warnings.textContent())).toBe(after);
  expect(await row.locator('option:checked').textContent()).toBe('退回');
});

test('in a report that is opened from the list one decides beside its pages', async () => {
  const { page } = opened;
  await choose(page, some);
  await listed(page, 3);
  await page.getByRole('gridcell', { name: '乙.docx' }).click();
  await isReady(page);
  const strip = page.getByRole('region', { name: '逐条处理' });
  expect(await strip.locator('option:checked').textContent()).toBe('已看');
  await strip.getByRole('combobox').selectOption('通过');
  await strip.getByText('逐条处理').click();
  await strip.getByRole('button', { name: /^不计/ }).first().click();
  await strip.getByText('不计入：审核单位不计').first().waitFor();
  await page.getByRole('button', { name: '返回列表' }).click();
  const row = page.locator('tr', { hasText: '乙.docx' });
  expect(await row.locator('option:checked').textContent()).toBe('通过');
});
