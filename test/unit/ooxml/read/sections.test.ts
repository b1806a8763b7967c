import { scanBody } from '../../../../src/ooxml/read/scan';
import { packageOf, paragraph } from '../wordml';

const a4 = '<w:pgSz w:w="11906" w:h="16838"/>';
const usual = '<w:pgMar w:left="1800" w:right="1800" w:top="1440" w:bottom="1440" w:gutter="0"/>';

function widths(...sections: readonly string[]): readonly (number | undefined)[] {
  const ends = sections.slice(0, -1);
  const body = ends
    .map((one) => paragraph('一', `<w:pPr><w:sectPr>${one}</w:sectPr></w:pPr>`))
    .join('');
  const last = `${paragraph('末')}<w:sectPr>${sections.at(-1) ?? ''}</w:sectPr>`;
  return scanBody(packageOf(body + last)).sections.map(({ textWidth }) => textWidth);
}

test.each([
  ['A4 with the usual margins', a4 + usual, 8306],
  ['A4 on its side', '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' + usual, 13_238],
  ['a gutter', a4 + usual.replace('w:gutter="0"', 'w:gutter="500"'), 7806],
  ['two columns', a4 + usual + '<w:cols w:num="2" w:space="306"/>', 4000],
  ['one column by number', a4 + usual + '<w:cols w:num="1" w:space="425"/>', 8306],
  [
    'columns of their own widths',
    a4 +
      usual +
      '<w:cols w:num="2" w:equalWidth="0"><w:col w:w="5000"/><w:col w:w="2800"/></w:cols>',
    2800,
  ],
  [
    'other units',
    '<w:pgSz w:w="21cm" w:h="297mm"/><w:pgMar w:left="1in" w:right="72pt" w:gutter="0"/>',
    9026,
  ],
  [
    'what they were before a revision',
    `${a4}${usual}<w:sectPrChange><w:sectPr/></w:sectPrChange>`,
    8306,
  ],
  ['no size', usual, undefined],
  ['no margins', a4, undefined],
  ['margins wider than the page', a4 + usual.replace('"1800"', '"11800"'), undefined],
])('%s', (_, section, width) => {
  expect(widths(section)).toEqual([width]);
});

test('a document that says nothing has no section', () => {
  expect(scanBody(packageOf(paragraph('一'))).sections).toEqual([]);
});

test('each section goes to its own last paragraph', () => {
  const end = (inside: string): string => `<w:pPr><w:sectPr>${inside}</w:sectPr></w:pPr>`;
  const body = paragraph('一') + paragraph('二', end(a4 + usual)) + paragraph('三') + '<w:sectPr/>';
  expect(scanBody(packageOf(body)).sections).toEqual([{ last: 1, textWidth: 8306 }, {}]);
});
