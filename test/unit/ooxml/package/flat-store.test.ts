import { openFlatOpc } from '../../../../src/ooxml/package/package';
import { refusalOf } from '../archive';
import {
  documentPart,
  mainType,
  relationships,
  relationshipsType,
  stylesPart,
  stylesType,
} from '../docx-parts';

const part = (name: string, type: string, xml: string): string =>
  `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;

const binary = (name: string, content: string, type = 'image/png'): string =>
  `<pkg:part pkg:name="${name}" pkg:contentType="${type}" pkg:compression="store">` +
  `<pkg:binaryData>${content}</pkg:binaryData></pkg:part>`;

const wrap = (...parts: string[]): string =>
  '<?xml version="1.0" standalone="yes"?>\r\n<?mso-application progid="Word.Document"?>\r\n' +
  '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">' +
  `${parts.join('\r\n')}</pkg:package>`;

const rels = part(
  '/_rels/.rels',
  relationshipsType,
  relationships({ officeDocument: 'word/document.xml' }),
);
const main = part('/word/document.xml', mainType, documentPart);
const mainRels = part(
  '/word/_rels/document.xml.rels',
  relationshipsType,
  relationships({ styles: 'styles.xml' }),
);
const styles = part('/word/styles.xml', stylesType, stylesPart);
const whole = wrap(rels, main, mainRels, styles);

describe('openFlatOpc', () => {
  it('opens what Word gives for an open document', () => {
    const opened = openFlatOpc(whole);
    expect(opened.mainPart).toBe('word/document.xml');
    expect(opened.partNames).toEqual([
      '_rels/.rels',
      'word/document.xml',
      'word/_rels/document.xml.rels',
      'word/styles.xml',
    ]);
    expect(opened.xml('/Word/document.xml')).toBe(documentPart);
    expect(opened.bytes('word/document.xml')).toEqual(new TextEncoder().encode(documentPart));
    expect(opened.related('styles')).toBe('word/styles.xml');
    expect(opened.related('numbering')).toBeUndefined();
    expect(opened.xml('word/numbering.xml')).toBeUndefined();
    expect(opened.bytes('word/numbering.xml')).toBeUndefined();
  });

  it('opens a text with a byte order mark', () => {
    const opened = openFlatOpc(`\uFEFF${whole}`);
    expect(opened.xml('word/document.xml')).toBe(documentPart);
  });

  it.each([
    ['spaces and line ends', '\r\n <w:document xmlns:w="a">\r\n</w:document>\n'],
    ['characters beyond the first plane', '<w:document xmlns:w="a">𠮷𠮷</w:document>'],
    ['an empty root', '<w:document xmlns:w="a"/>'],
    ['a comment with the closing tag', '<a><!-- </pkg:xmlData> --></a>'],
    ['a character section with the closing tag', '<a><![CDATA[</pkg:xmlData>]]></a>'],
    ['a package of its own', `<a>${wrap(styles).replace(/^.*?(?=<pkg:package)/s, '')}</a>`],
  ])('gives the very slice of a part with %s, and where it is', (_, xml) => {
    const flat = wrap(styles, rels, part('/word/document.xml', mainType, xml));
    const opened = openFlatOpc(flat);
    expect(opened.xml('word/document.xml')).toBe(xml);
    expect(flat.slice(opened.mainOffset, opened.mainOffset + xml.length)).toBe(xml);
    expect(opened.partNames).toHaveLength(3);
  });

  it('takes any prefix for the wrapper', () => {
    const opened = openFlatOpc(whole.replaceAll('pkg:', 'p:').replace('xmlns:pkg', 'xmlns:p'));
    expect(opened.xml('word/document.xml')).toBe(documentPart);
  });

  it('opens a part that leans on a namespace declared around it, and gives it as it is', () => {
    const xml = '<w:document><w:body/></w:document>';
    const flat = wrap(part('/word/document.xml', mainType, xml));
    const opened = openFlatOpc(flat.replace('<pkg:package', '<pkg:package xmlns:w="urn:w"'));
    expect(opened.xml('word/document.xml')).toBe(xml);
  });

  it('gives the bytes of a picture, and the text of XML that was packed as bytes', () => {
    const packed = btoa(stylesPart).replace(/.{76}/g, '$&\r\n');
    const opened = openFlatOpc(
      wrap(rels, main, binary('/word/a.png', 'AAEC\r\n/w=='), binary('/word/b.xml', packed)),
    );
    expect(opened.bytes('word/a.png')).toEqual(Uint8Array.of(0, 1, 2, 255));
    expect(opened.xml('word/b.xml')).toBe(stylesPart);
  });

  it('refuses bytes that are none only when they are asked for', () => {
    const opened = openFlatOpc(wrap(rels, main, binary('/word/a.png', '图')));
    expect(refusalOf(() => opened.bytes('word/a.png'))).toEqual({
      code: 'damaged-xml',
      part: 'word/a.png',
      reason: 'base64',
    });
  });

  it('passes over parts without content', () => {
    const empty =
      '<pkg:part pkg:name="/word/a.xml"/><pkg:part pkg:name="/b"><pkg:c/></pkg:part>' +
      '<pkg:other><pkg:xmlData><a/></pkg:xmlData></pkg:other>';
    const opened = openFlatOpc(wrap(rels, part('/c.xml', 'application/xml', ''), main, empty));
    expect(opened.partNames).toEqual(['_rels/.rels', 'c.xml', 'word/document.xml']);
    expect(opened.xml('word/document.xml')).toBe(documentPart);
    expect(opened.xml('c.xml')).toBe('');
  });

  it('gives an empty text for content in one tag', () => {
    const empty = '<pkg:part pkg:name="/c.xml" pkg:contentType="a"><pkg:xmlData/></pkg:part>';
    expect(openFlatOpc(wrap(rels, main, empty)).xml('c.xml')).toBe('');
  });

  it.each([
    ['empty', ''],
    ['html', '<html><body></body></html>'],
    ['unknown', '%PDF-1.7'],
    ['xml', documentPart],
    ['xml', '<package><part/></package>'],
  ])('refuses a text that is no package: %s', (found, text) => {
    expect(refusalOf(() => openFlatOpc(text))).toEqual({ code: 'not-a-docx', found });
  });

  it('refuses another program’s document', () => {
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
    const book = part('/xl/workbook.xml', type, '<a/>');
    expect(refusalOf(() => openFlatOpc(wrap(book)))).toEqual({ code: 'not-a-docx', found: 'xlsx' });
  });

  it('finds the text without relationships, and misses it where it is gone', () => {
    expect(openFlatOpc(wrap(main)).mainPart).toBe('word/document.xml');
    expect(refusalOf(() => openFlatOpc(wrap(rels, styles)))).toEqual({ code: 'no-main-part' });
    const packed = binary('/word/document.xml', btoa(stylesPart), mainType);
    expect(refusalOf(() => openFlatOpc(wrap(rels, packed)))).toEqual({ code: 'no-main-part' });
  });

  it.each([
    ['cut off', whole.slice(0, -30)],
    ['with a tag closed by another', whole.replace('</w:p>', '</w:q>')],
    ['with an unknown entity', whole.replace('<w:t>', '<w:t>&nbsp;')],
  ])('refuses a text %s', (_, flat) => {
    expect(refusalOf(() => openFlatOpc(flat))).toMatchObject({
      code: 'damaged-xml',
      part: 'pkg:package',
    });
  });

  it('refuses a document type', () => {
    const flat = whole.replace('<pkg:package', '<!DOCTYPE a [<!ENTITY b "c">]><pkg:package');
    expect(refusalOf(() => openFlatOpc(flat))).toMatchObject({ reason: 'doctype' });
  });

  it('refuses two parts with one name', () => {
    const twice = wrap(rels, main, part('/WORD/document.xml', mainType, documentPart));
    expect(refusalOf(() => openFlatOpc(twice))).toEqual({
      code: 'damaged-xml',
      part: 'WORD/document.xml',
      reason: 'duplicate',
    });
  });

  it('keeps to the limits', () => {
    const length = whole.length;
    expect(refusalOf(() => openFlatOpc(whole, { fileBytes: length - 1 }))).toEqual({
      code: 'too-big',
      what: 'fileBytes',
      limit: length - 1,
      actual: length,
    });
    expect(refusalOf(() => openFlatOpc(whole, { entries: 3 }))).toMatchObject({ what: 'entries' });
    expect(openFlatOpc(whole, { entries: 4 }).mainPart).toBe('word/document.xml');
    const picture = openFlatOpc(wrap(rels, main, binary('/a.png', 'A'.repeat(4_000))), {
      partBytes: 3_000,
    });
    expect(refusalOf(() => picture.bytes('a.png'))).toMatchObject({ what: 'partBytes' });
  });

  it('allows the same depth inside a part as an archive does', () => {
    const nested = (depth: number): string =>
      wrap(part('/word/document.xml', mainType, '<a>'.repeat(depth) + '</a>'.repeat(depth)));
    expect(openFlatOpc(nested(256)).mainPart).toBe('word/document.xml');
    expect(refusalOf(() => openFlatOpc(nested(257)))).toMatchObject({ what: 'depth' });
  });
});
