// What who reviews sixty reports does at the desk, from the folder to what goes back.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, Locator, Page } from 'playwright-core';
import { sheetsIn, tablesIn, wordsIn } from '../support/read-back';
import {
  bodies,
  filedTwice,
  lastYearOfSixty,
  missingBodies,
  reportsOfSixty,
  rosterOfSixty,
} from '../support/sixty';
import type { SeededBody } from '../support/sixty';
import { launchBrowser } from '../word/chromium';
import { isReady, openWorkbench } from './open-workbench';
import type { OpenedWorkbench } from './open-workbench';

let browser: Browser;
let opened: OpenedWorkbench;
const folder = mkdtempSync(join(tmpdir(), 'desk-story-'));
beforeAll(async () => {
  browser = await launchBrowser();
  const put = (name: string, files: ReadonlyMap<string, Uint8Array>): void => {
    for (const [path, bytes] of files) {
      const file = join(folder, name, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
  };
  put('2024', reportsOfSixty());
  put('2023', lastYearOfSixty());
  put('', new Map([['名册.xlsx', rosterOfSixty()]]));
  opened = await openWorkbench(browser);
  // As in browsers that cannot hand a folder over, and without a dialog that a test cannot answer.
  await opened.page.evaluate(() => {
    Reflect.deleteProperty(window, 'showDirectoryPicker');
  });
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await opened.close();
  await browser.close();
});

const severities = ['error', 'warning', 'info'] as const;

function rowOf(page: Page, file: string): Locator {
  return page.getByRole('row').filter({ has: page.getByText(`2024/${file}`, { exact: true }) });
}

async function countsIn(row: Locator): Promise<readonly number[]> {
  return Promise.all(
    severities.map(async (column) =>
      Number(await row.locator(`[data-cell=${column}]`).textContent()),
    ),
  );
}

function seededIn({ seeded }: SeededBody): readonly number[] {
  return severities.map((severity) => seeded[severity]);
}

async function chooseFrom(page: Page, button: string, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles(join(folder, path));
}

async function allChecked(page: Page): Promise<void> {
  await page.getByRole('status').getByText('已检查 61/61').waitFor();
}

function files(page: Page): Promise<readonly string[]> {
  return page.locator('[data-cell=file]').allTextContents();
}

test('a folder of sixty is checked, each file with as many findings as were put in, worst first', async () => {
  const { page } = opened;
  await chooseFrom(page, '打开文件夹…', '2024');
  await allChecked(page);
  await page.getByRole('heading', { level: 1, name: '61 份报告' }).waitFor();
  const lines = await page.getByRole('row').evaluateAll((rows) =>
    rows.slice(1).map((row) => {
      const cell = (column: string): string =>
        row.querySelector(`[data-cell=${column}]`)?.textContent ?? '';
      return [cell('file'), cell('unit'), ...['error', 'warning', 'info'].map(cell)];
    }),
  );
  const expected = bodies.map((body) => [
    `2024/${body.file}`,
    body.name,
    ...seededIn(body).map(String),
  ]);
  const again = [`2024/${filedTwice.file}`, filedTwice.name, '0', '0', '0'];
  expect(new Set(lines.map((line) => line.join(' ')))).toEqual(
    new Set([...expected, again].map((line) => line.join(' '))),
  );
  const badness = lines.map((line) =>
    line.slice(2).reduce((sum, count) => sum * 100 + Number(count), 0),
  );
  expect(badness).toEqual([...badness].sort((one, other) => other - one));
});

test('last year’s folder and the roster tell who differs, who is missing and who filed twice', async () => {
  const { page } = opened;
  await chooseFrom(page, '上年报告…', '2023');
  await page.getByText('上年报告：2023，60 份，61 份对上。').waitFor();
  await allChecked(page);
  const differing = page.locator('[data-cell=lastYear]').getByText(/处不符$/);
  await differing.first().waitFor();
  expect(await differing.count()).toBe(
    bodies.filter(({ differsFromLastYear }) => differsFromLastYear).length,
  );
  await chooseFrom(page, '名册…', '名册.xlsx');
  await page.getByText('名册：名册.xlsx，62 个单位', { exact: false }).waitFor();
  await page.getByRole('button', { name: '缺报 2', exact: true }).click();
  expect(await page.locator('[data-cell=unit]').allTextContents()).toEqual(missingBodies);
  await page.getByRole('button', { name: '全部 63', exact: true }).click();
  const twice = page.getByRole('gridcell', { name: `${filedTwice.name}（重复）`, exact: true });
  expect(await twice.count()).toBe(2);
});

test('the list is narrowed by how bad a report is, and by a text', async () => {
  const { page } = opened;
  const wrong = bodies.filter(({ seeded }) => seeded.error > 0);
  await page.getByRole('button', { name: `有错误 ${wrong.length}`, exact: true }).click();
  expect(new Set(await files(page))).toEqual(new Set(wrong.map(({ file }) => `2024/${file}`)));
  await page.getByRole('searchbox').fill('青河区');
  const ofDistrict = wrong.filter(({ name }) => name.startsWith('青河区'));
  expect(new Set(await files(page))).toEqual(new Set(ofDistrict.map(({ file }) => `2024/${file}`)));
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: '全部 63', exact: true }).click();
});

