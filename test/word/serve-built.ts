import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';

/** Where the tests' pages are said to be; there is no server, no certificate, no other origin. */
export const origin = 'https://localhost';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.json': 'application/json',
};

/**
 * Answers a browser's requests out of dist/.
 *
 * @returns what was asked of anybody else, which is refused
 */
export async function serveBuilt(context: BrowserContext): Promise<readonly string[]> {
  const outside: string[] = [];
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.protocol === 'data:' || url.protocol === 'blob:') return route.continue();
    if (url.origin !== origin) {
      outside.push(url.href);
      return route.abort();
    }
    const file = join('dist', decodeURIComponent(url.pathname));
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    return route.fulfill({
      body: readFileSync(file),
      contentType: types[extname(file)] ?? 'application/octet-stream',
    });
  });
  return outside;
}

/** What a page's console and its security policy complain about, from now on. */
export function complaintsOf(
  page: Page,
  isOurs: (address: string) => boolean = () => true,
): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && isOurs(message.location().url)) {
      complaints.push(message.text());
    }
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}
