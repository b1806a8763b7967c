import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import type { Finding } from '../../src/check/finding';
import type { TableCell, TableRow } from '../../src/ooxml/blocks';
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

const severities = { error: '错误', warning: '存疑', info: '提示' };

function spoken(finding: Finding): string {
  return `${severities[finding.severity]} ${speaker.message(finding)}`;
}

async function messages(page: Page): Promise<string[]> {
  const more = page.getByRole('button', { name: /^展开/ });
  while ((await more.count()) > 0) await more.first().click();
  const labels = page.locator('aside [data-finding]:not(:has([data-finding]))');
  return labels.evaluateAll((items) => items.map((item) => item.getAttribute('aria-label') ?? ''));
}

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

/** The rows of every table that is not in another: of each cell that is seen, its span and text. */
function drawnTables(page: Page): Promise<string[][][]> {
  return page.locator('section.docx table:not(td table)').evaluateAll((tables) =>
    tables.map((table) =>
      [...(table as HTMLTableElement).rows].map((row) =>
        [...row.cells]
          .filter((cell) => cell.style.display !== 'none')
          .map((cell) => {
            const texts = [...cell.querySelectorAll('p')].map((one) =>
              [...one.querySelectorAll('span')]
                .filter((span) => span.querySelector('span') === null)
                .map((span) => (span.querySelector('br') ? '\n' : '') + (span.textContent || ''))
                .join(''),
            );
            const span = `${String(cell.colSpan)}×${String(cell.rowSpan)}`;
            return `${span} ${texts.join('\n').trim()}`;
          }),
      ),
    ),
  );
}

/** The same from the file: how many columns and rows a cell takes, and its text. */
function scannedTables(file: Uint8Array): string[][][] {
  const { blocks } = scanBody(openDocx(file));
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [];
    const columnsOf = (row: TableRow): readonly (readonly [number, TableCell])[] => {
      let column = row.gridBefore;
      return row.cells.map((cell) => {
        const at = column;
        column += cell.gridSpan;
        return [at, cell] as const;
      });
    };
    const rows = block.rows.map(columnsOf);
    return [
      rows.map((cells, y) =>
        cells
          .filter(([, { vMerge }]) => vMerge !== 'continue')
          .map(([column, cell]) => {
            let height = 1;
            const below = (): TableCell | undefined =>
              rows[y + height]?.find(([at]) => at === column)?.[1];
            while (cell.vMerge === 'restart' && below()?.vMerge === 'continue') height += 1;
            return `${String(cell.gridSpan)}×${String(height)} ${cell.text.trim()}`;
          }),
      ),
    ];
  });
}

describe.each(['word', 'wps', 'libreoffice'] as const)('a file as %s writes it', (program) => {
  test.each(['000', '003', '004', 'clean'])('%s is drawn cell for cell', async (name) => {
    const page = await ready(name, program);
    expect(await drawnTables(page)).toEqual(scannedTables(bytesOf(name, program)));
  });

  test.each(['000', '001', '002', '003', '004'])(
    '%s: as many places are marked as have findings',
    async (name) => {
      const page = await ready(name, program);
      const findings = findingsOf(bytesOf(name, program));
      expect((await messages(page)).sort()).toEqual(findings.map(spoken).sort());
      const places = new Set(
        findings.flatMap(({ at: [{ cell, paragraph }] }) => paragraph ?? cell?.paragraph ?? []),
      );
      expect(await page.locator('[data-severity]').count()).toBeGreaterThanOrEqual(places.size);
    },
  );
});