test('a report is opened from the list, judged beside its pages, and leads back to its row', async () => {
  const { page } = opened;
  const [worst = ''] = (await files(page)).filter((file) => file !== '—');
  await page.getByRole('gridcell', { name: worst, exact: true }).click();
  await isReady(page);
  await page.getByRole('complementary').getByText('错误 2', { exact: true }).waitFor();
  const strip = page.getByRole('region', { name: '逐条处理' });
  await strip.getByRole('combobox').selectOption('退回');
  await page.getByRole('button', { name: '返回列表' }).click();
  await page.getByRole('grid', { name: '报告' }).waitFor();
  const back = await page.evaluate(() => document.activeElement?.closest('tr')?.textContent);
  expect(back).toContain(worst);
  const row = page.getByRole('row').filter({ has: page.getByText(worst, { exact: true }) });
  expect(await row.locator('option:checked').textContent()).toBe('退回');
});

/** A body of which findings are decided one by one; it has two errors, three warnings and a hint. */
const judged = bodies.find(
  ({ seeded, differsFromLastYear }) =>
    seeded.error === 2 && seeded.warning === 3 && seeded.info === 1 && !differsFromLastYear,
);

test('findings are adopted, explained or dropped one by one, and a kind is dropped in all', async () => {
  const { page } = opened;
  if (!judged) throw new Error('No body has mistakes of all severities');
  const row = rowOf(page, judged.file);
  expect(await countsIn(row)).toEqual([2, 3, 1]);
  await row.getByRole('button', { name: /^逐条处理/ }).click();
  const panel = page.getByRole('complementary', { name: '逐条处理' });
  const ofRule = (title: RegExp): Locator =>
    panel.locator('section').filter({ has: page.getByRole('heading', { name: title }) });
  await ofRule(/^用词差错/)
    .getByRole('listitem')
    .getByRole('button', { name: '采纳' })
    .click();
  await ofRule(/^用词差错/)
    .getByText('已采纳，退回改正')
    .waitFor();
  expect(await countsIn(row)).toEqual([2, 3, 1]);
  const explained = ofRule(/^标点和空格/).getByRole('listitem');
  await explained.getByRole('button', { name: '说明属实…' }).click();
  await explained.getByRole('textbox').fill('原文如此，已核对');
  await explained.getByRole('button', { name: '保存说明' }).click();
  await explained.getByText('不计入：原文如此，已核对').waitFor();
  expect(await countsIn(row)).toEqual([2, 2, 1]);
  await ofRule(/^层次序号/)
    .getByRole('listitem')
    .getByRole('button', { name: '不计' })
    .click();
  await ofRule(/^层次序号/)
    .getByText('不计入：审核单位不计')
    .waitFor();
  expect(await countsIn(row)).toEqual([2, 1, 1]);
  await panel.getByText('按种类（全部报告）').click();
  const kind = panel.getByRole('listitem').filter({ hasText: /^章节标题30 份报告，30 处/ });
  await kind.getByRole('button', { name: '本批不计此类…' }).click();
  await kind.getByRole('button', { name: '保存说明' }).click();
  await page.getByRole('button', { name: '有提示 0', exact: true }).waitFor();
  expect(await countsIn(row)).toEqual([2, 1, 0]);
});

