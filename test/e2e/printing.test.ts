import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { fixtureFile } from '../support/fixture-text';
import { launchBrowser } from '../word/chromium';
import { choose, isReady, openWorkbench } from './open-workbench';
import type { OpenedWorkbench } from './open-workbench';

let browser: Browser;
let opened: OpenedWorkbench;
let folder: string;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  opened = await openWorkbench(browser, { colorScheme: 'dark' });
  folder = mkdtempSync(join(tmpdir(), 'printing-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  expect([opened.outside, opened.complaints]).toEqual([[], []]);
  await opened.close();
});

const isMissing = spawnSync('pdftotext', ['-v']).error !== undefined;

/** Where the program that reads a PDF is not installed, the run shows what was left out. */
const reading = isMissing ? test.skip : test;

const bytes = new Uint8Array(readFileSync(fixtureFile('004', 'word')));

/** What stands on each sheet once the page is printed, without white space. */
async function sheets(page: Page): Promise<readonly string[]> {
  const path = join(folder, 'printed.pdf');
  await page.pdf({ path, preferCSSPageSize: true });
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  return text
    .split('\f')
    .slice(0, -1)
    .map((sheet) => sheet.replace(/\s+/g, ''));
}

reading(
  'the list is printed as a table: all of its rows, its head on each sheet, and no buttons',
  async () => {
    const { page } = opened;
    const names = Array.from({ length: 110 }, (_, at) => `${String(at + 100)}.docx`);
    await choose(
      page,
      names.map((name) => ({ name, bytes })),
    );
    await page.getByRole('status').getByText('已检查 110/110').waitFor();
    expect(await page.locator('[data-cell=file]').count()).toBeLessThan(110);
    const all = await sheets(page);
    expect(all.length).toBeGreaterThan(1);
    for (const sheet of all) expect(sheet).toContain('单位年度类别');
    const text = all.join('');
    expect(names.filter((name) => !text.includes(name))).toEqual([]);
    expect(text).toContain('未看');
    expect(text).not.toMatch(/打开文件夹|导出|逐条处理|方向键|已看/);
  },
);

reading(
  'a report is printed with its pages and the remarks behind them, as they were decided',
  async () => {
    const { page } = opened;
    await choose(page, [
      { name: '甲.docx', bytes },
      { name: '乙.docx', bytes },
    ]);
    await page.getByRole('status').getByText('已检查 2/2').waitFor();
    await page.getByRole('gridcell', { name: '甲.docx' }).click();
    await isReady(page);
    const strip = page.getByRole('region', { name: '逐条处理' });
    await strip.getByText('逐条处理').click();
    await strip.getByRole('button', { name: '不计', exact: true }).last().click();
    await strip.getByText('不计入：审核单位不计').waitFor();
    const all = await sheets(page);
    const last = all.at(-1) ?? '';
    expect(all[0]).toMatch(/^云岭区财政局2022年政府信息公开工作年度报告/);
    const pages = all.slice(0, -1).join('');
    expect(pages).toContain('六、其他需要报告的事项');
    expect(pages).not.toMatch(/重新检查|定位|下一份/);
    expect(last).toMatch(/^“甲.docx”的问题清单1.【存疑】/);
    expect(last).toContain('说明：审核单位不计');
    // Back on the screen all is as it was.
    await page.getByRole('button', { name: '返回列表' }).click();
    await page.getByRole('grid', { name: '报告' }).waitFor();
  },
);
