import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkManifest } from '../../../src/build/manifest/check-manifest';
import { makeManifest } from '../../../src/setup/make-manifest';

const root = join(__dirname, '../../..');
const template = readFileSync(join(root, 'manifest.xml'), 'utf8');

/** What lies beside the source stands for what is served, as in `npm run validate`. */
function read(path: string): Buffer | undefined {
  const file = join(root, path.replace(/^([^/]+)\.html$/, 'src/build/pages/$1.ts'));
  return existsSync(file) ? readFileSync(file) : undefined;
}

test.each([
  ['a name', 'https://intranet.example/'],
  ['a path and a port', 'https://intranet.example:8443/tools/report-check/'],
  ['a space and Chinese in the path', new URL('https://intranet.example/年 报/').href],
  ['marks of XML in the path', "https://intranet.example/a&b'c/"],
  ['what a replacement would take for its own', 'https://intranet.example/$&/$1/'],
])('makes a manifest in order for an address with %s', (_, folder) => {
  const manifest = makeManifest(template, folder);
  expect(checkManifest(manifest, read)).toEqual([]);
  const parsed = new RegExp('<SourceLocation DefaultValue="([^"]*)"').exec(manifest)?.[1];
  expect(parsed?.replaceAll('&amp;', '&')).toBe(`${folder}taskpane.html`);
  expect(manifest).not.toContain('localhost');
});

test('takes nothing for a manifest that names no pane', () => {
  expect(() => makeManifest('<OfficeApp/>', 'https://intranet.example/')).toThrow('no pane');
});
