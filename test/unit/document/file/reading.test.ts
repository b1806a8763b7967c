import { readFileSync } from 'node:fs';
import { openFile, openReading } from '../../../../src/document/file/file-host';
import { readFile } from '../../../../src/document/file/reading';
import { archive } from '../../ooxml/archive';
import type { Member } from '../../ooxml/archive';
import { docxMembers } from '../../ooxml/docx-parts';
import { fixtureFile } from '../../../support/fixture-text';

const text = 'word/document.xml';

function packed(fields: Partial<Member>): Uint8Array {
  return archive(docxMembers({}, { [text]: fields }));
}

test.each(['word', 'wps', 'libreoffice'] as const)(
  'a report by %s is read from what the engine unpacks, and worked on as any other',
  async (program) => {
    const file = new Uint8Array(readFileSync(fixtureFile('002', program)));
    const reading = await readFile(file);
    const usual = openFile(file);
    expect(reading.unpacked.size).toBeGreaterThan(3);
    expect(reading.body).toEqual((await usual.read()).body);
    const host = openReading(reading);
    expect(host.surroundings()).toEqual(usual.surroundings());
    expect(host.pieces()).toEqual(usual.pieces());
  },
);

test('what the engine does not unpack is read all the same', async () => {
  const [stored, deflated] = [await readFile(packed({ stored: true })), await readFile(packed({}))];
  expect(stored.unpacked.has(text)).toBe(false);
  expect(stored.xml).toBe(deflated.xml);
  expect(stored.body).toEqual(deflated.body);
});

test.each<[string, Partial<Member>]>([
  ['crc', { crc: 1 }],
  ['size', { size: 10 }],
  ['deflate', { packed: Uint8Array.of(0xff, 0xff, 0xff, 0xff) }],
  ['method', { method: 12 }],
])('a file that is damaged is refused with what is wrong: %s', async (reason, fields) => {
  await expect(readFile(packed(fields))).rejects.toMatchObject({
    code: 'damaged-zip',
    data: { reason, part: text },
  });
});
