import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { openDocx } from '../../src/ooxml/package/package';
import { scanBody } from '../../src/ooxml/read/scan';
import { readReport } from '../../src/report/read';
import { checkAll } from '../support/check-all';
import { launchBrowser } from '../word/chromium';
import { origin } from '../word/serve-built';
import { isReady, openWorkbench } from './open-workbench';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('who opens the sample can mend all of it, insert the missing table and save', async () => {
  const opened = await openWorkbench(browser);
  const { page, complaints } = opened;
  await page.goto(`${origin}/workbench.html?open=samples/report-2024.docx`);
  await isReady(page);
  await page.getByRole('button', { name: /^全部修正/ }).click();
  await page.getByRole('button', { name: '确认修正' }).click();
  await page.getByText(/^已修改/).waitFor();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存修正稿' }).click();
  const saved = new Uint8Array(readFileSync(await (await download).path()));
  const report = readReport(scanBody(openDocx(saved)));
  // The table that was missing is there, to be filled.
  expect(checkAll(report).findings.map(({ rule, code }) => `${rule} ${code}`)).toEqual([
    'blank-cell table',
  ]);
  expect(report.tables.map(({ id }) => id)).toContain('reviewAndLitigation');
  expect(complaints).toEqual([]);
  await opened.close();
});

test.each(['//elsewhere.example/a.docx', '../a.docx', 'samples/none.docx'])(
  'a link that asks for %s opens nothing, and asks nobody else',
  async (file) => {
    const opened = await openWorkbench(browser);
    const { page, outside } = opened;
    await page.goto(`${origin}/workbench.html?open=${encodeURIComponent(file)}`);
    await page.getByRole('button', { name: '打开报告…' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('section.docx').count()).toBe(0);
    expect(outside).toEqual([]);
    await opened.close();
  },
);
