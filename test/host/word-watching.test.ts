/**
 * @jest-environment ./test/support/page-environment.js
 * @jest-environment-options {"url": "https://localhost/", "resources": "usable"}
 */
import { readFileSync } from 'node:fs';
import { openWordDocument } from '../../src/host/word';
import { fixtureFile } from '../support/fixture-text';
import { moveCursor, openInWord } from '../word/jsdom';

const report = new Uint8Array(readFileSync(fixtureFile('004', 'word')));

test('where Word tells no changes, they are noticed once the cursor moves and rests', async () => {
  const word = await openInWord(report);
  const host = openWordDocument();
  await host.read();
  const noticed = new Promise<void>((done) => {
    host.watch(done);
  });
  await word.heard;
  // Its answer has come once another has.
  await host.read();
  word.edit('社会组织', '社会团体');
  moveCursor();
  await noticed;
});

test('a cursor that only moves is no change', async () => {
  const word = await openInWord(report);
  const host = openWordDocument();
  await host.read();
  let changes = 0;
  const stop = host.watch(() => (changes += 1));
  const looked = new Promise<void>((done) => {
    word.before.set(word.syncs + 1, done);
  });
  moveCursor();
  await looked;
  await host.read();
  expect(changes).toBe(0);
  stop();
});
