import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import type { Finding } from '../../src/check/finding';
import { openDocx } from '../../src/ooxml/package';
import { scanBody } from '../../src/ooxml/scan';
import { readReport } from '../../src/report/read';
import { rules } from '../../src/rules/index';
import { createSpeaker } from '../../src/words/speak';
import { textsIn } from '../host/contract';
import { checkAll } from '../support/check-all';
import { fixtureFile } from '../support/fixture-text';
import { launchBrowser } from '../word/chromium';
import { choose, isReady, openWorkbench } from './open-workbench';
import type { OpenedWorkbench } from './open-workbench';

jest.setTimeout(60_000);

const speaker = createSpeaker('zh', rules);

let browser: Browser;
let opened: OpenedWorkbench | undefined;
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

type Program = 'word' | 'wps' | 'libreoffice';

function bytesOf(name: string, program: Program = 'word'): Uint8Array {
  return new Uint8Array(readFileSync(fixtureFile(name, program)));
}

function findingsOf(file: Uint8Array): readonly Finding[] {
  return checkAll(readReport(scanBody(openDocx(file)))).findings;
}

async function ready(name: string, program: Program = 'word'): Promise<Page> {
  opened = await openWorkbench(browser);
  const { page } = opened;
  await choose(page, [{ name: `${name}.docx`, bytes: bytesOf(name, program) }]);
  await isReady(page);
  return page;
}

async function messages(page: Page): Promise<string[]> {
  const more = page.getByRole('button', { name: /^展开/ });
  while ((await more.count()) > 0) await more.first().click();
  const labels = page.locator('aside [data-finding]:not(:has([data-finding]))');
  return labels.evaluateAll((items) => items.map((item) => item.getAttribute('aria-label') ?? ''));
}

test('a file opened by the button is checked as on the command line', async () => {
  const page = await ready('004');
  const words = { error: '错误', warning: '存疑', info: '提示' };
  const expected = findingsOf(bytesOf('004')).map(
    (finding) => `${words[finding.severity]} ${speaker.message(finding)}`,
  );
  expect((await messages(page)).sort()).toEqual([...expected].sort());
});

/** The file that the page hands to the browser, and its name. */
async function saved(page: Page): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存修正稿' }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

test('a finding leads to its cell, which is scrolled to and marked', async () => {
  const page = await ready('004');
  await page.getByRole('button', { name: '展开 6 处' }).first().click();
  await page.getByRole('button', { name: '定位：表三 › （一）予以公开 › 商业企业' }).click();
  const current = page.locator('[data-current]');
  await current.waitFor();
  expect(await current.count()).toBe(1);
  expect(await current.evaluate((cell) => cell.tagName)).toBe('TD');
  expect(await current.getAttribute('data-severity')).toBe('warning');
  const box = await current.boundingBox();
  expect(box?.y).toBeGreaterThan(100);
  expect(box?.y).toBeLessThan(780);
});

test('a corrected file keeps every byte of every other part', async () => {
  const page = await ready('004');
  await page.getByRole('button', { name: '修正：改为“社会公益组织”' }).click();
  await page.getByText(/^已修改 1 处/).waitFor();
  await page.locator('section.docx').getByText('社会公益组织').waitFor();
  const { name, bytes } = await saved(page);
  expect(name).toBe('004（已修正）.docx');
  const [old, now] = [unzipSync(bytesOf('004')), unzipSync(bytes)];
  const changed = Object.keys(now).filter(
    (part) =>
      strFromU8(now[part] ?? new Uint8Array(), true) !==
      strFromU8(old[part] ?? new Uint8Array(), true),
  );
  expect(changed).toEqual(['word/document.xml']);
  expect(textsIn(bytes)).toEqual(
    textsIn(bytesOf('004')).map((text) => (text === '社会组织' ? '社会公益组织' : text)),
  );
});
