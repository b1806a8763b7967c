import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** The build's own script, asked as the build asks it: as a module of Node. */
function englishOf(source: string): unknown {
  const program = `
    import { englishOf } from ${JSON.stringify(join(__dirname, 'english-of.js'))};
    const source = process.argv[1];
    const found = englishOf(source);
    console.log(JSON.stringify(found ? [source.slice(found.start, found.end), found.words] : null));`;
  const told = execFileSync(process.execPath, ['--input-type=module', '-e', program, source]);
  return JSON.parse(told.toString());
}

it('finds the English words beside the Chinese ones', () => {
  expect(englishOf("const rule = { words: { zh: { name: '名' }, en: { name: 'n' } } };")).toEqual([
    "{ name: 'n' }",
    { name: 'n' },
  ]);
});

it('finds those of a catalogue', () => {
  const catalogue =
    "export const en: Catalogue = { 'a.b': 'c', d: { e: `f` } } satisfies Catalogue;";
  expect(englishOf(catalogue)).toEqual([
    "{ 'a.b': 'c', d: { e: `f` } } satisfies Catalogue",
    { 'a.b': 'c', d: { e: 'f' } },
  ]);
});

it.each([
  ['what takes working out', 'const en = { a: `${b}` };'],
  ['what is shared with others', 'const words = { zh: {}, en: { ...shared } };'],
  ['an en with no Chinese beside it', "const widths = { en: { a: 'b' } };"],
  ['a source without any', "const name = 'en';"],
])('leaves %s where it is', (_, source) => {
  expect(englishOf(source)).toBeNull();
});
