import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { textsIn } from '../unit/document/contract';
import { fixtureFile } from '../support/fixture-text';
import { launchBrowser } from '../word/chromium';
import { choose, isReady, openWorkbench } from './open-workbench';
import type { OpenedWorkbench } from './open-workbench';
import { press } from './open-finding';

const report = new Uint8Array(readFileSync(fixtureFile('004', 'word')));
const mended = textsIn(report).map((text) => (text === '社会组织' ? '社会公益组织' : text));

/** What the tests do to the page from within it. */
interface Switches {
  /** ends every worker there is */
  endWorkers: () => void;
  /** ends the worker that is asked this next, before it can answer */
  endAt?: string | undefined;
  /** what becomes of a file where the person is asked for a place */
  place?: 'written' | 'given up' | 'full';
}

/** Puts the switches into the page, before anything of its own runs. */
function install(): void {
  const workers: Worker[] = [];
  const switches: Switches = {
    endWorkers: () => {
      for (const worker of workers.splice(0)) worker.terminate();
    },
  };
  class FragileWorker extends Worker {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      workers.push(this);
    }

    override postMessage(message: { path?: readonly string[] }): void {
      super.postMessage(message);
      if (switches.endAt === undefined || message.path?.[0] !== switches.endAt) return;
      switches.endAt = undefined;
      this.terminate();
    }
  }
  const showSaveFilePicker = async ({ suggestedName }: { suggestedName: string }) => {
    if (switches.place === 'given up') throw new DOMException('', 'AbortError');
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle(suggestedName, { create: true });
    if (switches.place !== 'full') return handle;
    const createWritable = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
    return { name: suggestedName, createWritable };
  };
  Object.assign(window, { Worker: FragileWorker, showSaveFilePicker, switches });
}

let browser: Browser;
let opened: OpenedWorkbench;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  opened = await openWorkbench(browser, { asksWhere: true });
  ({ page } = opened);
  await page.addInitScript(install);
  await page.reload();
});
afterAll(() => browser.close());

async function set(wanted: Omit<Switches, 'endWorkers'>): Promise<void> {
  await page.evaluate((given) => {
    Object.assign((window as unknown as { switches: Switches }).switches, given);
  }, wanted);
}

async function endWorkers(): Promise<void> {
  await page.evaluate(() => {
    (window as unknown as { switches: Switches }).switches.endWorkers();
  });
}

/** The file that a person has saved, by its name. */
async function savedBytes(): Promise<Uint8Array> {
  const bytes = await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle('004（已修正）.docx');
    const read = new Uint8Array(await (await handle.getFile()).arrayBuffer());
    await folder.removeEntry('004（已修正）.docx');
    return [...read];
  });
  return new Uint8Array(bytes);
}

async function savedTexts(): Promise<readonly string[]> {
  return textsIn(await savedBytes());
}

async function open(): Promise<void> {
  await choose(page, [{ name: '004.docx', bytes: report }]);
}

async function mend(): Promise<void> {
  await press(page, '“社会组织”', /^改为/);
  await page.getByText(/^已修改 1 处/).waitFor();
}

async function undo(): Promise<void> {
  // What was restored can be taken back a moment after it is drawn.
  await page.getByRole('button', { name: '撤销', exact: true, disabled: false }).first().waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText('已撤销。').waitFor();
}

async function save(): Promise<void> {
  await page.keyboard.press('Control+s');
  await page.getByText('已保存为“004（已修正）.docx”。').waitFor();
}

const unsaved = (): Promise<number> => page.getByText(/有未保存的修改/).count();

test('a worker that ends before, in or after a repair or a save takes nothing with it', async () => {
  await open();
  await isReady(page);
  await endWorkers();
  await mend();
  await page.getByText('读取“004.docx”的程序中断过，已重新启动，修改都还在。').waitFor();
  await undo();
  await set({ endAt: 'apply' });
  await mend();
  await endWorkers();
  await save();
  expect(await savedTexts()).toEqual(mended);
  await undo();
  await set({ endAt: 'save' });
  await mend();
  await save();
  expect(await savedTexts()).toEqual(mended);
  expect(await unsaved()).toBe(0);
  await endWorkers();
  await undo();
  await save();
  expect(await savedTexts()).toEqual(textsIn(report));
  await page.locator('section.docx').getByText('社会组织', { exact: true }).waitFor();
});

test('what a person gives up saving, or the disk has no room for, is still to be saved', async () => {
  await mend();
  await set({ place: 'given up' });
  await page.keyboard.press('Control+s');
  await page.getByText('没有保存“004.docx”。').waitFor();
  expect(await unsaved()).toBe(1);
  await set({ place: 'full' });
  await page.keyboard.press('Control+s');
  await page.getByText(/^没能写入“004（已修正）.docx”（no room）/).waitFor();
  expect(await unsaved()).toBe(1);
});

test('what fails while nobody waits for it is told, and what is unsaved stays', async () => {
  await page.evaluate(() => {
    void Promise.reject(new Error('a fault'));
  });
  await page.getByText(/^页面出错（a fault）/).waitFor();
  expect(await unsaved()).toBe(1);
});

test('what was not saved when the page broke down is offered again with the file', async () => {
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await open();
  const question = page.getByRole('alertdialog');
  await question.getByText(/^“004.docx”上次有 \d+ 步修改没有保存/).waitFor();
  // Kept are the edits, not the report.
  const kept = await page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)));
  expect(kept).toContain('社会公益组织');
  expect(kept).not.toContain(mended.find((text) => text.length > 40));
  await question.getByRole('button', { name: '恢复修改' }).click();
  await isReady(page);
  await page.locator('section.docx').getByText('社会公益组织').waitFor();
  await undo();
  await page.getByRole('button', { name: '重做', exact: true }).click();
  await page.getByText('已重做。').waitFor();
  await save();
  expect(await savedTexts()).toEqual(mended);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('what is declined is not offered again', async () => {
  await undo();
  await page.reload();
  await open();
  await page.getByRole('button', { name: '不要了' }).click();
  await isReady(page);
  await page.locator('section.docx').getByText('社会组织', { exact: true }).waitFor();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('what was done after a save is offered with the file that was saved', async () => {
  await mend();
  await save();
  const bytes = await savedBytes();
  await undo();
  await page.reload();
  await choose(page, [{ name: '004（已修正）.docx', bytes }]);
  const question = page.getByRole('alertdialog');
  await question.getByText(/^“004（已修正）.docx”上次有 1 步修改没有保存/).waitFor();
  await question.getByRole('button', { name: '恢复修改' }).click();
  await isReady(page);
  await page.locator('section.docx').getByText('社会组织', { exact: true }).waitFor();
  await save();
  expect(await savedTexts()).toEqual(textsIn(report));
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('a part of the program that does not come is told in words of the page', async () => {
  await page.reload();
  await page.getByRole('button', { name: '打开报告…' }).waitFor();
  await page.context().route(/\/workbench\/.*\.js$/, (route) => route.abort());
  await open();
  await page
    .getByRole('alert')
    .getByText(/^程序有一部分没有载入。/)
    .waitFor();
  expect(await page.getByText(/本窗格|功能区/).count()).toBe(0);
  expect(opened.outside).toEqual([]);
});
