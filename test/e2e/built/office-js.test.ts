import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { builtPath } from './built';

const original = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const copy = dirname(builtPath('office-js/office.js'));

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path)).isFile());
}

it('has what Word on Windows, on the Mac, on the iPad and on the web asks for', () => {
  expect(filesIn(copy)).toEqual(
    expect.arrayContaining([
      'word-win32-16.01.js',
      'word-mac-16.00.js',
      'word-ios-16.00.js',
      'word-web-16.00.js',
      'o15apptofilemappingtable.js',
      'zh-cn/office_strings.js',
      'en-us/office_strings.js',
      'telemetry/oteljs_agave.js',
      'ariatelemetry/aria-web-telemetry.js',
      'AgaveErrorUX/index.html',
      'AgaveErrorUX/AgaveErrorUX.js',
      'AgaveErrorUX/style/AgaveErrorUX.css',
    ]),
  );
});

it('has nothing else that is large', () => {
  const sizes = filesIn(copy).map((path) => statSync(join(copy, path)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(5_000_000);
});

it('leaves the files of Microsoft as they are', () => {
  const files = filesIn(copy).filter((path) => path !== 'LICENSE.md');
  for (const path of files) {
    const source = path.replaceAll('AgaveErrorUX', 'agaveerrorux');
    expect(readFileSync(join(copy, path)).equals(readFileSync(join(original, source)))).toBe(true);
  }
});
