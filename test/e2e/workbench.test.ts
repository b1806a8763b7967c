import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Browser, Locator, Page } from 'playwright-core';
import type { Finding } from '../../src/check/finding';
import type { TableCell, TableRow } from '../../src/ooxml/blocks';
import { openDocx } from '../../src/ooxml/package/package';
import { scanBody } from '../../src/ooxml/read/scan';
import { rules } from '../../src/rules/index';
import { createTranslator } from '../../src/messages/translator';
import { textsIn } from '../unit/document/contract';
import { fixtureFile } from '../support/fixture-text';
import { findingsOf } from '../support/mended-report';
import { launchBrowser } from '../word/chromium';
import { choose, comesBetween, isReady, openWorkbench } from './open-workbench';
import type { OpenedWorkbench } from './open-workbench';
import { openFinding, press, unfold } from './open-finding';

const translator = createTranslator('zh', rules);

let browser: Browser;
let opened: OpenedWorkbench | undefined;
/** The page that most tests share; half of a test's time went into one of its own. */
let shared: OpenedWorkbench | undefined;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  const used = opened;
  const isShared = used === shared;
  opened = undefined;
  shared = undefined;
  // Whatever was done, nothing was asked of anybody else.
  expect(used?.outside).toEqual([]);
  expect(used?.complaints).toEqual([]);
  if (used && isShared) {
    await closeFiles(used.page);
    shared = used;
  } else await used?.close();
});

/** A page with no file open. */
async function emptyPage(): Promise<Page> {
  shared ??= await openWorkbench(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
  opened = shared;
  return shared.page;
}

/** A page of a test's own, for what does not end with the files. */
async function ownPage(): Promise<Page> {
  opened = await openWorkbench(browser);
  return opened.page;
}

/** Closes every file without saving it. */
async function closeFiles(page: Page): Promise<void> {
  const close = page.getByRole('button', { name: /^关闭“/ });
  for (let left = await close.count(); left > 0; left = await close.count()) {
    await close.first().click();
    // Asked only where something is unsaved.
    const asked = await page.waitForFunction((files) => {
      const names = [...document.querySelectorAll('button')].map(
        (button) => button.ariaLabel ?? button.textContent,
      );
      const closed = names.filter((name) => name.startsWith('关闭“')).length < files;
      return names.includes('不保存，关闭') ? 'asked' : closed && 'closed';
    }, left);
    if ((await asked.jsonValue()) !== 'asked') continue;
    const drop = page.getByRole('button', { name: '不保存，关闭' });
    await drop.click();
    await drop.waitFor({ state: 'detached' });
  }
  await page.getByRole('heading', { name: '打开一份年度报告' }).waitFor();
}

type Program = 'word' | 'wps' | 'libreoffice';

function bytesOf(name: string, program: Program = 'word'): Uint8Array {
  return new Uint8Array(readFileSync(fixtureFile(name, program)));
}

async function ready(name: string, program: Program = 'word', empty = emptyPage): Promise<Page> {
  const page = await empty();
  await choose(page, [{ name: `${name}.docx`, bytes: bytesOf(name, program) }]);
  await isReady(page);
  return page;
}

const severities = { error: '错误', warning: '存疑', info: '提示' };

function spoken(finding: Finding): string {
  return `${severities[finding.severity]} ${translator.message(finding)}`;
}

async function messages(page: Page): Promise<string[]> {
  await unfold(page);
  const labels = page.locator('aside [data-finding]:not([data-group])');
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
  await openFinding(page, '18格空白');
  const current = page.locator('[data-current]');
  await current.waitFor();
  expect(await current.count()).toBe(1);
  expect(await current.evaluate((cell) => cell.tagName)).toBe('TD');
  expect(await current.getAttribute('data-severity')).toBe('warning');
  // Round the cell, and not as its frame is.
  const frame = await current.evaluate((cell) => getComputedStyle(cell).outline);
  expect(frame).toBe('rgb(15, 108, 189) solid 4px');
  await comesBetween(current, 100, 780);
});

