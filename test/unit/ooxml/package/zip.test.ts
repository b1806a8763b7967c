import { unzipSync } from 'fflate';
import { openDocx } from '../../../../src/ooxml/package/package';
import { writeZip } from '../../../../src/ooxml/package/zip';
import { docxParts } from '../docx-parts';

const encoded = (): [string, Uint8Array][] =>
  [...docxParts()].map(([name, content]) => [
    name,
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  ]);

const datesOf = (zip: Uint8Array): number[] => {
  const view = new DataView(zip.buffer);
  return [view.getUint16(10, true), view.getUint16(12, true)];
};

describe('writeZip', () => {
  it('packs parts that open again as they were', () => {
    const opened = openDocx(writeZip(encoded()));
    for (const [name, bytes] of encoded()) expect(opened.bytes(name)).toEqual(bytes);
    expect(opened.partNames).toHaveLength(encoded().length);
  });

  it('puts the content types first and keeps the order of the others', () => {
    const names = Object.keys(unzipSync(writeZip(encoded().reverse())));
    expect(names).toEqual([
      '[Content_Types].xml',
      'word/styles.xml',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      '_rels/.rels',
    ]);
  });

  it('gives the same bytes for the same parts, dated 1980-01-01', () => {
    const zip = writeZip(encoded());
    expect(writeZip(encoded())).toEqual(zip);
    expect(datesOf(zip)).toEqual([0, (1 << 5) | 1]);
  });

  it('makes what is packed smaller', () => {
    const zip = writeZip([['word/document.xml', new Uint8Array(100_000)]]);
    expect(zip.length).toBeLessThan(1_000);
  });

  it('does not lose one of two parts with one name', () => {
    const part = new Uint8Array();
    expect(() =>
      writeZip([
        ['word/document.xml', part],
        ['/Word/Document.xml', part],
      ]),
    ).toThrow(RangeError);
  });
});
