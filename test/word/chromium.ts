import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, LaunchOptions, Page } from 'playwright-core';
import { TestWord } from './open-word';
import { becomeNative } from './native';
import type { Play } from './plays';
import { complaintsOf, origin, serveBuilt } from './serve-built';

/** A pane in a browser, over a document in the Word of the tests. */
export interface OpenedPane {
  readonly page: Page;
  readonly word: TestWord;
  /** what the page asked for beyond its own origin */
  readonly outside: readonly string[];
  /** what the page's console and its security policy complained about */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** The shell without a window starts in a third of the time, and no page of the browser's own with it. */
const browsers = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/**
 * Debian's Chromium, or the one that the environment names.
 *
 * @throws {Error} where it is missing
 */
export async function launchBrowser({
  args = [],
  ...options
}: LaunchOptions = {}): Promise<Browser> {
  const wanted = process.env['CHROMIUM'];
  const looked = wanted === undefined ? browsers : [wanted];
  const executablePath = looked.find((file) => existsSync(file));
  if (executablePath === undefined) {
    throw new Error(
      `Chromium is missing: there is no ${looked.join(', ')}. “npm test” installs it.`,
    );
  }
  const browser = await chromium.launch({
    ...options,
    executablePath,
    args: ['--no-sandbox', ...args],
  });
  const newContext = browser.newContext.bind(browser);
  // A machine may be busy; how fast something is, the bench tells.
  browser.newContext = async (its) => {
    const context = await newContext(its);
    context.setDefaultTimeout(120_000);
    return context;
  };
  return browser;
}

/** Gives a page the parent frame that Word on the web is; it runs in the page. */
function becomeFramed({ name, from }: { readonly name: string; readonly from: string }): void {
  window.name = name;
  const ask = (window as unknown as Record<string, (text: string) => Promise<string | undefined>>)[
    'answerAsWord'
  ];
  const postMessage = (text: string): void => {
    void ask?.(text).then((data) => {
      if (data !== undefined)
        window.dispatchEvent(new MessageEvent('message', { data, origin: from }));
    });
  };
  Object.defineProperty(window, 'parent', { value: { postMessage } });
}

/**
 * Opens a page of the built pane as Word would: Microsoft's client runs in it, and finds the Word
 * of the tests where its parent frame is or, in a native one, its program. No server, no certificate, no other origin.
 */
export async function openPane(
  browser: Browser,
  bytes: Uint8Array,
  {
    play = {},
    locale = 'zh-CN',
    path = 'taskpane.html?start=check',
    width = 320,
    pace = 'at once',
    missing,
    ...options
  }: BrowserContextOptions & {
    readonly play?: Partial<Play>;
    readonly path?: string;
    readonly width?: number;
    readonly pace?: TestWord['pace'];
    /** which of its own files do not come */
    readonly missing?: RegExp;
  } = {},
): Promise<OpenedPane> {
  const word = new TestWord(bytes, play, locale);
  word.pace = pace;
  const context = await browser.newContext({
    ...options,
    locale,
    viewport: { width, height: 800 },
  });
  const page = await context.newPage();
  const outside = await serveBuilt(context);
  if (missing) await context.route(missing, (route) => route.abort());
  // Microsoft's client styles a page of its own, which the policy does not let it.
  const complaints = complaintsOf(page, (address) => !address.includes('/office-js/'));
  await page.exposeFunction('answerAsWord', (text: string) => word.answer(text));
  const { native } = word;
  if (native) await page.addInitScript(becomeNative, native);
  else await page.addInitScript(becomeFramed, { name: word.frameName(`${origin}/`), from: origin });
  await page.goto(`${origin}/${path}`);
  return { page, word, outside, complaints, close: () => context.close() };
}
