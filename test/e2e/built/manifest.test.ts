import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkManifest } from '../../../src/build/manifest/check-manifest';
import { built, builtPath } from './built';

it('names only files that were built', () => {
  const dist = dirname(builtPath('manifest.xml'));
  const mistakes = checkManifest(built('manifest.xml'), (path) => {
    const file = join(dist, path);
    return existsSync(file) ? readFileSync(file) : undefined;
  });
  expect(mistakes).toEqual([]);
});
