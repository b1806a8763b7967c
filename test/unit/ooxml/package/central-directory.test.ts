import { openDocx } from '../../../../src/ooxml/package/package';
import { archive, refusalOf } from '../archive';
import { docxMembers, documentPart } from '../docx-parts';

const text = 'word/document.xml';

describe('the directory of an archive', () => {
  it('is read with a comment, even one that looks like its end', () => {
    const comment = `PK\u0005\u0006${'x'.repeat(60)}`;
    expect(openDocx(archive(docxMembers(), { comment })).xml(text)).toBe(documentPart);
  });

  it('is read where a few bytes follow the archive', () => {
    expect(openDocx(archive(docxMembers(), { after: '\r\n' })).xml(text)).toBe(documentPart);
  });

  it('is read with 64-bit fields in an entry, at the end, and both', () => {
    const large = docxMembers({}, { [text]: { zip64: true } });
    for (const docx of [
      archive(large),
      archive(docxMembers(), { zip64: true }),
      archive(large, { zip64: true }),
    ]) {
      expect(openDocx(docx).xml(text)).toBe(documentPart);
    }
  });

  it('is read where the sizes follow the data', () => {
    const docx = archive(docxMembers({}, { [text]: { streamed: true } }));
    expect(openDocx(docx).xml(text)).toBe(documentPart);
  });

  it('is missed in an archive that was cut off anywhere', () => {
    const docx = archive(docxMembers());
    for (const kept of [docx.length - 1, docx.length - 22, docx.length >> 1, 30, 4]) {
      const refusal = refusalOf(() => openDocx(docx.subarray(0, kept)));
      expect(refusal).toEqual({ code: 'damaged-zip', reason: 'truncated' });
    }
  });

  it('is refused where the front of the archive is lost', () => {
    const docx = archive(docxMembers());
    expect(refusalOf(() => openDocx(docx.subarray(10)))).toMatchObject({
      code: 'damaged-zip',
      reason: 'directory',
    });
  });

  it('is refused where an entry has no header of its own', () => {
    const docx = archive(docxMembers());
    docx[0] = 0;
    expect(refusalOf(() => openDocx(docx))).toEqual({
      code: 'damaged-zip',
      reason: 'directory',
      part: '[Content_Types].xml',
    });
  });

  it('is refused where its 64-bit record is not where it should be', () => {
    const docx = archive(docxMembers(), { zip64: true });
    docx[docx.length - 22 - 20 - 56] = 0;
    expect(refusalOf(() => openDocx(docx))).toEqual({ code: 'damaged-zip', reason: 'directory' });
  });

  it.each([4, 6])('is refused where it says it has %d of its 5 entries', (count) => {
    const refusal = refusalOf(() => openDocx(archive(docxMembers(), { count })));
    expect(refusal).toEqual({ code: 'damaged-zip', reason: 'directory' });
  });

  it('is refused with more entries than a document has', () => {
    const docx = archive(docxMembers());
    expect(openDocx(docx, { entries: 5 }).mainPart).toBe(text);
    expect(refusalOf(() => openDocx(docx, { entries: 4 }))).toEqual({
      code: 'too-big',
      what: 'entries',
      limit: 4,
      actual: 5,
    });
  });

  it('is refused with millions of entries before any is read', () => {
    const docx = archive(docxMembers(), { zip64: true, count: 2 ** 40 });
    expect(refusalOf(() => openDocx(docx))).toMatchObject({ code: 'too-big', what: 'entries' });
  });

  it.each(['word/document.xml', '/WORD/document.xml', 'word\\document.xml'])(
    'is refused with two entries for one part: %s',
    (name) => {
      const members = [...docxMembers(), { name, content: documentPart }];
      expect(refusalOf(() => openDocx(archive(members)))).toMatchObject({
        code: 'damaged-zip',
        reason: 'duplicate',
      });
    },
  );

  it('is refused where two entries share their data', () => {
    const members = docxMembers({ 'word/footnotes.xml': documentPart });
    const shared = members.map((member) =>
      member.name === 'word/footnotes.xml' ? { ...member, sharesHeaderOf: 2 } : member,
    );
    expect(refusalOf(() => openDocx(archive(shared)))).toEqual({
      code: 'damaged-zip',
      reason: 'overlap',
      part: 'word/footnotes.xml',
    });
  });

  it('is refused where an entry reaches into the next, or into the directory', () => {
    for (const name of [text, 'word/styles.xml']) {
      const docx = archive(docxMembers({}, { [name]: { packedSize: 5_000 } }));
      expect(refusalOf(() => openDocx(docx))).toMatchObject({ reason: 'overlap' });
    }
  });

  it.each([0x0001, 0x0041, 0x2000])('tells that an entry is encrypted by flag %d', (flags) => {
    const docx = archive(docxMembers({}, { [text]: { flags } }));
    expect(refusalOf(() => openDocx(docx))).toEqual({ code: 'password-protected' });
  });
});
