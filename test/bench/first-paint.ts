import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { serveFolder } from '../../src/build/start/serve';
import { launchBrowser } from '../word/chromium';
import { median } from './median';

/** A page, and the first thing on it that a person waits for. */
export interface Awaited {
  readonly address: string;
  readonly selector: string;
}

/**
 * Milliseconds from asking for a page until something is painted in it, in a browser that has
 * nothing of the page yet.
 */
async function paintTime(browser: Browser, { address, selector }: Awaited): Promise<number> {
  const context = await browser.newContext({ locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    await page.addInitScript((wanted) => {
      const look = (): void => {
        if (document.querySelector(wanted) === null) return;
        observer.disconnect();
        // What is there now is painted with this frame.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => performance.mark('painted');
          port2.postMessage('');
        });
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { childList: true, subtree: true });
    }, selector);
    await page.goto(address);
    const painted = await page.waitForFunction(
      () => performance.getEntriesByName('painted')[0]?.startTime,
    );
    return (await painted.jsonValue()) ?? NaN;
  } finally {
    await context.close();
  }
}

/** Medians, in milliseconds, and the median of the ratios of each pair. */
export interface PaintTimes {
  readonly ours: number;
  readonly peer: number;
  readonly ratio: number;
}

/** Opens both pages, each first by turns, in one browser, served by one server out of a folder. */
export async function comparePaints(
  folder: string,
  ours: string,
  peer: string,
  runs: number,
): Promise<PaintTimes> {
  const server = createServer(serveFolder(folder));
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const base = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const browser = await launchBrowser();
  const our: Awaited = { address: base + ours, selector: 'aside [data-finding]' };
  const their: Awaited = { address: base + peer, selector: 'button' };
  const theirs = (): Promise<number> => paintTime(browser, their);
  try {
    const times: { readonly ours: number; readonly peer: number }[] = [];
    // The first pair warms the browser up, and does not count.
    for (let run = 0; run <= runs; run += 1) {
      // Who comes second waits for the first one's page to be cleared away.
      const earlier = run % 2 > 0 ? await theirs() : undefined;
      const pair = { ours: await paintTime(browser, our), peer: earlier ?? (await theirs()) };
      if (run > 0) times.push(pair);
    }
    return {
      ours: median(times.map((time) => time.ours)),
      peer: median(times.map((time) => time.peer)),
      ratio: median(times.map((time) => time.ours / time.peer)),
    };
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
