import { readFileSync } from 'node:fs';
import { sizeOfPng } from '../../../src/build/manifest/png';
import { built, builtPath } from './built';

const manifest: {
  readonly name: string;
  readonly start_url: string;
  readonly icons: readonly { readonly src: string; readonly sizes: string }[];
} = JSON.parse(built('workbench.webmanifest'));

it('is named by the page that it is about', () => {
  expect(built(manifest.start_url)).toContain('<link rel="manifest" href="workbench.webmanifest">');
});

it('has the pictures a browser asks for, in the sizes it says', () => {
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512']);
  for (const { src, sizes } of manifest.icons) {
    const { width, height } = sizeOfPng(readFileSync(builtPath(src))) ?? {};
    expect(`${String(width)}x${String(height)}`).toBe(sizes);
  }
});

it('gives the program the name that people know', () => {
  expect(manifest.name).toBe('年报检查工作台');
});
