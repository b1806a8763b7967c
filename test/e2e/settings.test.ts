import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { docxOf } from '../support/case';
import { caseOf } from '../support/case-file';
import { sheetsIn } from '../support/read-back';
import { launchBrowser } from '../word/chromium';
import { origin } from '../word/serve-built';
import { expectNoBarrier } from './barriers';
import { bytesOf } from './checked-pane';
import { choose, isReady, openWorkbench } from './open-workbench';
import type { OpenedWorkbench } from './open-workbench';

let browser: Browser;
let opened: OpenedWorkbench;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  opened = await openWorkbench(browser);
  ({ page } = opened);
});
afterEach(async () => {
  // Whatever was set, nothing was asked of anybody else.
  expect(opened.outside).toEqual([]);
  expect(opened.complaints).toEqual([]);
  await opened.close();
});

function reportOf(...lines: readonly string[]): Uint8Array {
  return docxOf(caseOf(['base: clean', ...lines].join('\n')).document, 'word');
}

const doubled = {
  name: '标点.docx',
  bytes: reportOf('replace: 方便群众理解。 => 方便群众理解。。'),
};
const clean = { name: '无误.docx', bytes: bytesOf('clean') };
const withoutYear = {
  name: '无年度.docx',
  bytes: reportOf(
    'replace: # 临江区民政局2024年政府信息公开工作年度报告 => # 政府信息公开工作年度报告',
    'replace: 2024年 => 本年',
  ),
};

async function openSettings(): Promise<Locator> {
  await page.getByRole('toolbar').getByRole('button', { name: '设置…' }).click();
  const dialog = page.getByRole('dialog', { name: '设置' });
  await dialog.getByRole('checkbox').first().waitFor();
  return dialog;
}

async function close(dialog: Locator): Promise<void> {
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

/** Chooses a profile in the settings, as a person does by the button. */
async function chooseProfile(dialog: Locator, profile: unknown): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: /^(选择文件…|换一个文件…)$/ }).click();
  const buffer = Buffer.from(JSON.stringify(profile));
  await (
    await chooser
  ).setFiles([{ name: 'report-check.json', mimeType: 'application/json', buffer }]);
}

const profile = {
  name: '某市方案',
  rules: { punctuation: { severity: 'error' } },
  required: [{ name: '政府公报', words: ['公报'] }],
};

const punctuation = /标点|句号|。。/;
const findings = (): Locator => page.locator('main [data-finding]');

test('a rule that is off is not checked, which is told until all are on again', async () => {
  await choose(page, [doubled]);
  await isReady(page);
  await findings().filter({ hasText: punctuation }).waitFor();
  const dialog = await openSettings();
  await dialog.getByRole('searchbox', { name: '查找规则' }).fill('标点');
  await dialog.getByRole('checkbox', { name: /^标点和空格/ }).uncheck();
  await close(dialog);
  await page.getByRole('heading', { name: '开着的规则没有发现问题' }).waitFor();
  expect(await findings().count()).toBe(0);
  expect(await page.getByText('✓').count()).toBe(0);
  await page.locator('header').getByText('已关闭 1 条规则').waitFor();
  // On paper, too.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.getByText('已关闭 1 条规则：标点和空格').waitFor({ state: 'attached' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));

  // It is so at the next visit.
  await page.reload();
  await choose(page, [doubled]);
  await isReady(page);
  await page.getByRole('heading', { name: '开着的规则没有发现问题' }).waitFor();
  await page.getByRole('button', { name: '全部开启' }).click();
  await findings().filter({ hasText: punctuation }).waitFor();
  expect(await page.getByText(/已关闭/).count()).toBe(0);
});

test('language and theme are as was chosen, also at the next visit; forced colours win', async () => {
  const dialog = await openSettings();
  await dialog.getByRole('combobox', { name: /^外观/ }).selectOption('深色');
  await page.locator(':root[data-theme=dark]').waitFor();
  await dialog.getByRole('combobox', { name: /^语言/ }).selectOption('English');
  const english = page.getByRole('dialog', { name: 'Settings' });
  await english.waitFor();
  await expectNoBarrier(page);
  await close(english);
  await page.reload();
  await page.getByRole('button', { name: 'Settings…' }).waitFor();
  expect(await page.locator('.theme-dark').count()).toBeGreaterThan(0);
  await page.emulateMedia({ forcedColors: 'active' });
  await page.locator(':root[data-theme=contrast]').waitFor();
  await page.emulateMedia({ forcedColors: 'none' });
  await page.getByRole('button', { name: 'Settings…' }).click();
  await english.getByRole('combobox', { name: /^Language/ }).selectOption({ value: 'around' });
  await page.getByRole('dialog', { name: '设置' }).waitFor();
});

