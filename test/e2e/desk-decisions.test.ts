// What is decided on the desk and in a report's pane is one, and goes with the file that is saved.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { z } from 'zod/mini';
import { bodies, reportsOfSixty } from '../support/sixty';
import { launchBrowser } from '../word/chromium';
import { builtPath } from './built/built';
import { openFinding } from './open-finding';
import { isReady, openWorkbench } from './open-workbench';
import type { OpenedWorkbench } from './open-workbench';

const few = bodies.slice(0, 12);
/** One with two errors, three warnings and a hint; and one with other mistakes. */
const judged = few.find(({ seeded }) => seeded.error === 2 && seeded.warning === 3);
const other = few.find(({ seeded }) => seeded.error === 1 && seeded.info === 1);

let browser: Browser;
let opened: OpenedWorkbench;
const folder = mkdtempSync(join(tmpdir(), 'desk-decisions-'));
beforeAll(async () => {
  browser = await launchBrowser();
  const all = reportsOfSixty();
  mkdirSync(join(folder, '2024'));
  for (const { file, name } of few) {
    writeFileSync(join(folder, '2024', `${name}.docx`), all.get(file) ?? new Uint8Array());
  }
  opened = await openWorkbench(browser);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await opened.close();
  await browser.close();
});

async function openFolder(page: Page, name: string): Promise<void> {
  await page.evaluate(() => {
    Reflect.deleteProperty(window, 'showDirectoryPicker');
  });
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开文件夹…' }).click();
  await (await chooser).setFiles(join(folder, name));
  await page
    .getByRole('status')
    .getByText(/^已检查 (\d+)\/\1/)
    .waitFor();
}

function rowOf(page: Page, name: string): Locator {
  return page.getByRole('row').filter({ has: page.getByText(name, { exact: true }) });
}

async function countsIn(page: Page, name: string): Promise<readonly number[]> {
  return Promise.all(
    ['error', 'warning', 'info'].map(async (column) =>
      Number(await rowOf(page, name).locator(`[data-cell=${column}]`).textContent()),
    ),
  );
}

/** What stands in the pane's list of what was explained, and why. */
async function explainedIn(page: Page, count: number): Promise<readonly string[]> {
  const list = page.locator('details').filter({ hasText: `已说明（${count}）` });
  await list.locator('summary').click();
  await list.getByRole('listitem').first().waitFor();
  return list.getByText(/^说明：/).allTextContents();
}

async function save(page: Page, name: string): Promise<void> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存修正稿' }).click();
  await (await download).saveAs(join(folder, 'saved', name));
}

const told = z.object({
  reports: z.array(
    z.object({
      summary: z.object({ error: z.int(), warning: z.int(), info: z.int() }),
      findings: z.array(z.object({ reason: z.exactOptional(z.string()) })),
    }),
  ),
});

/** What the command line tells of a saved file: its counts, and why findings do not count. */
function commandLine(name: string): readonly [counts: readonly number[], reasons: Set<string>] {
  const args = [builtPath('cli.js'), '--format', 'json', join(folder, 'saved', name)];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const [report] = told.parse(JSON.parse(stdout)).reports;
  const { error = -1, warning = -1, info = -1 } = report?.summary ?? {};
  const reasons = report?.findings.flatMap(({ reason }) => reason ?? []);
  return [[error, warning, info], new Set(reasons)];
}

