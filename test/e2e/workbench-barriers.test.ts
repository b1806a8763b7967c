import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../word/chromium';
import { expectNoBarrier } from './barriers';
import { openWorkbench } from './open-workbench';
import type { OpenedWorkbench, TestFile } from './open-workbench';

const sample = new Uint8Array(
  readFileSync(join(import.meta.dirname, '../../assets/samples/report-2024.docx')),
);

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

const words = {
  'zh-CN': {
    cancel: '取消',
    fixAll: /^全部修正/,
    fix: '确认修正',
    explain: '依据',
    setAside: '情况属实…',
    more: '更多',
    journal: '修改记录',
    tables: '表格图',
    templates: '插入表格',
    close: '关闭“report.docx”',
    closeDo: '不保存，关闭',
    byKind: '按种类（全部报告）',
    export: '导出…',
    right: '说明属实…',
    keepReason: '保存说明',
  },
  'en-US': {
    cancel: 'Cancel',
    fixAll: /^Fix all \(/,
    fix: 'Change them',
    explain: 'Why',
    setAside: 'Explain…',
    more: 'More',
    journal: 'Changes made',
    tables: 'Tables',
    templates: 'Insert tables',
    close: 'Close “report.docx”',
    closeDo: 'Close without saving',
    byKind: 'By kind (all reports)',
    export: 'Export…',
    right: 'It is right…',
    keepReason: 'Keep reason',
  },
};

/** The document's own tables and text, of which there is much. */
const drawing = ['section.docx'];

describe.each([
  ['light', 'zh-CN', {}],
  ['dark', 'en-US', { only: 'colours' }],
] as const)('in %s and %s', (colorScheme, locale, looks) => {
  const labels = words[locale];

  async function open(): Promise<{ page: OpenedWorkbench['page']; put: typeof put }> {
    // What is kept on the computer would come all the same where a test holds it back.
    opened = await openWorkbench(browser, { colorScheme, locale });
    const { page } = opened;
    const put = async (...files: readonly TestFile[]): Promise<void> => {
      await page
        .locator('input[type=file]')
        .setInputFiles(
          files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })),
        );
    };
    return { page, put };
  }

  test('a file that is refused, read, or about to be closed has no serious barrier', async () => {
    const { page, put } = await open();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectNoBarrier(page, looks);
    await put({ name: 'a.pdf', bytes: new TextEncoder().encode('%PDF-1.7') });
    await page.getByRole('alert').waitFor();
    await expectNoBarrier(page, looks);
    // The next worker never comes, so that reading lasts.
    await page.route(/document-worker/, () => undefined);
    await put({ name: 'report.docx', bytes: sample });
    await page.getByRole('button', { name: labels.cancel }).waitFor();
    await expectNoBarrier(page, looks);
  });

  test('the desk with many reports has no serious barrier', async () => {
    const { page, put } = await open();
    await put(
      { name: 'report.docx', bytes: sample },
      { name: 'scan.pdf', bytes: new TextEncoder().encode('%PDF-1.7') },
    );
    await page.getByRole('status').getByText('2/2').waitFor();
    await expectNoBarrier(page, looks);
    await page.getByRole('checkbox', { name: 'scan.pdf' }).check();
    await page.getByRole('button', { name: labels.export, exact: true }).click();
    await page.locator('tr', { hasText: 'report.docx' }).getByRole('button').click();
    await page.getByText(labels.byKind).click();
    await page.getByRole('heading', { level: 3 }).first().waitFor();
    await page.getByRole('button', { name: labels.right, exact: true }).last().click();
    await page.getByRole('button', { name: labels.keepReason }).click();
    await page.getByRole('alert').waitFor();
    await expectNoBarrier(page, looks);
  });

  test('pages beside findings have no serious barrier, whatever is open', async () => {
    const { page, put } = await open();
    const pane = page.getByRole('complementary');
    const button = (name: string | RegExp) => pane.getByRole('button', { name });
    await put({ name: 'second.docx', bytes: sample });
    await put({ name: 'report.docx', bytes: sample });
    await page.locator('[data-severity]').first().waitFor();
    const lines = page.locator('aside [data-finding] > button');
    // What must be mended takes no reason.
    for (let at = 0; (await button(labels.setAside).count()) === 0; at += 1) {
      await lines.nth(at).click();
      await button(labels.explain).waitFor();
    }
    await button(labels.explain).click();
    await button(labels.setAside).click();
    await page.locator('section.docx p:not(td p)').nth(1).click();
    await page.locator('[data-cursor]').waitFor();
    await page.locator('[data-severity] button').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('input.typing').fill('无');
    await page.keyboard.press('Enter');
    await page.locator('input.typing[aria-invalid]').waitFor();
    await expectNoBarrier(page, looks);
    await page.keyboard.press('Escape');
    await button(labels.fixAll).click();
    await pane.getByText(labels.more, { exact: true }).click();
    await expectNoBarrier(page, { ...looks, seen: drawing });
    await button(labels.fix).click();
    await pane.getByText(labels.journal).click();
    await pane.getByRole('button', { name: labels.tables, exact: true }).click();
    await pane.getByRole('grid').first().waitFor();
    await expectNoBarrier(page, { ...looks, seen: drawing });
    await pane.getByRole('button', { name: labels.templates, exact: true }).click();
    await page.getByRole('button', { name: labels.close }).click();
    await page.getByRole('button', { name: labels.closeDo }).waitFor();
    await expectNoBarrier(page, { ...looks, seen: drawing });
  });
});
