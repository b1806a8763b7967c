import type { Browser } from 'playwright-core';
import { compoundFile } from '../support/compound-file';
import { launchBrowser } from '../word/chromium';
import { openWorkbench } from './open-workbench';
import type { OpenedWorkbench } from './open-workbench';

/** What both Word 2003 and WPS write. */
const older = compoundFile('Root Entry', 'WordDocument');

let browser: Browser;
let opened: OpenedWorkbench | undefined;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  expect([opened?.outside, opened?.complaints]).toEqual([[], []]);
  await opened?.close();
  opened = undefined;
});

const zh = ['打不开', '请在 Word 或 WPS 中打开，“另存为”选 .docx'] as const;
const en = ['cannot be opened', 'Open it in Word or WPS, save it as .docx'] as const;

test.each([
  ['年报.doc', 'zh-CN', zh],
  ['年报.wps', 'zh-CN', zh],
  ['report.wps', 'en-US', en],
  // Whatever it is called, it is what is in it.
  ['年报.docx', 'zh-CN', zh],
] as const)('whoever opens %s in %s is told how to save it', async (name, locale, told) => {
  opened = await openWorkbench(browser, { locale });
  const { page } = opened;
  const hint = page.getByText(/\.doc.*\.wps.*\.docx/);
  await hint.waitFor();
  await page
    .locator('input[type=file]')
    .setInputFiles([{ name, mimeType: '', buffer: Buffer.from(older) }]);
  const refusal = page.getByRole('alert');
  for (const sentence of told) await refusal.getByText(sentence).waitFor();
});
