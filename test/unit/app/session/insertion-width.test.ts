/**
 * @jest-environment ./test/support/page-environment.js
 * @jest-environment-options {"url": "https://localhost/", "resources": "usable"}
 */
import { createSession } from '../../../../src/app/session/session';
import { openFile } from '../../../../src/document/file/file-host';
import type { FileHost } from '../../../../src/document/file/file-host';
import { usualWidth } from '../../../../src/fix/official/official-measures';
import { rules } from '../../../../src/rules/index';
import { tableIds } from '../../../../src/schema/form';
import { documentOf } from '../../../support/document-text';
import { docxOf } from '../../../support/docx';
import { fixtureText } from '../../../support/fixture-text';
import { insertMissing } from '../../../support/mended';
import { mainXml, rewritten } from '../../../support/rewritten';
import { smallDocx } from '../../../support/small-docx';
import { withoutParts } from '../../../support/without-parts';
import { hosts } from './hosts';
import { caseFile } from './restructure';

const portrait = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="1800" w:right="1800"/>';
const landscape = '<w:pgSz w:w="16838" w:h="11906"/><w:pgMar w:left="1440" w:right="1440"/>';
const narrow = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="2500" w:right="2500"/>';
const columns = `${portrait}<w:cols w:num="3" w:space="425"/>`;

const lacking = withoutParts(docxOf(documentOf(fixtureText('clean'))), tableIds);

function widthsOf(bytes: Uint8Array): readonly number[] {
  const found = mainXml(bytes).matchAll(/<w:tblW w:w="(\d+)" w:type="dxa"/g);
  return [...found].map(([, width]) => Number(width));
}

function withLast(section: string, bytes = lacking): Uint8Array {
  const last = section === '' ? '' : `<w:sectPr>${section}</w:sectPr>`;
  return rewritten(bytes, (xml) => xml.replace('<w:sectPr/>', last));
}

describe.each(hosts)('in %s', (_, open) => {
  const mend = async (bytes: Uint8Array): Promise<Uint8Array> => {
    const { host, save } = await open(bytes);
    await insertMissing(host);
    return save();
  };

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

  test.each([
    ['on its side', landscape, 13_958],
    ['with wide margins', narrow, 6906],
  ])('a table made anew is as wide as its own page: %s', async (_name, section, width) => {
    const broken = caseFile('missing-column/speaks-one-column', 'plain');
    const { host, save } = await open(
      // Behind the table's section comes another one.
      rewritten(withLast(portrait, broken), (xml) => {
        // A row of the table itself begins with the same numeral.
        const after = xml.lastIndexOf('四、');
        const start = xml.lastIndexOf('<w:p>', after);
        const end = `<w:p><w:pPr><w:sectPr>${section}</w:sectPr></w:pPr></w:p>`;
        return xml.slice(0, start) + end + xml.slice(start);
      }),
    );
    const session = createSession(host, { rules });
    await session.check();
    const found = session.state.checked?.findings.find(({ rule }) => rule === 'missing-column');
    const fix = found && session.fixesOf(found)[0];
    if (!fix) throw new Error('there is no fix');
    await session.apply(found, fix);
    expect(widthsOf(save())).toEqual([width]);
  });
});

/** A file in which a person's cursor stands in its first paragraph. */
function withCursor(bytes: Uint8Array): FileHost {
  const host = openFile(bytes);
  return {
    ...host,
    abilities: { ...host.abilities, cursor: true },
    cursor: () => Promise.resolve(0),
  };
}

test('what is put at the cursor, and a whole report, are as wide as the text there', async () => {
  const first = `<w:p><w:pPr><w:sectPr>${narrow}</w:sectPr></w:pPr><w:r><w:t>封面</w:t></w:r></w:p>`;
  const host = withCursor(smallDocx(`<w:p/>${first}<w:p/><w:sectPr>${landscape}</w:sectPr>`));
  const session = createSession(host, { rules });
  await session.check();
  await session.insertReport({ publisher: '临江区教育局', year: 2024 });
  expect(widthsOf(host.save())).toEqual([13_958, 13_958, 13_958]);
  await session.insertAtCursor([
    { do: 'insert-table', table: 'disclosure', chapter: 'disclosure', edition: '2021' },
  ]);
  expect(widthsOf(host.save())).toEqual([6906, 13_958, 13_958, 13_958]);
});
