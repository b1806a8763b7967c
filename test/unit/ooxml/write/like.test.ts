import { paragraphLike } from '../../../../src/ooxml/write/like';
import { scan } from '../edited';
import { documentXml, paragraph } from '../wordml';

test('a heading looks like another wherever that stands in its document', () => {
  const properties = '<w:pPr><w:pStyle w:val="1"/></w:pPr>';
  const black = '<w:rPr><w:rFonts w:eastAsia="黑体"/></w:rPr>';
  const heading = `<w:p>${properties}<w:r>${black}<w:t>一、总体情况</w:t></w:r></w:p>`;
  const xml = documentXml(`${paragraph('题')}${heading}${paragraph('文')}`);
  const [, like] = scan(xml).paragraphs;
  expect(like && paragraphLike(heading, like, '二、主动公开')).toBe(
    '<w:p><w:pPr><w:pStyle w:val="1"/><w:keepNext/></w:pPr>' +
      `<w:r>${black}<w:t xml:space="preserve">二、主动公开</w:t></w:r></w:p>`,
  );
});
