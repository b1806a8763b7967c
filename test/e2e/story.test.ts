// What a newcomer does with `npm start`, from the address it tells to the file that is saved.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { builtPath } from './built/built';
import { freePort, sampleAddress, start } from './started';
import type { Started } from './started';
import { sampleFile } from '../support/fixture-text';
import { packedParts } from '../support/packed-parts';
import { launchBrowser } from '../word/chromium';
import { complaintsOf } from '../word/serve-built';
import { isReady, withDownloadsAlone } from './open-workbench';
import { press } from './open-finding';

let browser: Browser;
let started: Started;
let address: string;
const folder = mkdtempSync(join(tmpdir(), 'report-check-story-'));
beforeAll(async () => {
  browser = await launchBrowser();
  started = start('--port', String(await freePort()));
  address = sampleAddress(await started.written(/Ctrl\+C/));
});
afterAll(async () => {
  started.child.kill('SIGINT');
  await started.ended;
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** What the command line says of a file, and with which status. */
function commandLine(file: string): { readonly status: number | null; readonly said: string } {
  const args = [builtPath('cli.js'), '--fail-on', 'info', file];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

test('the sample is checked, mended, completed and saved, and nothing is left to find', async () => {
  expect(commandLine(sampleFile).status).toBe(1);
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  await withDownloadsAlone(page);
  const complaints = complaintsOf(page);
  await page.goto(address);
  await isReady(page);
  await page.getByText('错误 3', { exact: true }).waitFor();
  const tables = page.locator('section.docx table');
  expect(await tables.count()).toBe(2);

  // The table that is missing, from the view that shows what will be inserted.
  await page.getByRole('button', { name: '插入表格', exact: true }).click();
  await page.getByRole('button', { name: /^插入（/ }).click();
  await tables.nth(2).waitFor();

  const mendAll = async (): Promise<void> => {
    await page.getByRole('button', { name: '问题', exact: true }).click();
    await page.getByRole('button', { name: /^全部修正/ }).click();
    await page.getByRole('button', { name: '确认修正' }).click();
  };
  await mendAll();
  await page.getByText('错误 0', { exact: true }).waitFor();

  // One figure of the blank table is typed; that nothing else happened is then put in at once.
  await press(page, '尚未填数', '定位：表四');
  const cell = tables.nth(2).locator('td[data-severity="warning"]').nth(1);
  await cell.dblclick();
  await cell.getByRole('textbox').fill('无');
  await cell.getByRole('textbox').press('Enter');
  await cell.getByRole('alert').getByText('整数').waitFor();
  await cell.getByRole('textbox').fill('０');
  await cell.getByRole('textbox').press('Enter');
  await page.getByText('已修改 1 处', { exact: false }).waitFor();
  await mendAll();
  await page.getByText('没有发现问题').waitFor();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存修正稿' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('report-2024（已修正）.docx');
  const saved = join(folder, file.suggestedFilename());
  await file.saveAs(saved);
  await page.getByRole('button', { name: '已下载完成' }).click();
  await page.getByText(/有未保存的修改/).waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await context.close();

  const [old, now] = [packedParts(readFileSync(sampleFile)), packedParts(readFileSync(saved))];
  expect([...now.keys()]).toEqual([...old.keys()]);
  expect([...now].filter(([part, bytes]) => bytes !== old.get(part)).map(([part]) => part)).toEqual(
    ['word/document.xml'],
  );
  const { status, said } = commandLine(saved);
  expect(said).toContain('没有发现问题');
  expect(status).toBe(0);
});
