import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { archive } from '../unit/ooxml/archive';
import type { Member } from '../unit/ooxml/archive';
import { docxMembers, documentPart } from '../unit/ooxml/docx-parts';
import { fixtureFile } from '../support/fixture-text';
import { packedParts } from '../support/packed-parts';
import { launchBrowser } from '../word/chromium';
import { choose, isReady, openWorkbench } from './open-workbench';
import type { OpenedWorkbench } from './open-workbench';
import { press } from './open-finding';

let browser: Browser;
let opened: OpenedWorkbench;
const folder = mkdtempSync(join(tmpdir(), 'report-check-large-'));
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  opened = await openWorkbench(browser);
  await noteFrames(opened.page);
});
afterEach(() => opened.close());

const report = new Uint8Array(readFileSync(fixtureFile('004', 'word')));

/** Notes when the page paints, which it does only while it answers. */
async function noteFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    const frame = (time: number): void => {
      times.push(time);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

/** When the page painted since it was last asked. */
function takeFrames(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => {
    const { times } = window as unknown as { times: number[] };
    return times.splice(0);
  });
}

/** The longest time for which the page did not answer, as a share of the whole time. */
function longestPause(times: readonly number[]): number {
  const whole = (times.at(-1) ?? 0) - (times[0] ?? 0);
  const pauses = times.slice(1).map((time, at) => time - (times[at] ?? 0));
  return Math.max(...pauses) / whole;
}

/** Chooses a file on the disk, as large as no message to the browser may be. */
async function chooseLarge(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开报告…' }).click();
  await (await chooser).setFiles(file);
}

test('a report of three hundred pages is read, checked and drawn while the page answers', async () => {
  const { page } = opened;
  const parts = unzipSync(report);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  // Some thirty lines of forty characters a page.
  const paragraphs = Array.from({ length: 3000 }, (_, at) => {
    // None as another, which would be told.
    const team = String(at).replace(/\d/g, (digit) => '甲乙丙丁戊己庚辛壬癸'[Number(digit)] ?? '');
    const text = `${team}组${'不断加强政府信息公开工作，'.repeat(8)}按时答复。`;
    return `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  });
  const long = xml.replace('</w:tbl>', `</w:tbl>${paragraphs.join('')}`);
  const bytes = zipSync({ ...parts, 'word/document.xml': strToU8(long) });
  await takeFrames(page);
  await choose(page, [{ name: '长.docx', bytes }]);
  await isReady(page);
  // Read by somebody else, and drawn in pieces, between which the page answers.
  expect(longestPause(await takeFrames(page))).toBeLessThan(1 / 4);
  expect(await page.locator('section.docx p').count()).toBeGreaterThan(3000);
  await press(page, '“社会组织”', /^改为/);
  await page.getByText(/^已修改 1 处/).waitFor();
});

test('a file of a hundred megabytes is opened, mended and saved as large as it was', async () => {
  const { page } = opened;
  const parts = unzipSync(report);
  const picture = new Uint8Array(100 * 1024 * 1024);
  for (let at = 0; at < picture.length; at += 4096) picture[at] = at % 251;
  const bytes = zipSync({ ...parts, 'word/media/image1.png': [picture, { level: 0 }] });
  await takeFrames(page);
  await chooseLarge(page, '大.docx', bytes);
  await page.getByRole('progressbar').waitFor();
  await isReady(page);
  expect(longestPause(await takeFrames(page))).toBeLessThan(1 / 4);
  await press(page, '“社会组织”', /^改为/);
  await page.getByText(/^已修改 1 处/).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存修正稿' }).click();
  const saved = packedParts(readFileSync(await (await download).path()));
  const kept = saved.get('word/media/image1.png') ?? '';
  expect(Buffer.from(kept, 'latin1').equals(picture)).toBe(true);
});

const text = documentPart.replace('政府信息公开', '%');
const vast = (): string => text.replace('%', ' '.repeat(80 * 1024 * 1024));

const main = (change: Partial<Member>): Uint8Array =>
  archive(docxMembers({}, { 'word/document.xml': change }));

test.each<[string, () => Uint8Array]>([
  ['unpacks to far more than a document', () => main({ content: vast() })],
  ['says it unpacks to little, and does not', () => main({ content: vast(), size: 1000 })],
])('a file that %s is refused, and the page goes on', async (_, make) => {
  const { page } = opened;
  await choose(page, [{ name: '坏.docx', bytes: make() }]);
  await page.getByRole('alert').getByText('打不开“坏.docx”').waitFor();
  await takeFrames(page);
  await choose(page, [{ name: '好.docx', bytes: report }]);
  await isReady(page);
  expect((await takeFrames(page)).length).toBeGreaterThan(0);
});
