import { NotUnpacked, openUnpacked } from '../../../../src/ooxml/package/open-unpacked';
import { unpackNatively } from '../../../../src/ooxml/package/unpack-natively';
import { archive, refusalOf } from '../archive';
import { docxMembers, documentPart } from '../docx-parts';

const file = archive(docxMembers({ 'word/settings.xml': '<settings/>' }));

test('what is unpacked can be read, and all else is named as what is not', async () => {
  const opened = openUnpacked(file, await unpackNatively(file));
  expect(opened.mainPart).toBe('word/document.xml');
  expect(opened.xml('word/document.xml')).toBe(documentPart);
  expect(opened.xml('word/nothing.xml')).toBeUndefined();
  expect(() => opened.xml('word/settings.xml')).toThrow(new NotUnpacked('word/settings.xml'));
});

test('of what nothing is unpacked, not even the kind is known', () => {
  expect(() => openUnpacked(file, new Map())).toThrow(NotUnpacked);
});

test('what is no archive is refused as by those who unpack', () => {
  const pdf = new TextEncoder().encode('%PDF-1.7');
  expect(refusalOf(() => openUnpacked(pdf, new Map()))).toMatchObject({
    code: 'not-a-docx',
    found: 'pdf',
  });
});
