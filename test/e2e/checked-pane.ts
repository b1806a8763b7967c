import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import type { Finding } from '../../src/check/finding';
import { openDocx } from '../../src/ooxml/package';
import { scanBody } from '../../src/ooxml/scan';
import { readReport } from '../../src/report/read';
import { rules } from '../../src/rules/index';
import { createSpeaker } from '../../src/words/speak';
import { checkAll } from '../support/check-all';
import { fixtureFile } from '../support/fixture-text';
import { openPane } from '../word/chromium';
import type { OpenedPane } from '../word/chromium';

export const reports = ['000', '001', '002', '003', '004'] as const;
const speaker = createSpeaker('zh', rules);

export function bytesOf(
  name: string,
  program: 'word' | 'wps' | 'libreoffice' = 'word',
): Uint8Array {
  return new Uint8Array(readFileSync(fixtureFile(name, program)));
}

/** Waits until a pane has checked its document by every rule, and offers what can be fixed. */
export async function checkDone({ page }: Pick<OpenedPane, 'page'>): Promise<void> {
  await page.locator('main [data-finding], main h2').first().waitFor();
  // Once all rules have come, the fixes have too.
  await page.getByRole('button', { name: '重新检查' }).waitFor();
  await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent === '');
}

/** Opens a pane on a report, and waits until it is checked. */
export async function openChecked(
  browser: Browser,
  bytes: Uint8Array,
  options: Parameters<typeof openPane>[2] = {},
): Promise<OpenedPane> {
  const pane = await openPane(browser, bytes, options);
  await checkDone(pane);
  return pane;
}

export function findingsOf(file: Uint8Array): readonly Finding[] {
  return checkAll(readReport(scanBody(openDocx(file)))).findings;
}

/** What the command line tells of a report, as the pane words it. */
export function toldOf(file: Uint8Array): readonly string[] {
  const words = { error: '错误', warning: '存疑', info: '提示' };
  return findingsOf(file)
    .map((finding) => `${words[finding.severity]} ${speaker.message(finding)}`)
    .sort();
}

export async function unfold(page: Page): Promise<void> {
  const more = page.getByRole('button', { name: /^展开/ });
  while ((await more.count()) > 0) await more.first().click();
}

/** What the pane tells, each finding by itself. */
export async function messages(page: Page): Promise<readonly string[]> {
  await unfold(page);
  const labels = page.locator('[data-finding]:not(:has([data-finding]))');
  const told = await labels.evaluateAll((items) =>
    items.map((item) => item.getAttribute('aria-label') ?? ''),
  );
  return told.sort();
}

export const safe = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ fixes }) => fixes?.some(({ kind }) => kind === 'safe'));

export async function fixAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^全部修正/ }).click();
  await page.getByRole('button', { name: '确认修正' }).click();
}

/** The main part without its runs of text. */
export function skeleton(file: Uint8Array): string {
  const xml = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
  return xml
    .replace(/<\?xml[^>]*\?>\s*/, '')
    .replace(/<w:r[ >](?:(?!<\/w:r>).)*<\/w:r>/gs, '')
    .replace(/<w:r\/>/g, '')
    .replace(/\s*\/>/g, '/>')
    .replace(/<w:p( [^>]*)?><\/w:p>/g, '<w:p$1/>');
}

/** How text looks, as often as it does: its kinds of run properties. */
export function looks(file: Uint8Array): Set<string> {
  const xml = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
  return new Set(xml.match(/<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>/gs));
}
