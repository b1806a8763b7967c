/**
 * @jest-environment ./test/support/page-environment.js
 * @jest-environment-options {"url": "https://localhost/", "resources": "usable"}
 */
import { openFile } from '../../src/host/file';
import { openWordDocument } from '../../src/host/word';
import { usualWidth } from '../../src/report/official-measures';
import { tableIds } from '../../src/schema/form';
import { documentOf } from '../support/document-text';
import { docxOf } from '../support/docx';
import { fixtureText } from '../support/fixture-text';
import { insertMissing } from '../support/mended';
import { mainXml, rewritten } from '../support/rewritten';
import { withoutParts } from '../support/without-parts';
import { openInWord } from '../word/jsdom';

const portrait = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="1800" w:right="1800"/>';
const landscape = '<w:pgSz w:w="16838" w:h="11906"/><w:pgMar w:left="1440" w:right="1440"/>';
const narrow = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="2500" w:right="2500"/>';
const columns = `${portrait}<w:cols w:num="3" w:space="425"/>`;

const lacking = withoutParts(docxOf(documentOf(fixtureText('clean'))), tableIds);

function widthsOf(bytes: Uint8Array): readonly number[] {
  const found = mainXml(bytes).matchAll(/<w:tblW w:w="(\d+)" w:type="dxa"/g);
  return [...found].map(([, width]) => Number(width));
}

function withLast(section: string): Uint8Array {
  const last = section === '' ? '' : `<w:sectPr>${section}</w:sectPr>`;
  return rewritten(lacking, (xml) => xml.replace('<w:sectPr/>', last));
}

async function inFile(bytes: Uint8Array): Promise<Uint8Array> {
  const host = openFile(bytes);
  await insertMissing(host);
  return host.save();
}

async function inWord(bytes: Uint8Array): Promise<Uint8Array> {
  const word = await openInWord(bytes, {});
  await insertMissing(openWordDocument());
  return word.save();
}

describe.each([
  ['a file', inFile],
  ['Word', inWord],
])('in %s', (_, mend) => {
  test.each([
    ['A4 with the usual margins', portrait, 8306],
    ['A4 on its side', landscape, 13_958],
    ['wide margins', narrow, 6906],
    ['nothing said of it', '', usualWidth],
  ])('a table is as wide as the text: %s', async (_name, section, width) => {
    expect(widthsOf(await mend(withLast(section)))).toEqual([width, width, width]);
  });

  test('each table takes the width of its own section', async () => {
    // What comes behind a section's last line is on the next one's pages.
    const sections = rewritten(withLast(landscape), (xml) => {
      const heading = xml.indexOf('三、收到和处理');
      const start = xml.lastIndexOf('<w:p>', heading);
      const end = `<w:p><w:pPr><w:sectPr>${narrow}</w:sectPr></w:pPr><w:r><w:t>分节。</w:t></w:r></w:p>`;
      return xml.slice(0, start) + end + xml.slice(start);
    });
    expect(widthsOf(await mend(sections))).toEqual([13_958, 13_958, 13_958]);
    const blankEnd = rewritten(sections, (xml) => xml.replace('分节。', ''));
    expect(widthsOf(await mend(blankEnd))).toEqual([6906, 13_958, 13_958]);
  });

  test('a table keeps its figures readable in a column too narrow for it', async () => {
    expect(Math.min(...widthsOf(await mend(withLast(columns))))).toBeGreaterThan(15 * 300);
  });
});
