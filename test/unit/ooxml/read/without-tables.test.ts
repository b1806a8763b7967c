import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from '../../../../src/ooxml/blocks';
import { openDocx } from '../../../../src/ooxml/package/package';
import { scanBody } from '../../../../src/ooxml/read/scan';
import { withoutTables } from '../../../../src/ooxml/read/without-tables';
import { archive } from '../archive';
import { docxMembers } from '../docx-parts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** What stands outside of tables, each of which is told by its number of cells. */
function outside(blocks: readonly Block[]): readonly (string | number)[] {
  return blocks.map((block) =>
    block.kind === 'paragraph' ? block.text : block.rows.flatMap(({ cells }) => cells).length,
  );
}

function bodyOf(xml: string): readonly (string | number)[] {
  const document = `<w:document xmlns:w="${word}"><w:body>${xml}</w:body></w:document>`;
  const opened = openDocx(archive(docxMembers({ 'word/document.xml': document })));
  return outside(scanBody(withoutTables(opened)).blocks);
}

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (content: string): string => `<w:tc>${content}</w:tc>`;
const table = (...cells: readonly string[]): string =>
  `<w:tbl><w:tblPr/><w:tr>${cells.join('')}</w:tr></w:tbl>`;
const [one, two, three] = ['one', 'two', 'three'].map((text) => cell(paragraph(text)));

it('what stands outside of tables stays, and each table has one empty cell', () => {
  const inner = cell(table(one ?? '', two ?? '') + paragraph('inside'));
  const xml =
    paragraph('a') + table(inner, one ?? '') + paragraph('b') + table(three ?? '', two ?? '');
  expect(bodyOf(xml)).toEqual(['a', 1, 'b', 1]);
});

it.each([
  ['a list', '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:p>'],
  ['a field', '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>'],
  ['a revision', '<w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>'],
])('a table with %s stays as it is', (_, content) => {
  expect(bodyOf(table(cell(content), one ?? '') + table(two ?? '', three ?? ''))[0]).toBe(2);
});

it('what may be no table is left alone', () => {
  const tables = table(one ?? '', two ?? '');
  expect(bodyOf(`<!-- <w:tbl> -->${tables}`)).toEqual([2]);
});

const folder = 'test/fixtures/reports';

it.each(readdirSync(folder).filter((name) => name.endsWith('.docx')))(
  'of %s all that stands outside of tables is read as it is',
  (name) => {
    const opened = openDocx(new Uint8Array(readFileSync(join(folder, name))));
    const texts = (blocks: readonly Block[]) =>
      blocks.map((block) => (block.kind === 'paragraph' ? block.text : 'table'));
    const all = texts(scanBody(opened).blocks);
    expect(all).toContain('table');
    expect(texts(scanBody(withoutTables(opened)).blocks)).toEqual(all);
  },
);
