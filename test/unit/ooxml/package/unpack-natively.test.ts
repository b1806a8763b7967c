import { readFileSync } from 'node:fs';
import { openDocx } from '../../../../src/ooxml/package/package';
import { unpackNatively } from '../../../../src/ooxml/package/unpack-natively';
import { fixtureFile } from '../../../support/fixture-text';
import type { Member } from '../archive';
import { archive, refusalOf } from '../archive';
import { docxMembers } from '../docx-parts';

const text = 'word/document.xml';

/** What is unpacked beforehand of a document whose main part is packed in some wrong way. */
async function unpackedWith(fields: Partial<Member>): Promise<readonly string[]> {
  return [...(await unpackNatively(archive(docxMembers({}, { [text]: fields })))).keys()];
}

test.each(['word', 'wps', 'libreoffice'] as const)(
  'what every reading of %s asks for is unpacked, as by a script',
  async (program) => {
    const file = new Uint8Array(readFileSync(fixtureFile('000', program)));
    const unpacked = await unpackNatively(file);
    const opened = openDocx(file);
    expect([...unpacked.keys()].sort()).toEqual(
      [
        '[Content_Types].xml',
        '_rels/.rels',
        'customXml/item1.xml',
        'word/_rels/document.xml.rels',
        text,
        'word/numbering.xml',
        'word/styles.xml',
      ].filter((name) => opened.partNames.includes(name)),
    );
    for (const [name, content] of unpacked) {
      expect(Buffer.compare(content, opened.bytes(name) ?? new Uint8Array())).toBe(0);
    }
    const again = openDocx(file, {}, unpacked);
    expect(again.xml(text)).toBe(opened.xml(text));
  },
);

test.each<[string, Partial<Member>]>([
  ['has another checksum', { crc: 1 }],
  ['is longer than declared', { size: 10 }],
  ['is shorter than declared', { size: 1_000_000 }],
  ['is no deflated data', { packed: Uint8Array.of(0xff, 0xff, 0xff, 0xff) }],
  ['breaks off', { packed: Uint8Array.of(0xed) }],
  ['is stored', { stored: true }],
  ['is packed otherwise', { method: 12 }],
  ['says it is larger than anybody waits for', { size: 60_000_000 }],
])('a part that %s is left to whoever tells what is wrong', async (_, fields) => {
  const names = await unpackedWith(fields);
  expect(names).not.toContain(text);
  expect(names).toContain('[Content_Types].xml');
});

test('what was not unpacked beforehand is refused as without', async () => {
  const damaged = archive(docxMembers({}, { [text]: { crc: 1 } }));
  const unpacked = await unpackNatively(damaged);
  expect(refusalOf(() => openDocx(damaged, {}, unpacked).xml(text))).toMatchObject({
    code: 'damaged-zip',
    reason: 'crc',
  });
});

test('nothing is unpacked of what is no archive, nor in an engine that cannot', async () => {
  expect(await unpackNatively(new TextEncoder().encode('%PDF-1.7'))).toEqual(new Map());
  const { DecompressionStream: engine } = globalThis;
  Reflect.deleteProperty(globalThis, 'DecompressionStream');
  try {
    expect(await unpackedWith({})).toEqual([]);
  } finally {
    globalThis.DecompressionStream = engine;
  }
});

test('small entries are left to a script where that is asked for', async () => {
  const file = new Uint8Array(readFileSync(fixtureFile('000', 'word')));
  expect([...(await unpackNatively(file, 32 * 1024)).keys()]).toEqual([text]);
});
