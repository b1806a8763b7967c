/**
 * @jest-environment ./test/support/page-environment.js
 * @jest-environment-options {"url": "https://localhost/", "resources": "usable"}
 */
import { createSession } from '../../../../src/app/session/session';
import { openDocx } from '../../../../src/ooxml/package/package';
import { scanBody } from '../../../../src/ooxml/read/scan';
import { readReport } from '../../../../src/report/read';
import { rules } from '../../../../src/rules/index';
import { formOf } from '../../../../src/schema/editions';
import { chapterIds, tableIds } from '../../../../src/schema/form';
import type { ChapterId } from '../../../../src/schema/form';
import { refusal } from '../../document/contract';
import { documentOf } from '../../../support/document-text';
import { docxOf } from '../../../support/docx';
import { fixtureText } from '../../../support/fixture-text';
import { insertMissing } from '../../../support/mended';
import { mainXml } from '../../../support/rewritten';
import { smallDocx } from '../../../support/small-docx';
import { withoutParts } from '../../../support/without-parts';
import { hosts } from './hosts';

const text = '各项工作按照年初的计划完成，发现的问题已经全部改正。';
const p = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
const control = (content: string): string =>
  `<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

const title = p('临江区民政局2024年政府信息公开工作年度报告');
const headings = formOf('2021').chapters.map(
  ({ numeral, title: { text: name } }) => `${numeral}、${name}`,
);

/** A report without tables; some of its chapters' lines changed, by their number. */
function reportWith(changes: Readonly<Record<number, string>>): Uint8Array {
  const chapters = headings.map((heading, at) => changes[at + 1] ?? p(heading) + p(text));
  return smallDocx(title + chapters.join(''));
}

/** What the document holds in a row: its chapters, each with the table that is in it. */
function contents(bytes: Uint8Array): readonly string[] {
  const { chapters, tables } = readReport(scanBody(openDocx(bytes)));
  return chapters.map(({ id }) => {
    const own = tables.filter(({ chapter }) => chapter === id).map((table) => table.id);
    return [id, ...own].join(' ');
  });
}

const whole = chapterIds.map((id) => (tableIds.some((one) => one === id) ? `${id} ${id}` : id));

function controlsOf(bytes: Uint8Array): readonly string[] {
  return [...mainXml(bytes).matchAll(/<w:sdt>.*?<\/w:sdt>/gs)].map(([found]) =>
    found.replace(/<[^>]*>/g, ''),
  );
}

describe.each(hosts)('into %s', (_, open) => {
  test.each([
    ['the next heading stands in one', { 3: '', 4: control(p(headings[3] ?? '')) + p(text) }],
    ['the text before it stands in one', { 2: control(p(headings[1] ?? '') + p(text)), 3: '' }],
    [
      'one in another begins with the next heading',
      { 3: '', 4: control(control(p(headings[3] ?? '')) + p(text)) },
    ],
    [
      'the last chapter’s text stands in one',
      { 5: p(headings[4] ?? '') + control(p(text)), 6: '' },
    ],
  ])('nothing is put into a content control: %s', async (_name, changes) => {
    const bytes = reportWith(changes);
    const { host, save } = await open(bytes);
    await insertMissing(host);
    expect(contents(save())).toEqual(whole);
    expect(controlsOf(save())).toEqual(controlsOf(bytes));
  });

  test('nothing is offered whose place is amid a content control', async () => {
    const { host } = await open(
      reportWith({
        2: control(p(headings[1] ?? '') + p(text) + p(headings[3] ?? '')),
        3: '',
        4: '',
      }),
    );
    const session = createSession(host, { rules });
    await session.check();
    const found = (session.state.checked?.findings ?? []).flatMap((finding) => {
      const [{ chapter, table }] = finding.at;
      const isMissing = finding.rule === 'missing-chapter' || finding.rule === 'missing-table';
      return isMissing ? [[chapter ?? table, session.fixesOf(finding).length]] : [];
    });
    expect(found).toEqual(
      expect.arrayContaining([
        ['applications', 0],
        ['disclosure', 0],
        ['reviewAndLitigation', 1],
      ]),
    );
  });

  test('no host puts blocks amid a content control, nor into a table', async () => {
    const table =
      '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/>' +
      `</w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${p('格')}</w:tc></w:tr></w:tbl>`;
    const { host, save } = await open(smallDocx(control(p('甲') + p('乙')) + table + p('丙')));
    const checked = await host.read();
    const before = mainXml(save());
    for (const [beside, where] of [
      [0, 'after'],
      [1, 'before'],
      [2, 'after'],
    ] as const) {
      const work = host.apply(checked, [{ do: 'insert-blocks', beside, where, markup: p('新') }]);
      expect(await refusal(work)).toBe('unplaced');
    }
    expect(mainXml(save())).toBe(before);
  });

  test('a chapter that a text box or a table holds is not put in once more', async () => {
    const box =
      '<w:p><w:r><w:t>提示</w:t></w:r><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml">' +
      `<v:textbox><w:txbxContent>${p(headings[3] ?? '')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
    const cell =
      '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/>' +
      `</w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${p(headings[3] ?? '')}</w:tc></w:tr></w:tbl>`;
    const bytes = reportWith({ 3: p(headings[2] ?? '') + p(text) + box + cell + p(text), 4: '' });
    const { host, save } = await open(bytes);
    await insertMissing(host);
    expect(contents(save())).toEqual(whole.filter((one) => !one.startsWith('reviewAndLitigation')));
    expect(mainXml(save())).toMatch(/<w:txbxContent><w:p>(?:(?!<w:p[ >]).)*<\/w:txbxContent>/);
    expect(mainXml(save())).toContain(
      `<w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${p(headings[3] ?? '')}</w:tc>`,
    );
  });
});

