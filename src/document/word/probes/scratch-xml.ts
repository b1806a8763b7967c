const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const officeDocument =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

const font = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="仿宋"/>';

function run(text: string, properties = ''): string {
  const rPr = `<w:rPr>${font}${properties}<w:sz w:val="32"/></w:rPr>`;
  return `<w:r>${rPr}<w:t>${text}</w:t></w:r>`;
}

function cell(runs: string, jc = 'left'): string {
  const mark = `<w:rPr>${font}<w:sz w:val="32"/></w:rPr>`;
  return (
    '<w:tc><w:tcPr><w:tcW w:w="1500" w:type="dxa"/></w:tcPr>' +
    `<w:p><w:pPr><w:jc w:val="${jc}"/>${mark}</w:pPr>${runs}</w:p></w:tc>`
  );
}

/** The cells of the scratch table, by what is special about each. */
export const scratchCells = ['plain', 'two runs', 'empty', 'centred'] as const;

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('');

const table =
  '<w:tbl><w:tblPr><w:tblW w:w="6000" w:type="dxa"/>' +
  `<w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>` +
  `<w:tblGrid>${'<w:gridCol w:w="1500"/>'.repeat(scratchCells.length)}</w:tblGrid><w:tr>` +
  cell(run('12')) +
  cell(run('1', '<w:b/>') + run('2')) +
  cell('') +
  cell(run('7'), 'center') +
  '</w:tr></w:tbl>';

/** Body markup as `insertOoxml` takes it. */
export function scratchPackage(body: string): string {
  return (
    '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">' +
    '<pkg:part pkg:name="/_rels/.rels" ' +
    'pkg:contentType="application/vnd.openxmlformats-package.relationships+xml"><pkg:xmlData>' +
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    `<Relationship Id="rId1" Type="${officeDocument}" Target="word/document.xml"/>` +
    '</Relationships></pkg:xmlData></pkg:part>' +
    '<pkg:part pkg:name="/word/document.xml" pkg:contentType="application/vnd.openxmlformats-' +
    'officedocument.wordprocessingml.document.main+xml"><pkg:xmlData>' +
    `<w:document xmlns:w="${wordNamespace}"><w:body>${body}</w:body></w:document>` +
    '</pkg:xmlData></pkg:part></pkg:package>'
  );
}

/** The same table without what is around it. */
export const scratchTableMarkup = table;

/** A table of one row with the fonts of a report. */
export const scratchTable = scratchPackage(`${table}<w:p/>`);

/** A paragraph as reports have them: its text, and how it is set. */
export function scratchParagraph(text: string, properties: string): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;
}

const exact = '<w:spacing w:line="560" w:lineRule="exact"/>';

/** The properties of a paragraph of prose and of a heading: a spacing that is no multiple of a line. */
export const scratchLooks = {
  prose: `${exact}<w:ind w:firstLine="640" w:firstLineChars="200"/><w:jc w:val="both"/>`,
  heading: `${exact}<w:jc w:val="center"/>`,
} as const;
