import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { formOf } from '../../src/schema/editions';
import { tableIds } from '../../src/schema/form';
import { exampleDocuments } from '../support/examples/documents';
import { draw } from '../support/examples/drawn';
import type { Drawn } from '../support/examples/drawn';
import { lostLabels, wordsOutside } from '../support/examples/labels';

const missing = ['soffice', 'pdftotext'].filter(
  (program) => spawnSync(program, ['--version']).error !== undefined,
);

/** Where the programs that draw are not installed, the run shows what was left out. */
const drawing = missing.length === 0 ? describe : describe.skip;

drawing(
  `inserted tables as LibreOffice draws them (needs ${missing.join(', ') || 'nothing'})`,
  () => {
    let all: readonly Drawn[] = [];
    const folder = mkdtempSync(join(tmpdir(), 'report-check-drawn-'));

    beforeAll(async () => {
      all = draw(await exampleDocuments(), folder);
    }, 60_000);

    afterAll(() => {
      rmSync(folder, { recursive: true, force: true });
    });

    const names = ['empty', 'office', 'landscape', 'numbered', 'report'] as const;
    const cases = names.flatMap((name) => tableIds.map((table) => ({ name, table })));

    test.each(cases)('$table, $name: every label is whole, all on one page', ({ name, table }) => {
      const drawn = all.filter(
        ({ example }) => example.name.startsWith(name) && example.tables.includes(table),
      );
      expect(drawn.length).toBeGreaterThan(1);
      for (const { example, pages } of drawn) {
        const form = formOf(example.edition).tables[table];
        const lost = pages.map((words) => lostLabels(form, words, example.page));
        const best = lost.reduce((one, other) => (other.length < one.length ? other : one));
        expect({ name: example.name, lost: best }).toEqual({ name: example.name, lost: [] });
      }
    });

    test('nothing lies outside of a page’s text', () => {
      const outside = all.flatMap(({ example, pages }) =>
        pages.flatMap((words, page) =>
          wordsOutside(words, example.page).map(
            (text) => `${example.name} ${String(page)} ${text}`,
          ),
        ),
      );
      expect(outside).toEqual([]);
    });

    test('each has a picture to look at, of modest size', () => {
      const kept = resolve('test/fixtures/examples');
      const files = readdirSync(kept);
      for (const { example } of all) {
        expect(files.some((file) => file.startsWith(`${example.name}.`))).toBe(true);
      }
      expect(files.filter((file) => statSync(join(kept, file)).size > 60_000)).toEqual([]);
    });
  },
);
