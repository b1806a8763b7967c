import fc from 'fast-check';
import { openDocx, openFlatOpc } from '../../../../src/ooxml/package/package';
import type { OpcPackage } from '../../../../src/ooxml/package/package';
import { Refusal } from '../../../../src/ooxml/refusal';
import { archive } from '../archive';
import { docxMembers, documentPart, mainType } from '../docx-parts';

const docx = archive(
  docxMembers(
    { 'word/media/image1.png': Uint8Array.from({ length: 500 }, (_, i) => (i * 37) & 0xff) },
    { 'word/styles.xml': { stored: true }, 'word/media/image1.png': { zip64: true } },
  ),
);

const flat =
  '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">' +
  `<pkg:part pkg:name="/word/document.xml" pkg:contentType="${mainType}">` +
  `<pkg:xmlData>${documentPart}</pkg:xmlData></pkg:part></pkg:package>`;

/** Opens and reads everything; a refusal anywhere is a proper end, any other error is not. */
function readAll(open: () => OpcPackage): void {
  const allowed = (call: () => unknown): unknown => {
    try {
      return call();
    } catch (error) {
      if (error instanceof Refusal) return undefined;
      throw error;
    }
  };
  allowed(() => {
    const opened = open();
    for (const name of opened.partNames) {
      allowed(() => opened.bytes(name));
      allowed(() => opened.xml(name));
    }
  });
}

const flips = (length: number) =>
  fc.array(fc.tuple(fc.nat(length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });

describe('a document with any damage', () => {
  it('is opened or refused when bytes are changed', () => {
    fc.assert(
      fc.property(flips(docx.length), (changes) => {
        const damaged = docx.slice();
        for (const [at, value] of changes) damaged[at] = value;
        readAll(() => openDocx(damaged));
      }),
      { numRuns: 1_500 },
    );
  });

  it('is opened or refused when it is cut at either end or has a hole', () => {
    fc.assert(
      fc.property(fc.nat(docx.length), fc.nat(docx.length), (from, to) => {
        readAll(() => openDocx(docx.subarray(Math.min(from, to), Math.max(from, to))));
        const rest = [
          ...docx.subarray(0, Math.min(from, to)),
          ...docx.subarray(Math.max(from, to)),
        ];
        readAll(() => openDocx(Uint8Array.from(rest)));
      }),
      { numRuns: 500 },
    );
  });

  it('is opened or refused when it is nothing but noise', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (noise) => {
        readAll(() => openDocx(noise));
        readAll(() => openDocx(Uint8Array.of(0x50, 0x4b, 3, 4, ...noise)));
      }),
    );
  });

  it('never gives a changed part for the true one', () => {
    const truth = openDocx(docx);
    fc.assert(
      fc.property(flips(docx.length), (changes) => {
        const damaged = docx.slice();
        for (const [at, value] of changes) damaged[at] = value;
        try {
          expect(openDocx(damaged).xml('word/document.xml')).toBe(truth.xml('word/document.xml'));
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
        }
      }),
    );
  });

  it('is opened or refused when a Flat OPC text is changed', () => {
    fc.assert(
      fc.property(
        fc.nat(flat.length),
        fc.nat(20),
        fc.string({ unit: 'binary', maxLength: 5 }),
        (at, length, put) => {
          readAll(() => openFlatOpc(flat.slice(0, at) + put + flat.slice(at + length)));
        },
      ),
      { numRuns: 500 },
    );
  });
});
