import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { complaintsOf, origin, serveBuilt } from '../word/serve-built';

/** The workbench in a browser. */
export interface OpenedWorkbench {
  readonly page: Page;
  /** what the page asked for beyond its own origin */
  readonly outside: readonly string[];
  /** what the page's console and its security policy complained about */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** A file as a person has it on the disk. */
export interface TestFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Has a page save as in browsers that let none ask where: no test could answer. */
export async function withDownloadsAlone(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
}

/**
 * Opens the built workbench.
 *
 * @param asksWhere whether the browser lets a page ask where to save, which a test cannot answer
 * @param held which of its own files do not come until when
 */
export async function openWorkbench(
  browser: Browser,
  {
    held,
    asksWhere = false,
    ...options
  }: BrowserContextOptions & {
    readonly asksWhere?: boolean;
    readonly held?: { readonly files: RegExp; readonly until: Promise<void> };
  } = {},
): Promise<OpenedWorkbench> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 1280, height: 800 },
    // It would fetch the whole page again, in each test, to keep it; offline.test.ts looks at it.
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  const outside = await serveBuilt(context);
  const complaints = complaintsOf(page);
  if (held) {
    await context.route(held.files, async (route) => {
      await held.until;
      await route.fallback();
    });
  }
  if (!asksWhere) await withDownloadsAlone(page);
  await page.goto(`${origin}/workbench.html`);
  return { page, outside, complaints, close: () => context.close() };
}

/** Chooses files as a person does by the button, and waits until the first is drawn. */
export async function choose(page: Page, files: readonly TestFile[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开报告…' }).click();
  await (
    await chooser
  ).setFiles(
    files.map(({ name, bytes }) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    })),
  );
}

/** Waits until the file that is shown is checked by every rule, and drawn. */
export async function isReady(page: Page): Promise<void> {
  await page.getByRole('button', { name: '重新检查' }).waitFor();
  await page.locator('section.docx').first().waitFor();
  await page.getByText('正在绘制页面…').waitFor({ state: 'detached' });
}

/** Waits until something begins between two heights of the window, to which it is scrolled. */
export async function comesBetween(place: Locator, top: number, bottom: number): Promise<void> {
  const yOnceDrawn = (): Promise<number> =>
    place.evaluate(async (element) => {
      await new Promise((done) => requestAnimationFrame(done));
      return element.getBoundingClientRect().y;
    });
  for (let y = await yOnceDrawn(); y <= top || y >= bottom;) y = await yOnceDrawn();
}
