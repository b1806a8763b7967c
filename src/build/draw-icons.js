// `npm run icons`: draws assets/icon.svg in every size that Word asks for. The pictures are
// committed; Chromium is needed only to draw them anew.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const assets = join(import.meta.dirname, '../../assets');
const names = ['check', 'table', 'diagnosis'];
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
/** For the browser that installs the workbench. */
const largeSizes = { check: [192, 512], table: [], diagnosis: [] };
/** Up to this size the drawing with fewer parts is legible, and the full one is not. */
const lastSmall = 24;

const svg = readFileSync(join(assets, 'icon.svg'), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  for (const name of names) {
    for (const size of [...sizes, ...largeSizes[name]]) {
      const symbol = size <= lastSmall ? `${name}-small` : name;
      const shown = svg
        .replace(/<use href="[^"]*"/, `<use href="#${symbol}"`)
        .replace(/ width="\d+" height="\d+"/, ` width="${size}" height="${size}"`);
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${shown}`);
      await page.screenshot({
        path: join(assets, `${name}-${size}.png`),
        omitBackground: true,
      });
    }
  }
} finally {
  await browser.close();
}