test('a profile is taken or refused in words, and every report goes by it, until it is taken off', async () => {
  await choose(page, [doubled]);
  await isReady(page);
  const dialog = await openSettings();
  await chooseProfile(dialog, { ...profile, rule: {} });
  await dialog
    .getByRole('alert')
    .getByText('没有采用 report-check.json：没有“rule”这一项。是不是 rules？')
    .waitFor();
  await dialog.getByText('没有使用检查方案，只按官方格式。').waitFor();
  await chooseProfile(dialog, profile);
  await dialog.getByText('正在使用：某市方案').waitFor();
  expect(await dialog.getByRole('alert').count()).toBe(0);
  // One that is refused takes nothing away.
  await chooseProfile(dialog, { rules: { 'blank-cel': 'off' } });
  await dialog
    .getByRole('alert')
    .getByText(/没有“blank-cel”这条规则。是不是 blank-cell？/)
    .waitFor();
  await dialog.getByText('正在使用：某市方案').waitFor();
  await expectNoBarrier(page);
  await close(dialog);
  await page.locator('header').getByText('检查方案：某市方案').waitFor();
  await findings().filter({ hasText: '政府公报' }).waitFor();
  await page.getByRole('button', { name: '错误 1' }).waitFor();

  await page.reload();
  await choose(page, [doubled]);
  await isReady(page);
  await findings().filter({ hasText: '政府公报' }).waitFor();
  const again = await openSettings();
  await again.getByRole('button', { name: '不再使用' }).click();
  await again.getByText('没有使用检查方案，只按官方格式。').waitFor();
  await close(again);
  await page.getByRole('button', { name: '错误 0' }).waitFor();
  expect(await findings().filter({ hasText: '政府公报' }).count()).toBe(0);
  await page.reload();
  await choose(page, [doubled]);
  await isReady(page);
  expect(await page.getByText('检查方案：某市方案').count()).toBe(0);
});

test('the list goes by them at once, and what it exports says so', async () => {
  await choose(page, [doubled, clean]);
  const count = (name: string, column: string): Locator =>
    page.locator('tr', { hasText: name }).locator(`[data-cell=${column}]`);
  await page.getByRole('status').getByText('已检查 2/2').waitFor();
  expect(await count(doubled.name, 'error').textContent()).toBe('0');
  const dialog = await openSettings();
  await chooseProfile(dialog, profile);
  await dialog.getByText('正在使用：某市方案').waitFor();
  await dialog.getByRole('checkbox', { name: /^层次序号/ }).uncheck();
  await close(dialog);
  await page
    .locator('tr', { hasText: doubled.name })
    .locator('[data-cell=error]:text-is("1")')
    .waitFor();
  await page.getByRole('status').getByText('已检查 2/2').waitFor();
  await page.getByText('检查方案：某市方案').waitFor();
  await page.getByText('已关闭 1 条规则：层次序号').waitFor();

  await page.getByRole('button', { name: '导出…' }).click();
  const form = page.getByRole('group', { name: /导出|退回/ }).first();
  for (const box of await form.getByRole('checkbox').all()) await box.setChecked(false);
  await form.getByRole('checkbox', { name: /台账/ }).check();
  const download = page.waitForEvent('download');
  await form.getByRole('button', { name: /^保存/ }).click();
  const path = await (await download).path();
  const sheets = await sheetsIn(new Uint8Array(readFileSync(path)));
  expect(JSON.stringify([...sheets])).toContain('某市方案；另关闭 1 条规则');

  await page.getByRole('button', { name: '全部开启' }).click();
  await page.getByText('已关闭 1 条规则：层次序号').waitFor({ state: 'detached' });
});

test('the year of a report that does not say it is given, shown as given, and taken back', async () => {
  await choose(page, [withoutYear]);
  await isReady(page);
  await page.getByText(/^年度不明 · 2021年版格式/).waitFor();
  await page.getByRole('button', { name: '指定年度…' }).click();
  const dialog = page.getByRole('dialog', { name: '设置' });
  // As large as anywhere, though it is opened from small print.
  expect(await dialog.evaluate((it) => getComputedStyle(it).fontSize)).toBe('14px');
  await dialog.getByRole('combobox', { name: /哪一年/ }).selectOption('2020 年（2019 年版格式）');
  await close(dialog);
  await page.getByText(/^2020年度（由您指定） · /).waitFor();
  // The tables are those of 2021, which were not due then.
  await findings().filter({ hasText: '2019' }).first().waitFor();
  await page.getByRole('button', { name: '不再指定年度' }).click();
  await page.getByText(/^年度不明 · 2021年版格式/).waitFor();
});

test('what the address opens goes by them from its first look on', async () => {
  const dialog = await openSettings();
  await dialog.getByRole('checkbox', { name: /^未填数字/ }).uncheck();
  await dialog.getByRole('combobox', { name: /^外观/ }).selectOption('深色');
  await close(dialog);
  const blank = '这一格空白';
  let goOn: () => void = () => undefined;
  const held = new Promise<void>((done) => (goOn = done));
  await page.route(/\/workbench\/workbench\./, async (route) => {
    await held;
    await route.fallback();
  });
  const loaded = page.goto(`${origin}/workbench.html?open=samples/report-2024.docx`);
  const look = page.locator('.first-look');
  await look.locator('[data-finding]').first().waitFor();
  expect(await look.getByText(blank).count()).toBe(0);
  expect(await page.locator(':root[data-theme=dark]').count()).toBe(1);
  goOn();
  await loaded;
  await isReady(page);
  await page.locator('header').getByText('已关闭 1 条规则').waitFor();
  expect(await page.locator('[data-finding]', { hasText: blank }).count()).toBe(0);
  await page.getByRole('button', { name: '全部开启' }).click();
  await page.locator('[data-finding]', { hasText: blank }).first().waitFor();
});
