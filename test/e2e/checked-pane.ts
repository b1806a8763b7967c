import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { rules } from '../../src/rules/index';
import { createTranslator } from '../../src/messages/translator';
import { fixtureFile } from '../support/fixture-text';
import { findingsOf, safe } from '../support/mended-report';
import { openPane } from '../word/chromium';
import type { OpenedPane } from '../word/chromium';
import { unfold } from './open-finding';

const translator = createTranslator('zh', rules);

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

/** What the command line tells of a report, as the pane words it. */
export function toldOf(file: Uint8Array): readonly string[] {
  const words = { error: '错误', warning: '存疑', info: '提示' };
  return findingsOf(file)
    .map((finding) => `${words[finding.severity]} ${translator.message(finding)}`)
    .sort();
}

/** What the pane tells, each finding by itself. */
export async function messages(page: Page): Promise<readonly string[]> {
  await unfold(page);
  const labels = page.locator('[data-finding]:not([data-group])');
  const told = await labels.evaluateAll((items) =>
    items.map((item) => item.getAttribute('aria-label') ?? ''),
  );
  return told.sort();
}

export async function fixAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^全部修正/ }).click();
  await page.getByRole('button', { name: '确认修正' }).click();
}

/** Mends all that is safe by one button; where nothing is, expects that there is none. */
export async function mendAll({ page, word }: OpenedPane): Promise<Uint8Array> {
  if (safe(findingsOf(word.save())).length === 0) {
    expect(await page.getByRole('button', { name: /^全部修正/ }).count()).toBe(0);
  } else {
    await fixAll(page);
    await page.getByText(/^已修改/).waitFor();
  }
  return word.save();
}
