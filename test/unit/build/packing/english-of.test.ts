import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const beside = "const rule = { words: { zh: { name: '名' }, en: { name: 'n' } } };";
const catalogue = "export const en: Catalogue = { 'a.b': 'c', d: { e: `f` } } satisfies Catalogue;";
const left: readonly (readonly [string, string])[] = [
  ['what takes working out', 'const en = { a: `${b}` };'],
  ['what is shared with others', 'const words = { zh: {}, en: { ...shared } };'],
  ['an en with no Chinese beside it', "const widths = { en: { a: 'b' } };"],
  ['a source without any', "const name = 'en';"],
];

/**
 * What the build's own script finds in each source, asked as the build asks it: as a module of
 * Node. It is asked once of all, since it takes a while to start.
 */
function allFound(sources: readonly string[]): ReadonlyMap<string, unknown> {
  const program = `
    import { englishOf } from ${JSON.stringify(join(__dirname, '../../../../src/build/packing/english-of.js'))};
    const told = JSON.parse(process.argv[1]).map((source) => {
      const found = englishOf(source);
      return [source, found ? [source.slice(found.start, found.end), found.words] : null];
    });
    console.log(JSON.stringify(told));`;
  const given = JSON.stringify(sources);
  const told = execFileSync(process.execPath, ['--input-type=module', '-e', program, given]);
  return new Map(JSON.parse(told.toString()) as [string, unknown][]);
}

let found: ReadonlyMap<string, unknown>;

beforeAll(() => {
  found = allFound([beside, catalogue, ...left.map(([, source]) => source)]);
});

it('finds the English words beside the Chinese ones', () => {
  expect(found.get(beside)).toEqual(["{ name: 'n' }", { name: 'n' }]);
});

it('finds those of a catalogue', () => {
  expect(found.get(catalogue)).toEqual([
    "{ 'a.b': 'c', d: { e: `f` } } satisfies Catalogue",
    { 'a.b': 'c', d: { e: 'f' } },
  ]);
});

it.each(left)('leaves %s where it is', (_, source) => {
  expect(found.get(source)).toBeNull();
});
