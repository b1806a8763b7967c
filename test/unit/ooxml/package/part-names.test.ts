import {
  partKey,
  relationshipsPart,
  resolveTarget,
  tidyName,
} from '../../../../src/ooxml/package/part-names';

describe('part names', () => {
  it.each([
    ['word/document.xml', 'styles.xml', 'word/styles.xml'],
    ['word/document.xml', '../customXml/item1.xml', 'customXml/item1.xml'],
    ['word/document.xml', '/docProps/app.xml', 'docProps/app.xml'],
    ['word/document.xml', 'media\\image1.png', 'word/media/image1.png'],
    ['word/document.xml', '../../../a.xml', 'a.xml'],
    ['word/document.xml', 'styles.xml#top', 'word/styles.xml'],
    ['', 'word/document.xml', 'word/document.xml'],
    ['', './word//document.xml', 'word/document.xml'],
  ])('from "%s", %s is %s', (source, target, part) => {
    expect(resolveTarget(source, target)).toBe(part);
  });

  it('tells where relationships are kept', () => {
    expect(relationshipsPart('')).toBe('_rels/.rels');
    expect(relationshipsPart('word/document.xml')).toBe('word/_rels/document.xml.rels');
    expect(relationshipsPart('document.xml')).toBe('_rels/document.xml.rels');
  });

  it('keeps the case of a name it tidies', () => {
    expect(tidyName('\\Word\\Document.xml')).toBe('Word/Document.xml');
  });

  it('copes with a name that only looks percent-encoded', () => {
    expect(partKey('word/100%.xml')).toBe('word/100%.xml');
  });
});