/** What stands on the screen of the reports that count: one of each body. */
async function shownCounts(page: Page): Promise<ReadonlyMap<string, readonly number[]>> {
  const shown = await Promise.all(
    bodies.map(async ({ name, file }) => [name, await countsIn(rowOf(page, file))] as const),
  );
  return new Map(shown);
}

/** The packed files in what the browser downloads after a click, by their paths. */
async function packed(page: Page): Promise<Readonly<Record<string, Uint8Array>>> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '打包保存…' }).click();
  return unzipSync(new Uint8Array(readFileSync(await (await download).path())));
}

test('all four kinds of what goes back tell the same as the screen', async () => {
  const { page } = opened;
  if (!judged) throw new Error('No body has mistakes of all severities');
  const shown = await shownCounts(page);
  await page.getByRole('button', { name: '导出…' }).click();
  for (const kind of [/^台账/, /^通报/]) await page.getByRole('checkbox', { name: kind }).check();
  const made = await packed(page);
  const bytesOf = (path: string): Uint8Array => made[path] ?? new Uint8Array();
  const [, , ...lines] = (await sheetsIn(bytesOf('台账.xlsx'))).get('总览') ?? [];
  const counted = new Map(lines.map(([unit, , , , , ...counts]) => [unit, counts.slice(0, 3)]));
  expect(lines).toHaveLength(62);
  for (const [name, counts] of shown) expect([name, counted.get(name)]).toEqual([name, counts]);
  const statusOf = (name: string) => lines.find(([unit]) => unit === name)?.[4];
  expect(missingBodies.map(statusOf)).toEqual(['缺报', '缺报']);
  expect(statusOf(filedTwice.name)).toBe('重复');

  const said = (await wordsIn(bytesOf('通报草稿.docx'))).join('\n');
  const [errors, warnings, infos] = severities.map((_, at) =>
    [...shown.values()].reduce((sum, counts) => sum + (counts[at] ?? 0), 0),
  );
  expect(said).toContain(`没有报送的 2 个：${missingBodies.join('、')}`);
  expect(said).toContain(`重复报送的 1 个：${filedTwice.name}`);
  expect(said).toContain(`错误 ${errors} 个，存疑 ${warnings} 个，提示 ${infos} 个`);
  const ranking = (await tablesIn(bytesOf('通报草稿.docx'))).at(-1) ?? [];
  const ranked = new Map(
    ranking.map(([, unit, , ...counts]) => [unit, counts.slice(0, 3).map(Number)]),
  );
  for (const [name, counts] of shown) expect([name, ranked.get(name)]).toEqual([name, counts]);

  const paths = Object.keys(made);
  const sheets = paths.filter((path) => /^反馈单\/.*\.docx$/.test(path));
  // One for each report, and one for each body without any.
  expect(sheets).toHaveLength(63);
  const own = sheets.find((path) => path.includes(judged.name)) ?? '';
  expect(await wordsIn(bytesOf(own))).toEqual(
    expect.arrayContaining(['错误 2，存疑 1，提示 0', '强制 2，核实 1，已说明 3']),
  );

  const copies = paths.filter((path) => path.startsWith('带批注的副本/'));
  expect(copies).toHaveLength(61);
  const comments = (file: string): string => {
    const parts = unzipSync(bytesOf(`带批注的副本/2024/${file}`));
    return new TextDecoder().decode(parts['word/comments.xml']);
  };
  expect(comments(judged.file)).toContain('原文如此，已核对');
  for (const { file, seeded, differsFromLastYear } of bodies.slice(0, 20)) {
    const own = seeded.error + seeded.warning + seeded.info;
    if (own === 0 || differsFromLastYear) continue;
    expect([file, comments(file).split('<w:comment ').length - 1]).toEqual([file, own]);
  }
});
