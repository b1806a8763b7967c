// Small files that ask for far too much: each is read, or refused for what it is too big in.
import { openDocx } from '../../src/ooxml/package/package';
import { Refusal } from '../../src/ooxml/refusal';
import { scanBody } from '../../src/ooxml/read/scan';
import { readReport } from '../../src/report/read';
import type { CheckResult } from '../../src/check/check';
import { checkAll } from '../support/check-all';
import { smallDocx } from '../support/small-docx';

const paragraph = (text: string, properties = ''): string =>
  `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const head = paragraph('某市2024年政府信息公开工作年度报告') + paragraph('一、总体情况');

type Parts = Parameters<typeof smallDocx>[1];

/** What comes of a document: the rules that broke down over it, or what it is refused for. */
function outcomeOf(body: string, parts: Parts = {}): CheckResult['failures'] | Refusal['data'] {
  try {
    return checkAll(readReport(scanBody(openDocx(smallDocx(head + body, parts))))).failures;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'too-big') return error.data;
    throw error;
  }
}

const numbered = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
function numbering(format: string, text: string, start = 1): Parts {
  const level =
    `<w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>` +
    `<w:lvlText w:val="${text}"/></w:lvl>`;
  return {
    numbering: `<w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
  };
}
const list = (count: number): string => paragraph('x', numbered).repeat(count);

const styles = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) =>
      `<w:style w:type="paragraph" w:styleId="s${at}"><w:name w:val="n"/><w:basedOn w:val="s${at + 1}"/></w:style>`,
  ).join('');
const levels = (count: number): string =>
  Array.from({ length: count }, (_, at) => `<w:lvl w:ilvl="${at}"/>`).join('');
const row = (cells: number, span = 1): string =>
  `<w:tbl><w:tr>${`<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr><w:p/></w:tc>`.repeat(cells)}</w:tr></w:tbl>`;

const read: readonly (readonly [name: string, body: string, parts?: Parts])[] = [
  [
    'numbers near a thousand million in letters',
    list(200),
    numbering('lowerLetter', '%1.', 999_999_999),
  ],
  ['letters nine at a time', list(200), numbering('upperLetter', '%1'.repeat(9), 99_999_999)],
  [
    'numbers near a thousand million in Roman numerals',
    list(200),
    numbering('lowerRoman', '%1.', 999_999_999),
  ],
  ['a number format called as what every object has', list(2), numbering('__proto__', '%1.')],
  [
    'a number format called as what every object can do',
    list(2),
    numbering('hasOwnProperty', '%1.'),
  ],
  [
    'twenty thousand styles based on one another',
    paragraph('x', '<w:pPr><w:pStyle w:val="s0"/></w:pPr>'),
    { styles: styles(20_000) },
  ],
  [
    'very many levels of a list',
    list(100),
    {
      numbering: `<w:abstractNum w:abstractNumId="0">${levels(50_000)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    },
  ],
  [
    'a tracked deletion before each word',
    `<w:p>${'<w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:r><w:t>y</w:t></w:r>'.repeat(10_000)}</w:p>`,
  ],
  [
    'paragraphs that all run on into the next',
    '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>'.repeat(
      11_000,
    ),
  ],
  ['a chapter again and again', (paragraph('一、总体情况') + paragraph('正文')).repeat(3_000)],
  [
    'fields that open and never close',
    `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>x</w:t></w:r>'.repeat(10_000)}</w:p>`,
  ],
  ['years in one paragraph', paragraph('2019年，我市完成2022年度工作。'.repeat(500))],
  ['brackets in brackets', paragraph('（'.repeat(5_000) + '）'.repeat(5_000))],
  ['words again and again', paragraph('工作'.repeat(10_000))],
];
// As objects, since a row that lacks its last value is given Jest's own instead.
test.each(read.map(([name, body, parts]) => ({ name, body, parts })))(
  '$name: read',
  ({ body, parts }) => {
    expect(outcomeOf(body, parts)).toEqual([]);
  },
);

const main = 'word/document.xml';
const refused: readonly (readonly [name: string, data: object, body: string, parts?: Parts])[] = [
  [
    'characters of automatic numbers',
    { what: 'numberCharacters', part: 'word/numbering.xml' },
    list(3),
    numbering('decimal', '%1'.repeat(400_000)),
  ],
  [
    'characters of one paragraph',
    { what: 'paragraphCharacters', part: main },
    paragraph('字'.repeat(50_001)),
  ],
  [
    'characters of a paragraph that runs on',
    { what: 'paragraphCharacters', part: main },
    `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>${'字'.repeat(1_000)}</w:t></w:r></w:p>`.repeat(
      51,
    ),
  ],
  [
    'characters of the text',
    { what: 'characters', part: main },
    paragraph('字'.repeat(10_000)).repeat(51),
  ],
  [
    'characters as references',
    { what: 'paragraphCharacters', part: main },
    paragraph('&amp;'.repeat(100_000)),
  ],
  ['paragraphs', { what: 'paragraphs', part: main }, '<w:p/>'.repeat(12_001)],
  ['columns of cells', { what: 'cells', part: main }, row(300, 250)],
  [
    'numerals',
    { what: 'numerals', part: main },
    paragraph('公开2件，三件，４件。'.repeat(1_000)).repeat(4),
  ],
  [
    'columns that rows leave free',
    { what: 'cells', part: main },
    `<w:tbl>${'<w:tr><w:trPr><w:gridBefore w:val="250"/></w:trPr></w:tr>'.repeat(300)}</w:tbl>`,
  ],
  [
    'stretches of text',
    { what: 'pieces', part: main },
    `<w:p>${'<w:r><w:tab/></w:r>'.repeat(200_001)}</w:p>`,
  ],
  [
    'the text, unpacked',
    { what: 'textBytes', part: main },
    `<w:x>${' '.repeat(25 * 1024 * 1024)}</w:x>`,
  ],
  [
    'styles, unpacked',
    { what: 'sideBytes', part: 'word/styles.xml' },
    '',
    { styles: ' '.repeat(5 * 1024 * 1024) },
  ],
  [
    'elements of the styles',
    { what: 'sideElements', part: 'word/styles.xml' },
    '',
    { styles: '<w:x/>'.repeat(200_001) },
  ],
  [
    'attributes of a tag',
    { what: 'attributes', part: main },
    `<w:p${Array.from({ length: 10_001 }, (_, at) => ` a${at}=""`).join('')}/>`,
  ],
];
test.each(refused.map(([name, data, body, parts]) => ({ name, data, body, parts })))(
  'too many or too long, $name: refused, saying where',
  ({ data, body, parts }) => {
    expect(outcomeOf(body, parts)).toMatchObject(data);
  },
);

test('of more findings of one kind than anybody goes through the first are told, and that there are more', () => {
  const { findings, cut } = checkAll(
    readReport(scanBody(openDocx(smallDocx(head + paragraph('完成了，，工作。').repeat(2_100))))),
  );
  expect(findings.filter(({ rule }) => rule === 'punctuation').length).toBe(2_000);
  expect(cut).toEqual(['punctuation']);
});