test('on a narrow screen the pages are drawn smaller, and no cell is cut off', async () => {
  const page = await ready('004', 'word', ownPage);
  await page.setViewportSize({ width: 900, height: 800 });
  const pages = page.getByRole('region', { name: '“004.docx”的页面' });
  await page.waitForFunction(() => {
    const [around] = document.querySelectorAll('[role=region]');
    return around !== undefined && around.scrollWidth <= around.clientWidth;
  });
  const [room, table] = await Promise.all([
    pages.boundingBox(),
    page.locator('section.docx table').first().boundingBox(),
  ]);
  expect((table?.x ?? 0) + (table?.width ?? 0)).toBeLessThan((room?.x ?? 0) + (room?.width ?? 0));
});

test('a corrected file keeps every byte of every other part', async () => {
  const page = await ready('004');
  await press(page, '“社会组织”', /^改为/);
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
                .map((span) => (span.querySelector('br') ? '\n' : '') + span.textContent)
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

// Each report once, and what a program writes that no other file here has.
test.each([
  ['word', ['000', '001']],
  ['wps', ['002', '003']],
  ['libreoffice', ['001', '004']],
] as const)(
  'files as %s writes them are drawn cell for cell, and what is found in them is told and marked',
  async (program, names) => {
    const page = await emptyPage();
    for (const name of names) {
      await choose(page, [{ name: `${name}.docx`, bytes: bytesOf(name, program) }]);
    }
    const files = page.getByRole('toolbar', { name: '已打开的文件' });
    for (const name of names) {
      const bytes = bytesOf(name, program);
      await files.getByRole('button', { name: new RegExp(`^${name}\\.docx`) }).click();
      await page.getByRole('region', { name: `“${name}.docx”的页面` }).waitFor();
      await isReady(page);
      expect(await drawnTables(page)).toEqual(scannedTables(bytes));
      const findings = findingsOf(bytes);
      expect((await messages(page)).sort()).toEqual(findings.map(spoken).sort());
      const places = new Set(
        findings.flatMap(({ at: [{ cell, paragraph }] }) => paragraph ?? cell?.paragraph ?? []),
      );
      expect(await page.locator('[data-severity]').count()).toBeGreaterThanOrEqual(places.size);
    }
  },
);

/** The cell of a figure, and what the pane says of it. */
const blankFigure = '表三 › （一）予以公开 › 自然人';

/** Goes to a blank figure by the pane. Gives its cell in the drawing. */
async function blankCell(page: Page): Promise<Locator> {
  await press(page, '18格空白', `定位：${blankFigure}`);
  const cell = page.locator('td[data-current]');
  await cell.waitFor();
  return cell;
}

test('a click on a marked cell brings its finding up in the list, whatever the list shows', async () => {
  const page = await ready('004');
  await page.getByRole('button', { name: '插入表格', exact: true }).click();
  const cell = page.locator('td[data-severity]').nth(8);
  const label = await cell.getAttribute('title');
  await cell.click();
  const said = label?.replace(/^.*?：|（回车.*$/g, '') ?? '';
  const item = page.locator(`aside li[data-finding][aria-label$="${said}"]`);
  await item.waitFor();
  expect(await item.locator('> button').getAttribute('aria-expanded')).toBe('true');
  await comesBetween(item, 0, 780);
  // Whoever goes on typing there is still in the cell.
  expect(
    await cell.evaluate((one) => one === (one.getRootNode() as ShadowRoot).activeElement),
  ).toBe(true);
});

test('a figure typed into its cell is written, drawn, taken back and made again', async () => {
  const page = await ready('004');
  const cell = await blankCell(page);
  const before = await cell.boundingBox();
  await cell.dblclick();
  const field = cell.getByRole('textbox', { name: /^表三 › .*：填入数字（原为空）$/ });
  await field.fill('7');
  await field.press('Enter');
  await page.getByText(/^已修改 1 处/).waitFor();
  const sevens = page.locator('section.docx td').filter({ hasText: /^7$/ });
  await sevens.first().waitFor();
  expect(await sevens.count()).toBe(1);
  // The person is still where the figure was typed in.
  const y = before?.y ?? 0;
  await comesBetween(sevens, y - 5, y + 5);
  await page.getByText(/有未保存的修改/).waitFor();

  await page.keyboard.press('Control+z');
  await page.getByText('已撤销。').waitFor();
  await sevens.waitFor({ state: 'detached' });
  expect(textsIn((await saved(page)).bytes)).toEqual(textsIn(bytesOf('004')));
  await page.getByRole('button', { name: '重做', exact: true }).click();
  await page.getByText('已重做。').waitFor();
  expect(textsIn((await saved(page)).bytes).filter((text) => text === '7')).toHaveLength(1);
  // A download may still be refused: whoever sees it come says so.
  await page.getByText(/已交给浏览器下载/).waitFor();
  expect(await page.getByText(/有未保存的修改/).count()).toBe(1);
  await page.getByRole('button', { name: '已下载完成' }).click();
  await page.getByText(/有未保存的修改/).waitFor({ state: 'detached' });
});

test('what is being typed into a cell is saved with the rest', async () => {
  const page = await ready('004');
  const cell = await blankCell(page);
  await cell.dblclick();
  await cell.getByRole('textbox').fill('7');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const bytes = new Uint8Array(readFileSync(await (await download).path()));
  expect(textsIn(bytes).filter((text) => text === '7')).toHaveLength(1);
});

test('what is no figure leaves the cell as it was once something else is gone to', async () => {
  const page = await ready('004');
  const cell = await blankCell(page);
  await cell.dblclick();
  await cell.getByRole('textbox').fill('很多');
  await cell.getByRole('textbox').press('Enter');
  await cell.getByRole('alert').waitFor();
  await page.getByRole('button', { name: '复制问题清单' }).focus();
  await page.getByText(/^没有修改：.*整数/).waitFor();
  expect(await page.locator('.typing, .wanted').count()).toBe(0);
  await cell.getByRole('button').waitFor();
});

test('what a change inserts, and takes away again, is shown', async () => {
  const page = await emptyPage();
  await choose(page, [{ name: '缺表.docx', bytes: withoutLastTable() }]);
  await isReady(page);
  await press(page, '缺少官方表格', /^插入空白的官方表格/);
  await page.getByText(/^已修改/).waitFor();
  await comesBetween(page.locator('section.docx table').nth(2), 0, 800);
});

test('several files are open beside each other, each with its own state', async () => {
  const page = await emptyPage();
  const compoundFile = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  await choose(page, [{ name: '甲.docx', bytes: bytesOf('004') }]);
  await choose(page, [{ name: '乙.docx', bytes: bytesOf('clean', 'wps') }]);
  await choose(page, [{ name: '丙.doc', bytes: compoundFile }]);
  const files = page.getByRole('toolbar', { name: '已打开的文件' });
  await files.getByRole('button', { name: /^甲\.docx/ }).click();
  await isReady(page);
  await press(page, '“社会组织”', /^改为/);
  await page.getByText(/^已修改 1 处/).waitFor();
  await files.getByRole('button', { name: /^乙\.docx/ }).click();
  await page.getByText('没有发现问题').waitFor();
  // What was refused is told above, and is none of the open files.
  const refused = page.getByRole('list', { name: '打不开的文件' });
  await refused.getByText(/另存为.*\.docx/).waitFor();
  expect(await files.getByText('丙.doc').count()).toBe(0);
  await refused.getByRole('button', { name: '关闭“丙.doc”' }).click();
  await refused.waitFor({ state: 'detached' });
  await files.getByRole('button', { name: '关闭“甲.docx”' }).click();
  await page.getByText('“甲.docx”有未保存的修改，关闭后会丢失。').waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('“甲.docx”有未保存的修改，关闭后会丢失。').waitFor({ state: 'detached' });
  // Whoever came by keyboard is where they were.
  await page.waitForFunction(() => document.activeElement?.ariaLabel === '关闭“甲.docx”');
  await files.getByRole('button', { name: /甲\.docx 0 个错误 · 有未保存的修改/ }).click();
  await page.locator('section.docx').getByText('社会公益组织').waitFor();
  await files.getByRole('button', { name: '关闭“甲.docx”' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存后关闭' }).click();
  expect((await download).suggestedFilename()).toBe('甲（已修正）.docx');
  await page.getByRole('button', { name: '已下载完成，关闭' }).click();
  await page.getByText('没有发现问题').waitFor();
  await files.getByRole('button', { name: /^乙\.docx/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Delete');
  await page.getByRole('heading', { name: '打开一份年度报告' }).waitFor();
});

test.each(['drop', 'paste'] as const)('a file is opened by %s', async (way) => {
  const page = await emptyPage();
  await page.evaluate(
    ([kind, bytes]) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], '年报.docx'));
      const options = { bubbles: true, cancelable: true };
      const event =
        kind === 'drop'
          ? new DragEvent(kind, { ...options, dataTransfer: data })
          : new ClipboardEvent(kind, { ...options, clipboardData: data });
      document.body.dispatchEvent(event);
    },
    [way, [...bytesOf('004')]] as const,
  );
  await isReady(page);
});

test.each<[string, Uint8Array, RegExp]>([
  ['a PDF', new TextEncoder().encode('%PDF-1.7\n'), /PDF 文件/],
  ['an empty file', new Uint8Array(), /空/],
  ['half a file', bytesOf('004').slice(0, 9000), /损坏|不完整/],
])('%s is refused in the page, with what to do', async (_, bytes, sentence) => {
  const page = await emptyPage();
  await choose(page, [{ name: '年报.docx', bytes }]);
  const refusal = page.getByRole('alert');
  await refusal.getByText('打不开“年报.docx”').waitFor();
  await refusal.getByText(sentence).waitFor();
  // One that is told twice is told once.
  await choose(page, [{ name: '年报.docx', bytes }]);
  await page.getByRole('progressbar').waitFor({ state: 'detached' });
  expect(await page.getByText('打不开“年报.docx”').count()).toBe(1);
  await page.getByRole('heading', { name: '打开一份年度报告' }).waitFor();
  await choose(page, [{ name: '好.docx', bytes: bytesOf('004') }]);
  await isReady(page);
  await refusal.getByText('打不开“年报.docx”').waitFor();
});

test('a file is read beside the page, which can give it up meanwhile', async () => {
  // What reads does not come until it is let go, so that reading lasts.
  let letGo: () => void = () => undefined;
  const until = new Promise<void>((done) => {
    letGo = done;
  });
  opened = await openWorkbench(browser, {
    held: { files: /document-worker/, until },
  });
  const { page } = opened;
  await choose(page, [{ name: '长.docx', bytes: bytesOf('004') }]);
  await page.getByRole('progressbar', { name: '正在读取“长.docx”…' }).waitFor();
  await page.getByRole('button', { name: '取消' }).click();
  await page.getByRole('heading', { name: '打开一份年度报告' }).waitFor();
  letGo();
  await choose(page, [{ name: '004.docx', bytes: bytesOf('004') }]);
  await isReady(page);
});

/** The fixture's surroundings, with plain paragraphs for its text. */
function plainDocument(...texts: readonly string[]): Uint8Array {
  const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const body = texts.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  const xml = `<w:document xmlns:w="${w}"><w:body>${body}</w:body></w:document>`;
  return zipSync({ ...unzipSync(bytesOf('clean')), 'word/document.xml': strToU8(xml) });
}

test('a document that is no report is drawn all the same, and told as such', async () => {
  const page = await emptyPage();
  await choose(page, [{ name: '通知.docx', bytes: plainDocument('会议通知') }]);
  await page.getByText(/没有找到年度报告的标题、章节或表格/).waitFor();
  await page.locator('section.docx').getByText('会议通知').waitFor();
  await page.getByText('正在绘制页面…').waitFor({ state: 'detached' });
  const files = page.getByRole('toolbar', { name: '已打开的文件' });
  await files.getByRole('button', { name: '通知.docx 没能检查' }).waitFor();
  // Nothing of Word's is offered where there is no Word.
  await page.getByText(/^更多/).click();
  await page.getByRole('button', { name: 'English' }).waitFor();
  expect(await page.getByRole('link').count()).toBe(0);
});

test('leaving with unsaved changes asks, without them it does not', async () => {
  const page = await ready('004', 'word', ownPage);
  let asked = 0;
  page.on('dialog', (dialog) => {
    asked += 1;
    void dialog.accept();
  });
  await press(page, '“社会组织”', /^改为/);
  await page.getByText(/有未保存的修改/).waitFor();
  await page.reload();
  expect(asked).toBe(1);
  await page.getByRole('heading', { name: '打开一份年度报告' }).waitFor();
  await page.reload();
  expect(asked).toBe(1);
});

/** A report whose last table is missing. */
function withoutLastTable(): Uint8Array {
  const parts = unzipSync(bytesOf('clean'));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const cut =
    xml.slice(0, xml.lastIndexOf('<w:tbl>')) +
    xml.slice(xml.lastIndexOf('</w:tbl>') + '</w:tbl>'.length);
  return zipSync({ ...parts, 'word/document.xml': strToU8(cut) });
}

test('a missing table is inserted from its view, and is drawn', async () => {
  const page = await emptyPage();
  await choose(page, [{ name: '缺表.docx', bytes: withoutLastTable() }]);
  await isReady(page);
  expect(await page.locator('section.docx table').count()).toBe(2);
  await page.getByRole('button', { name: '插入表格', exact: true }).click();
  await page.getByRole('button', { name: /^插入（/ }).click();
  await page.getByText(/^已修改/).waitFor();
  await page.locator('section.docx table').nth(2).waitFor();
});

/** What is drawn outside tables: the texts of paragraphs, and of tables that there is one. */
function drawnOrder(page: Page): Promise<string[]> {
  return page
    .locator('section.docx')
    .locator('p:not(td p), table:not(td table)')
    .evaluateAll((blocks) =>
      blocks.map((block) =>
        // A heading that has a finding bears its flag.
        block instanceof HTMLTableElement ? 'table' : block.textContent.replace(/✕$/, ''),
      ),
    );
}

test('a table that is not wanted in its own place goes where the cursor was set', async () => {
  const page = await emptyPage();
  await choose(page, [{ name: '缺表.docx', bytes: withoutLastTable() }]);
  await isReady(page);
  await page.getByRole('button', { name: '插入表格', exact: true }).click();
  const insert = page.getByRole('button', { name: '插入到光标处' });
  await insert.click();
  await page.getByText(/光标不在正文里/).waitFor();

  const before = await drawnOrder(page);
  const at = before.indexOf('一、总体情况');
  const cursor = page.locator('section.docx [data-cursor]');
  const tables = page.locator('section.docx table');
  await page.locator('section.docx p', { hasText: /^一、总体情况$/ }).click();
  await page.getByText('插入处在“一、总体情况”之后。').waitFor();
  await insert.click();
  await tables.nth(2).waitFor();
  expect(await drawnOrder(page)).toEqual(before.toSpliced(at + 1, 0, 'table'));

  // It stays where it was, and goes on from there by keyboard alone.
  await page.keyboard.press('Control+z');
  await page.getByText('已撤销。').waitFor();
  await tables.nth(2).waitFor({ state: 'detached' });
  expect(await cursor.textContent()).toBe('一、总体情况');
  await page.getByRole('region', { name: /的页面$/ }).focus();
  await page.keyboard.press('ArrowUp');
  await page.locator('[data-cursor]', { hasText: before[at - 1] ?? '' }).waitFor();
  await insert.focus();
  await page.keyboard.press('Enter');
  await tables.nth(2).waitFor();
  expect(await drawnOrder(page)).toEqual(before.toSpliced(at, 0, 'table'));
});

test('the list of findings is copied', async () => {
  const page = await emptyPage();
  await choose(page, [{ name: '004.docx', bytes: bytesOf('004') }]);
  await isReady(page);
  await page.getByRole('button', { name: '复制问题清单' }).click();
  await page.getByText('已复制 10 个问题。').waitFor();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).trim().split('\n');
  expect(lines).toHaveLength(11);
  for (const finding of findingsOf(bytesOf('004'))) {
    expect(lines.join('\n')).toContain(translator.message(finding));
  }
});

/** Goes on by Tab until something of that name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const nameOf = (): Promise<string> =>
    page.evaluate(() => {
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      // Where nothing has the focus, the body does, with all the text there is.
      if (focused === document.body) return '';
      return focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
    });
  for (let at = 0; at < 80 && !name.test(await nameOf()); at++) await page.keyboard.press('Tab');
  expect(await nameOf()).toMatch(name);
}

test('a file is opened, completed and saved by keyboard alone', async () => {
  const page = await ownPage();
  const { keyboard } = page;
  // Before the key, for the browser has to be told to hand the choice over.
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await tabTo(page, /^打开报告/);
  await keyboard.press('Enter');
  const buffer = Buffer.from(withoutLastTable());
  await (await chooser).setFiles({ name: '缺表.docx', mimeType: '', buffer });
  await isReady(page);
  await tabTo(page, /^插入表格$/);
  await keyboard.press('Enter');
  await page.getByRole('button', { name: /^插入（/ }).waitFor();
  await tabTo(page, /^插入（/);
  await keyboard.press('Enter');
  await page.locator('section.docx table').nth(2).waitFor();
  // Into the drawing, to the first blank figure after the mark of the table itself.
  await tabTo(page, /^存疑：表格只有栏目/);
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await keyboard.type('3');
  await keyboard.press('Enter');
  const threes = page.locator('section.docx table').nth(2).locator('td', { hasText: /^3/ });
  await threes.waitFor();
  const download = page.waitForEvent('download');
  await keyboard.press('Control+s');
  expect((await download).suggestedFilename()).toBe('缺表（已修正）.docx');
});

test('the whole way by keyboard alone', async () => {
  const page = await ready('004', 'word', ownPage);
  const { keyboard } = page;
  await tabTo(page, /^打开报告/);
  // Along the toolbar, whose tools tell their keys, and back.
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await page.getByText('Ctrl+Z', { exact: true }).waitFor();
  await keyboard.press('ArrowLeft');
  await keyboard.press('ArrowLeft');
  await tabTo(page, /^打开报告/);
  // Into the drawing, along its marks to a figure, over it, and to its finding.
  await tabTo(page, /^存疑：总体情况没有写到/);
  for (let at = 0; at < 8; at++) await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await keyboard.type('7');
  await keyboard.press('Enter');
  await page.getByText(/^已修改 1 处/).waitFor();
  // What was mended is gone; the keyboard is on the figure below, and on to the mark after it.
  await page.locator('section.docx td').filter({ hasText: /^7$/ }).waitFor();
  await keyboard.press('Escape');
  await tabTo(page, /^存疑：/);
  await keyboard.press(' ');
  await page.locator('aside [data-finding] > button:focus').waitFor();
  await keyboard.press('F6');
  await tabTo(page, /^存疑：/);
  await keyboard.press('Control+z');
  await page.getByText('已撤销。').waitFor();
  const download = page.waitForEvent('download');
  await keyboard.press('Control+s');
  expect((await download).suggestedFilename()).toBe('004（已修正）.docx');
});
