import { deflateSync } from 'fflate';
import { openDocx } from '../../../../src/ooxml/package/package';
import type { Member } from '../archive';
import { archive, refusalOf } from '../archive';
import { docxMembers, documentPart } from '../docx-parts';

const text = 'word/document.xml';

const openText = (fields: Partial<Member>) =>
  openDocx(archive(docxMembers({}, { [text]: fields })));

/** Fixed codes: a zero, then 258 more of it for each 13 bits, for as many bytes as asked. */
function endlessDeflate(length: number): Uint8Array {
  const match = '1100010100000';
  const bits = `11000110000${match.repeat(8 * 2)}`;
  const bytes = new Uint8Array(length);
  for (let at = 0; at < 15; at++) {
    const reversed = Array.from(bits.slice(at * 8, at * 8 + 8))
      .reverse()
      .join('');
    bytes[at] = Number(`0b${reversed}`);
  }
  // The pattern comes round after 13 bytes; the first two hold the header.
  for (let at = 15; at < length; at++) bytes[at] = bytes[at - 13] ?? 0;
  return bytes;
}

describe('unpacking a part', () => {
  it('gives what was stored and what was deflated', () => {
    expect(openText({ stored: true }).xml(text)).toBe(documentPart);
    expect(openText({}).xml(text)).toBe(documentPart);
  });

  it('gives a part far larger than one step of its work', () => {
    const noise = Uint8Array.from({ length: 300_000 }, (_, i) => (i * i * 31 + (i >> 3)) & 0xff);
    const opened = openDocx(archive(docxMembers({ 'word/media/image1.png': noise })));
    const unpacked = opened.bytes('word/media/image1.png') ?? new Uint8Array();
    expect(Buffer.compare(unpacked, noise)).toBe(0);
  });

  it('notices that the content is not what was packed', () => {
    for (const stored of [true, false]) {
      const opened = openText({ stored, crc: 0x12345678 });
      expect(refusalOf(() => opened.xml(text))).toEqual({
        code: 'damaged-zip',
        reason: 'crc',
        part: text,
      });
    }
  });

  it('notices one changed byte', () => {
    const docx = archive(docxMembers({}, { [text]: { stored: true } }));
    const at = docx.findIndex((byte, i) => byte === 0xe6 && docx[i + 1] === 0x94);
    docx[at + 1] = 0x95;
    expect(refusalOf(() => openDocx(docx).xml(text))).toMatchObject({ reason: 'crc' });
  });

  it.each([
    ['less', -1],
    ['more', 1],
    ['a little more than can be in it', 1_000_000],
  ])('notices that the directory declares %s', (_, by) => {
    const size = new TextEncoder().encode(documentPart).length + by;
    for (const stored of [true, false]) {
      const opened = openText({ stored, size });
      expect(refusalOf(() => opened.xml(text))).toEqual({
        code: 'damaged-zip',
        reason: 'size',
        part: text,
      });
    }
  });

  it('stops at the declared size where the data goes on without end', () => {
    const opened = openText({ packed: endlessDeflate(30_000_000), size: 1_000 });
    expect(refusalOf(() => opened.xml(text))).toMatchObject({ reason: 'size' });
  });

  it('does not begin where the size is declared, and too big', () => {
    const opened = openText({ packed: endlessDeflate(1_000_000), size: 100_000_000 });
    expect(refusalOf(() => opened.xml(text))).toMatchObject({ code: 'too-big', part: text });
  });

  it('notices deflated data that is broken, cut off or missing', () => {
    const packed = deflateSync(new TextEncoder().encode(documentPart));
    for (const broken of [packed.subarray(0, -5), Uint8Array.of(7), Uint8Array.of(6, 0, 0)]) {
      const opened = openText({ packed: broken });
      expect(refusalOf(() => opened.xml(text))).toEqual({
        code: 'damaged-zip',
        reason: 'deflate',
        part: text,
      });
    }
    const opened = openText({ packed: new Uint8Array() });
    expect(refusalOf(() => opened.xml(text))).toMatchObject({ reason: 'size' });
  });

  it('knows no other way of packing', () => {
    const opened = openText({ method: 12 });
    expect(refusalOf(() => opened.xml(text))).toMatchObject({ reason: 'method', part: text });
  });
});
