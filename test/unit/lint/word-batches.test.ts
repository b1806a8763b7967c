import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const rules = ['load-by-name', 'no-sync-in-loop', 'on-ready', 'sync-before-read'] as const;

/** The rules that complain about each of several pieces of code. */
function complaints(codes: readonly string[]): readonly (readonly string[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'report-check-'));
  try {
    const config = join(folder, 'oxlint.json');
    const jsPlugins = [join(root, 'test/lint/word-batches.js')];
    const named = Object.fromEntries(rules.map((rule) => [`word-batches/${rule}`, 'error']));
    const categories = { correctness: 'off' };
    writeFileSync(config, JSON.stringify({ categories, plugins: [], jsPlugins, rules: named }));
    codes.forEach((code, at) => {
      writeFileSync(join(folder, `${String(at)}.ts`), `async function work() { ${code} }`);
    });
    const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
    const args = [oxlint, '--config', config, '--format', 'json', folder];
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    const { diagnostics } = JSON.parse(stdout) as {
      diagnostics: readonly { readonly code: string; readonly filename: string }[];
    };
    return codes.map((_, at) =>
      diagnostics
        .filter(({ filename }) => basename(filename) === `${String(at)}.ts`)
        .map(({ code }) => /\((.+)\)/.exec(code)?.[1] ?? code),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('what asks Word wrongly is complained about, and nothing else', () => {
  const expected: readonly (readonly [string, ...(typeof rules)[number][]])[] = [
    ['for (const one of all) { one.delete(); await context.sync(); }', 'no-sync-in-loop'],
    ['while (more) await batch.context.sync();', 'no-sync-in-loop'],
    ['for (let at = 0; at < 3; at++) one.delete(); await context.sync();'],

    ['table.load();', 'load-by-name'],
    ['table.load("");', 'load-by-name'],
    ['paragraphs.load("items");', 'load-by-name'],
    ['paragraphs.load(["items/text", "items/font"]);', 'load-by-name'],
    ['context.document.body.load("text, paragraphs");', 'load-by-name'],
    ['paragraphs.load("items/text,items/font/name"); range.load(properties);'],

    ['paragraphs.load("items/text"); use(paragraphs.items.length);', 'sync-before-read'],
    ['const range = document.getSelection(); use(range.text);', 'sync-before-read'],
    ['const xml = body.getOoxml(); use(xml.value); await context.sync();', 'sync-before-read'],
    ['await context.sync(); table.load("values"); use(table.values);', 'sync-before-read'],
    ['paragraphs.load("items/text"); await context.sync(); use(paragraphs.items.length);'],
    ['const range = body.getRange(); range.select(); range.style = "x"; range.font.bold = true;'],
    ['one.load("text"); const told = () => one.text; await context.sync(); return told();'],

    ['Office.initialize = start;', 'on-ready'],
    ['await Office.onReady(); settings.initialize = start;'],
  ];
  const found = complaints(expected.map(([code]) => code));
  expect(expected.map(([code], at) => [code, ...(found[at] ?? [])])).toEqual(expected);
});