test('a finding that is explained and a kind that is dropped on the desk are so in the pane', async () => {
  const { page } = opened;
  if (!judged || !other) throw new Error('No body has these mistakes');
  await openFolder(page, '2024');
  await rowOf(page, judged.name)
    .getByRole('button', { name: /^逐条处理/ })
    .click();
  const panel = page.getByRole('complementary', { name: '逐条处理' });
  const ofRule = (title: RegExp): Locator =>
    panel.locator('section').filter({ has: page.getByRole('heading', { name: title }) });
  const explained = ofRule(/^标点和空格/).getByRole('listitem');
  await explained.getByRole('button', { name: '说明属实…' }).click();
  await explained.getByRole('textbox').fill('原文如此，已核对');
  await explained.getByRole('button', { name: '保存说明' }).click();
  await ofRule(/^层次序号/)
    .getByRole('listitem')
    .getByRole('button', { name: '不计' })
    .click();
  await panel.getByText('按种类（全部报告）').click();
  const kind = panel.getByRole('listitem').filter({ hasText: /^章节标题/ });
  await kind.getByRole('button', { name: '本批不计此类…' }).click();
  await kind.getByRole('button', { name: '保存说明' }).click();
  await page.getByRole('button', { name: '有提示 0', exact: true }).waitFor();

  await rowOf(page, judged.name).locator('[data-cell=unit]').click();
  await isReady(page);
  expect(await explainedIn(page, 3)).toEqual(
    expect.arrayContaining(['说明：原文如此，已核对', '说明：审核单位不计', '说明：本批不计此类']),
  );
  await page.getByRole('complementary').getByText('错误 2', { exact: true }).waitFor();
  await page.getByRole('complementary').getByText('存疑 1', { exact: true }).waitFor();
  // Nothing was changed in it that has to be saved.
  expect(await page.getByText('未保存').count()).toBe(0);
});

test('the saved file keeps them, and the command line follows them', async () => {
  const { page } = opened;
  if (!judged) throw new Error('No body has these mistakes');
  await save(page, '一.docx');
  expect(commandLine('一.docx')).toEqual([
    [2, 1, 0],
    new Set(['原文如此，已核对', '审核单位不计', '本批不计此类']),
  ]);
});

test('what is explained and taken back in the pane is so in the list', async () => {
  const { page } = opened;
  if (!judged) throw new Error('No body has these mistakes');
  const item = await openFinding(page, '群众群众');
  await item.getByRole('button', { name: /^情况属实…/ }).click();
  await item.getByRole('textbox').fill('引文如此');
  await item.getByRole('button', { name: '保存说明' }).click();
  await page.getByText('已说明（4）').waitFor();
  const dropped = page.getByRole('listitem').filter({ hasText: '说明：本批不计此类' });
  await dropped.getByRole('button', { name: '恢复' }).click();
  await page.getByText('已说明（3）').waitFor();
  await save(page, '二.docx');
  await page.getByRole('button', { name: '已下载完成' }).click();
  await page.getByRole('button', { name: '返回列表' }).click();
  await page.getByRole('grid', { name: '报告' }).waitFor();
  expect(await countsIn(page, judged.name)).toEqual([2, 0, 1]);
  await rowOf(page, judged.name)
    .getByRole('button', { name: /^逐条处理/ })
    .click();
  await page.getByText('不计入：引文如此').waitFor();
  expect(commandLine('二.docx')).toEqual([
    [2, 0, 1],
    new Set(['原文如此，已核对', '审核单位不计', '引文如此']),
  ]);
});

test('to leave what is decided and in no file is asked about, until it is saved', async () => {
  const { page } = opened;
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存处理结果…' }).click();
  await (await download).path();
  await page.getByText(/^“2024\.reasons\.json”已交给浏览器下载/).waitFor();
  const closed = page.waitForEvent('close');
  page.on('dialog', () => {
    throw new Error('It is asked about again');
  });
  await page.close({ runBeforeUnload: true });
  await closed;
});

test('the saved file that is read again on another desk is as it was decided', async () => {
  if (!judged) throw new Error('No body has these mistakes');
  const again = await openWorkbench(browser);
  await openFolder(again.page, 'saved');
  const rows = again.page.getByRole('row').filter({ hasText: judged.name });
  await rows
    .filter({ hasText: 'saved/二.docx' })
    .getByRole('button', { name: /^逐条处理/ })
    .click();
  const panel = again.page.getByRole('complementary', { name: '逐条处理' });
  for (const reason of ['原文如此，已核对', '审核单位不计', '引文如此']) {
    await panel.getByText(`不计入：${reason}`).waitFor();
  }
  await again.close();
});