const numbered = docxOf(documentOf(fixtureText('clean')), 'word', { numbering: true });

describe.each(hosts)('among automatic numbers, into %s', (_, open) => {
  test.each(chapterIds)('the heading of %s goes on with them', async (id) => {
    const own = tableIds.filter((table) => table === id);
    const { host, save } = await open(withoutParts(numbered, own, [id]));
    await insertMissing(host);
    const report = readReport(scanBody(openDocx(save())));
    const { title: form, numeral } = formOf('2021').chapters.find((one) => one.id === id) ?? {};
    const heading = report.chapters.find((chapter) => chapter.id === id)?.heading.paragraph;
    expect(heading).toMatchObject({ text: form?.text, number: `${numeral ?? ''}、` });
    const told = report.chapters.map(({ heading: { paragraph } }) => paragraph.number);
    expect(told).toEqual(['一、', '二、', '三、', '四、', '五、', '六、']);
    expect(new Set(report.chapters.map((one) => one.heading.paragraph.styleName)).size).toBe(1);
  });
});

/** The markup of a chapter's heading. */
function headingOf(bytes: Uint8Array, id: ChapterId): string {
  const { chapters } = readReport(scanBody(openDocx(bytes)));
  const { start, end } = chapters.find((one) => one.id === id)?.heading.paragraph.xml ?? {};
  return mainXml(bytes).slice(start, end);
}

function propertiesOf(paragraph: string): readonly (string | undefined)[] {
  const [own] = /<w:pPr>.*?<\/w:pPr>/s.exec(paragraph) ?? [];
  const run = paragraph.slice(paragraph.indexOf('<w:r>'));
  return [own?.replace(/<w:keepNext[^>]*>/, ''), /<w:rPr>.*?<\/w:rPr>/s.exec(run)?.[0]];
}

describe.each(hosts)('a heading inserted into %s', (_, open) => {
  test.each([
    ['word', 'overview'],
    ['word', 'problems'],
    ['wps', 'overview'],
    ['wps', 'problems'],
  ] as const)(
    'looks like its neighbour’s in a document of %s and stays with what follows: %s',
    async (producer, id) => {
      const { host, save } = await open(
        withoutParts(docxOf(documentOf(fixtureText('clean')), producer), [], [id]),
      );
      await insertMissing(host);
      const inserted = headingOf(save(), id);
      const neighbour = headingOf(save(), id === 'overview' ? 'disclosure' : 'other');
      expect(inserted).toMatch(/<w:pPr>(<w:pStyle [^>]*>)?<w:keepNext\/>/);
      expect(propertiesOf(inserted)).toEqual(propertiesOf(neighbour));
    },
  );
});
