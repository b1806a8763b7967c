import { flatPackage } from '../../../../../src/document/word/read/flat-package';
import { openFlatOpc } from '../../../../../src/ooxml/package/package';
import { scanBody } from '../../../../../src/ooxml/read/scan';
import { paragraph } from '../../../ooxml/wordml';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

test('a body by itself is a document', () => {
  const opened = openFlatOpc(flatPackage(paragraph('甲') + paragraph('乙')));
  expect(opened.partNames).toEqual(['_rels/.rels', 'word/document.xml']);
  expect(scanBody(opened).paragraphs.map(({ text }) => text)).toEqual(['甲', '乙']);
});

test('a body taken from a document keeps that one’s namespaces and styles', () => {
  const style = '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>';
  const markup = flatPackage(paragraph('甲', '<w:pPr><w:pStyle w:val="1"/></w:pPr>'), {
    root: `<w:document ${w} xmlns:x="urn:x">`,
    styles: `\n<?xml version="1.0" encoding="UTF-8"?><w:styles ${w}>${style}</w:styles>`,
  });
  expect(markup).not.toContain('<?xml');
  const opened = openFlatOpc(markup);
  expect(opened.xml(opened.mainPart)).toContain('xmlns:x="urn:x"');
  expect(scanBody(opened).paragraphs).toMatchObject([{ text: '甲', styleName: 'heading 1' }]);
});
