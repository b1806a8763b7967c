import { openDocx } from '../../../../src/ooxml/package/package';
import { archive, refusalOf } from '../archive';
import {
  contentTypes,
  docxMembers,
  documentPart,
  mainType,
  relationships,
  stylesPart,
} from '../docx-parts';

const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

const openWith = (changes: Record<string, string | Uint8Array | undefined>) =>
  openDocx(archive(docxMembers(changes)));

describe('openDocx', () => {
  it('opens a document and gives its parts', () => {
    const opened = openDocx(archive(docxMembers()));
    expect(opened.mainPart).toBe('word/document.xml');
    expect(opened.partNames).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'word/document.xml',
      'word/_rels/document.xml.rels',
      'word/styles.xml',
    ]);
    expect(opened.xml('word/document.xml')).toBe(documentPart);
    expect(opened.bytes('word/document.xml')).toEqual(new TextEncoder().encode(documentPart));
    expect(opened.related('styles')).toBe('word/styles.xml');
  });

  it('opens a document that is a slice of a larger buffer', () => {
    const docx = archive(docxMembers());
    const buffer = new Uint8Array(docx.length + 20).fill(0x50);
    buffer.set(docx, 10);
    const opened = openDocx(buffer.subarray(10, 10 + docx.length));
    expect(opened.xml('word/document.xml')).toBe(documentPart);
  });

  it('tells a part that is absent from an empty one', () => {
    const opened = openWith({ 'docProps/app.xml': '' });
    expect(opened.xml('docProps/app.xml')).toBe('');
    expect(opened.xml('word/numbering.xml')).toBeUndefined();
    expect(opened.bytes('word/numbering.xml')).toBeUndefined();
    expect(opened.related('numbering')).toBeUndefined();
  });

  it('gives bytes of one’s own', () => {
    const opened = openDocx(
      archive(docxMembers({}, { 'word/styles.xml': { stored: true }, 'word/document.xml': {} })),
    );
    opened.bytes('word/styles.xml')?.fill(0);
    opened.bytes('word/document.xml')?.fill(0);
    expect(opened.xml('word/styles.xml')).toBe(stylesPart);
    expect(opened.xml('word/document.xml')).toBe(documentPart);
  });

  it.each(['/word/document.xml', 'WORD/Document.XML', 'word\\document.xml'])(
    'finds a part asked for as %s',
    (name) => {
      expect(openDocx(archive(docxMembers())).xml(name)).toBe(documentPart);
    },
  );

  it.each([
    ['/word/document.xml', 'word/document.xml'],
    ['word\\document.xml', 'word/document.xml'],
    ['Word/Document.xml', 'Word/Document.xml'],
  ])('finds a part the archive calls %s', (name, tidy) => {
    const opened = openWith({ 'word/document.xml': undefined, [name]: documentPart });
    expect(opened.mainPart).toBe(tidy);
    expect(opened.partNames).toContain(tidy);
    expect(opened.xml(tidy)).toBe(documentPart);
  });

  it('passes over folders', () => {
    const opened = openWith({ 'word/': '', 'word\\media\\': '' });
    expect(opened.partNames).toHaveLength(5);
  });

  it('finds a part whose name is percent-encoded in one place only', () => {
    const opened = openWith({
      '_rels/.rels': relationships({ officeDocument: 'word/%E6%AD%A3%E6%96%87.xml' }),
      'word/正文.xml': documentPart,
    });
    expect(opened.mainPart).toBe('word/正文.xml');
  });

  it.each(['styles.xml', './styles.xml', '../word/styles.xml', '/word/styles.xml', 'STYLES.xml'])(
    'follows a relationship to %s',
    (target) => {
      const opened = openWith({
        'word/_rels/document.xml.rels': relationships({ styles: target }),
      });
      expect(opened.related('styles')).toBe('word/styles.xml');
    },
  );

  it('follows the relationships of a Strict document', () => {
    const opened = openWith({
      '_rels/.rels': relationships({ officeDocument: 'word/document.xml' }, { base: strict }),
      'word/_rels/document.xml.rels': relationships({ styles: 'styles.xml' }, { base: strict }),
    });
    expect(opened.mainPart).toBe('word/document.xml');
    expect(opened.related('styles')).toBe('word/styles.xml');
  });

  it('relates to no part that is absent or outside the package', () => {
    const more =
      '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/' +
      'relationships/styles" Target="/word/styles.xml" TargetMode="External"/>';
    const opened = openWith({
      'word/_rels/document.xml.rels': relationships({ numbering: 'numbering.xml' }, { more }),
    });
    expect(opened.related('numbering')).toBeUndefined();
    expect(opened.related('styles')).toBeUndefined();
  });

  it('opens a document whose main part has no relationships', () => {
    const opened = openWith({ 'word/_rels/document.xml.rels': undefined });
    expect(opened.related('styles')).toBeUndefined();
  });

  it.each(['_rels/.rels', 'word/_rels/document.xml.rels', '[Content_Types].xml'])(
    'refuses a damaged %s',
    (part) => {
      const refusal = refusalOf(() => openWith({ [part]: '<Relationships><Relationship' }));
      expect(refusal).toMatchObject({ code: 'damaged-xml', part });
    },
  );

  it.each(['_rels/.rels', 'word/_rels/document.xml.rels', '[Content_Types].xml'])(
    'refuses %s with a document type',
    (part) => {
      const refusal = refusalOf(() => openWith({ [part]: '<!DOCTYPE a><a/>' }));
      expect(refusal).toEqual({ code: 'damaged-xml', part, reason: 'doctype' });
    },
  );

  it('refuses relationships nested without end', () => {
    const refusal = refusalOf(() => openWith({ '_rels/.rels': '<a>'.repeat(100_000) }));
    expect(refusal).toEqual({ code: 'too-big', what: 'depth', limit: 256, part: '_rels/.rels' });
  });

  it('refuses a file over the limit before looking at it', () => {
    const refusal = refusalOf(() => openDocx(new Uint8Array(101), { fileBytes: 100 }));
    expect(refusal).toEqual({ code: 'too-big', what: 'fileBytes', limit: 100, actual: 101 });
  });

  it('unpacks a part over the limit for nobody, and minds it only when asked', () => {
    const big = { 'word/media/image1.bmp': new Uint8Array(10_000) };
    const opened = openDocx(archive(docxMembers(big)), { partBytes: 5_000 });
    expect(opened.xml('word/document.xml')).toBe(documentPart);
    expect(refusalOf(() => opened.bytes('word/media/image1.bmp'))).toEqual({
      code: 'too-big',
      what: 'partBytes',
      limit: 5_000,
      actual: 10_000,
      part: 'word/media/image1.bmp',
    });
  });

  it('counts the XML parts together, asked for or not', () => {
    const docx = archive(docxMembers({ 'customXml/item1.xml': `<a>${' '.repeat(20_000)}</a>` }));
    expect(openDocx(docx, { totalBytes: 30_000 }).mainPart).toBe('word/document.xml');
    expect(refusalOf(() => openDocx(docx, { totalBytes: 20_000 }))).toEqual({
      code: 'too-big',
      what: 'totalBytes',
      limit: 20_000,
    });
  });

  it('counts any other part once it is asked for, and only once', () => {
    const picture = (index: number): string => `word/media/image${index}.png`;
    const pictures = { [picture(1)]: 'x'.repeat(10_000), [picture(2)]: 'x'.repeat(10_000) };
    const opened = openDocx(archive(docxMembers(pictures)), { totalBytes: 15_000 });
    expect(opened.bytes(picture(1))).toHaveLength(10_000);
    expect(opened.bytes(picture(1))).toHaveLength(10_000);
    expect(refusalOf(() => opened.bytes(picture(2)))).toMatchObject({ what: 'totalBytes' });
  });

  it('is not kept from opening by a part nobody asks for', () => {
    const opened = openDocx(
      archive(docxMembers({ 'word/media/a.png': 'x' }, { 'word/media/a.png': { crc: 1 } })),
    );
    expect(opened.xml('word/document.xml')).toBe(documentPart);
    expect(refusalOf(() => opened.bytes('word/media/a.png'))).toMatchObject({ reason: 'crc' });
  });

  it.each([
    ['/word/document.xml', mainType],
    ['/WORD/DOCUMENT.XML', mainType.toUpperCase()],
    ['/word/document.xml', 'application/vnd.ms-word.document.macroEnabled.main+xml'],
    ['/word/document.xml', 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml'],
    ['/word/document.xml', mainType.replace('document.main', 'template.main')],
  ])('finds the text by content type where no relationship leads to it: %s %s', (part, type) => {
    const opened = openWith({
      '_rels/.rels': undefined,
      '[Content_Types].xml': contentTypes({ [part]: type }),
    });
    expect(opened.mainPart).toBe('word/document.xml');
  });
});
