import { openDocx } from '../../../../src/ooxml/package/package';
import { archive, refusalOf } from '../archive';
import { docxMembers, documentPart } from '../docx-parts';
import { utf16, utf8 } from '../encode';

const text = 'word/document.xml';

const openText = (bytes: Uint8Array) => openDocx(archive(docxMembers({ [text]: bytes })));

describe('the text of a part', () => {
  const declared = `<?xml version="1.0" encoding="UTF-16"?>${documentPart}`;
  it.each([
    ['UTF-8', utf8(documentPart), documentPart],
    ['UTF-8 with a mark', utf8(`\uFEFF${documentPart}`), documentPart],
    ['UTF-16 LE with a mark', utf16(`\uFEFF${documentPart}`, 'little-endian'), documentPart],
    ['UTF-16 BE with a mark', utf16(`\uFEFF${documentPart}`, 'big-endian'), documentPart],
    ['UTF-16 LE by its declaration', utf16(declared, 'little-endian'), declared],
    ['UTF-16 BE by its declaration', utf16(declared, 'big-endian'), declared],
    ['UTF-8 declared as something else', utf8(declared), declared],
    ['characters beyond the first plane', utf8('<a>𠮷</a>'), '<a>𠮷</a>'],
  ])('is decoded from %s', (_, bytes, expected) => {
    expect(openText(bytes).xml(text)).toBe(expected);
  });

  it('keeps line ends and empty elements as they are', () => {
    const content = '<a>\r\n<b></b><c/>\r</a>';
    expect(openText(utf8(content)).xml(text)).toBe(content);
  });

  it.each([
    ['GBK', Uint8Array.of(0x3c, 0x61, 0x3e, 0xd5, 0xfe, 0xb8, 0xae)],
    ['half of a UTF-16 character', utf16('\uFEFF<a/>', 'little-endian').subarray(0, -1)],
  ])('is not guessed from %s', (_, bytes) => {
    const opened = openText(bytes);
    expect(refusalOf(() => opened.xml(text))).toEqual({
      code: 'damaged-xml',
      part: text,
      reason: 'encoding',
    });
    expect(opened.bytes(text)).toEqual(bytes);
  });

  it('never has a document type', () => {
    const bomb = '<?xml version="1.0"?>\n<!-- a --><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>';
    for (const bytes of [utf8(bomb), utf16(`\uFEFF${bomb}`, 'little-endian')]) {
      const opened = openText(bytes);
      expect(refusalOf(() => opened.xml(text))).toEqual({
        code: 'damaged-xml',
        part: text,
        reason: 'doctype',
      });
    }
  });
});
