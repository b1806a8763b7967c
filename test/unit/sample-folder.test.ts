import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { exampleFiles } from '../../src/app/desk/example/files';
import { sampleFolder, sampleFolderAt } from '../support/sample-folder';
import { unpacked } from '../support/unpacked';

const made = sampleFolder();

it('is kept as made from its texts', () => {
  for (const [path, bytes] of made) {
    const kept = new Uint8Array(readFileSync(join(sampleFolderAt, path)));
    const contentOf = path.endsWith('.pdf') ? Array.from<number> : unpacked;
    expect([path, contentOf(kept)]).toEqual([path, contentOf(bytes)]);
  }
});

it('is all that the workbench lays on its desk', () => {
  const { thisYear, lastYear, roster } = exampleFiles;
  const laid = [...thisYear, ...lastYear, roster].map(({ file }) =>
    relative(sampleFolderAt, resolve('assets', file)),
  );
  expect(new Set(laid)).toEqual(new Set(made.keys()));
});
