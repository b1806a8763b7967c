import { readFileSync } from 'node:fs';
import { unpackHere } from '../../../src/cli/unpack-here';
import { unpackNatively } from '../../../src/ooxml/package/unpack-natively';
import { fixtureFile } from '../../support/fixture-text';
import { archive } from '../ooxml/archive';
import type { Member } from '../ooxml/archive';
import { docxMembers } from '../ooxml/docx-parts';

const text = 'word/document.xml';

test.each(['word', 'wps', 'libreoffice'] as const)(
  'the same is unpacked of %s as by a stream of the engine',
  async (program) => {
    const file = new Uint8Array(readFileSync(fixtureFile('000', program)));
    const inOrder = (
      all: ReadonlyMap<string, Uint8Array>,
    ): readonly (readonly [string, string])[] =>
      [...all].map(([name, content]) => [name, Buffer.from(content).toString()] as const).sort();
    expect(inOrder(unpackHere(file))).toEqual(inOrder(await unpackNatively(file)));
    expect(unpackHere(file).get(text)?.length).toBeGreaterThan(1000);
  },
);

test.each<[string, Partial<Member>]>([
  ['has another checksum', { crc: 1 }],
  ['is longer than declared', { size: 10 }],
  ['is shorter than declared', { size: 1_000_000 }],
  ['declares no length', { size: 0 }],
  ['is no deflated data', { packed: Uint8Array.of(0xff, 0xff, 0xff, 0xff) }],
  ['breaks off', { packed: Uint8Array.of(0xed) }],
  ['is stored', { stored: true }],
  ['is packed otherwise', { method: 12 }],
  ['says it is larger than anybody waits for', { size: 60_000_000 }],
])('a part that %s is left to whoever tells what is wrong', (_, fields) => {
  const names = [...unpackHere(archive(docxMembers({}, { [text]: fields }))).keys()];
  expect(names).not.toContain(text);
  expect(names).toContain('[Content_Types].xml');
});

test('nothing is unpacked of what is no archive', () => {
  expect(unpackHere(new TextEncoder().encode('%PDF-1.7'))).toEqual(new Map());
});
