import { openDocx } from '../../../../src/ooxml/package/package';
import { compoundFile } from '../../../support/compound-file';
import { archive, refusalOf } from '../archive';
import { utf16, utf8 } from '../encode';

describe('a file that is no .docx', () => {
  it.each([
    ['empty', new Uint8Array()],
    ['empty', utf8('\uFEFF\r\n')],
    ['pdf', utf8('%PDF-1.7\n%âãÏÓ')],
    ['pdf', utf8(`${'\n'.repeat(500)}%PDF-1.4`)],
    ['html', utf8('<html xmlns:w="urn:schemas-microsoft-com:office:word">')],
    ['html', utf8('\uFEFF\n<!DOCTYPE html>\n<html>')],
    ['html', utf8('<?xml version="1.0"?><!-- a --><!DOCTYPE html PUBLIC "">')],
    ['html', utf8('<table border="1"><tr>')],
    ['html', utf16('\uFEFF<HTML>', 'little-endian')],
    ['html', utf8('MIME-Version: 1.0\nContent-Type: multipart/related')],
    ['rtf', utf8('{\\rtf1\\ansi')],
    ['xml', utf8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:body>')],
    ['xml', utf8('<!-- <html> --><a/>')],
    ['image', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ['image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
    ['xls', compoundFile('Root Entry', 'Workbook')],
    ['ppt', compoundFile('Root Entry', 'PowerPoint Document')],
    ['unknown', compoundFile('Root Entry')],
    ['unknown', new Uint8Array(4096)],
    ['unknown', utf8('2023年政府信息公开工作年度报告')],
    ['ofd', archive([{ name: 'OFD.xml', content: '<a/>' }])],
    [
      'odt',
      archive([
        { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
      ]),
    ],
    ['zip', archive([{ name: 'a.docx', content: 'x' }])],
    ['zip', archive([])],
  ])('is named: %s', (found, bytes) => {
    expect(refusalOf(() => openDocx(bytes))).toEqual({ code: 'not-a-docx', found });
  });

  it('may be one of the old format, even with a workbook inside', () => {
    for (const names of [['WordDocument'], ['Workbook', 'Data', 'WordDocument']]) {
      const refusal = refusalOf(() => openDocx(compoundFile('Root Entry', ...names)));
      expect(refusal).toEqual({ code: 'legacy-doc' });
    }
  });

  it('may be one with a password', () => {
    const bytes = compoundFile('Root Entry', '\u0006DataSpaces', 'EncryptedPackage');
    expect(refusalOf(() => openDocx(bytes))).toEqual({ code: 'password-protected' });
  });

  it('is told by its streams, whichever letters of their names are capitals', () => {
    const bytes = compoundFile('ROOT ENTRY', 'ENCRYPTEDPACKAGE');
    expect(refusalOf(() => openDocx(bytes))).toEqual({ code: 'password-protected' });
  });

  it('is not taken for an old one because its text has the word', () => {
    const bytes = compoundFile('Root Entry', 'WordDocumentation', 'Notes');
    expect(refusalOf(() => openDocx(bytes))).toEqual({ code: 'not-a-docx', found: 'unknown' });
  });

  it('is looked at in no time where it is built to be slow', () => {
    const bytes = utf8('<!---->'.repeat(200_000));
    expect(refusalOf(() => openDocx(bytes))).toEqual({ code: 'not-a-docx', found: 'xml' });
  });
});
