import { openDocx } from '../../../../src/ooxml/package/package';
import { archive, refusalOf } from '../archive';
import { contentTypes, docxMembers, relationships } from '../docx-parts';

const openWith = (changes: Record<string, string | undefined>) =>
  openDocx(archive(docxMembers(changes)));

const sheetMain = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const slidesMain =
  'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml';
const binarySheetMain = 'application/vnd.ms-excel.sheet.binary.macroEnabled.main';

/** A package of another program. */
const foreign = (
  part: string,
  type: string,
  rels?: string,
): Record<string, string | undefined> => ({
  '[Content_Types].xml': contentTypes({ [`/${part}`]: type }),
  '_rels/.rels': rels,
  'word/document.xml': undefined,
  'word/_rels/document.xml.rels': undefined,
  'word/styles.xml': undefined,
  [part]: '<a/>',
});

describe('the part that holds the text', () => {
  it.each([
    ['xlsx', 'xl/workbook.xml', sheetMain],
    ['xlsx', 'xl/workbook.bin', binarySheetMain],
    ['pptx', 'ppt/presentation.xml', slidesMain],
  ])('is not in a %s', (found, part, type) => {
    for (const rels of [relationships({ officeDocument: part }), undefined]) {
      const refusal = refusalOf(() => openWith(foreign(part, type, rels)));
      expect(refusal).toEqual({ code: 'not-a-docx', found });
    }
  });

  it('is not in a package of anything else', () => {
    const refusal = refusalOf(() =>
      openWith(foreign('visio/document.xml', 'application/vnd.ms-visio.drawing.main+xml')),
    );
    expect(refusal).toEqual({ code: 'not-a-docx', found: 'zip' });
  });

  it('is missed, not taken for a workbook that was inside the document', () => {
    const refusal = refusalOf(() =>
      openWith({
        'word/document.xml': undefined,
        'word/embeddings/Workbook1.xlsx': 'x',
        '[Content_Types].xml': contentTypes({
          '/word/embeddings/Workbook1.xlsx': sheetMain.replace('.main+xml', ''),
        }),
      }),
    );
    expect(refusal).toEqual({ code: 'no-main-part' });
  });

  it('is missed where a relationship leads to nothing', () => {
    const refusal = refusalOf(() =>
      openWith({
        'word/document.xml': undefined,
        'word/_rels/document.xml.rels': undefined,
        'word/styles.xml': undefined,
      }),
    );
    expect(refusal).toEqual({ code: 'no-main-part' });
  });

  it('is missed where other parts of a document are there', () => {
    const refusal = refusalOf(() =>
      openWith({ 'word/document.xml': undefined, '_rels/.rels': undefined }),
    );
    expect(refusal).toEqual({ code: 'no-main-part' });
  });

  it('is the one the package relates to, not just any of that type', () => {
    const opened = openWith({
      '_rels/.rels': relationships({ officeDocument: 'word/document2.xml' }),
      'word/document2.xml': '<a/>',
    });
    expect(opened.mainPart).toBe('word/document2.xml');
  });

  it('is found by content type where the relationship leads to nothing', () => {
    const opened = openWith({ '_rels/.rels': relationships({ officeDocument: 'gone.xml' }) });
    expect(opened.mainPart).toBe('word/document.xml');
  });
});
