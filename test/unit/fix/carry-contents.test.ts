import { obstacleTo } from '../../../src/fix/plan';
import { planRebuild } from '../../../src/fix/rebuild';
import { officialTable } from '../../../src/fix/official/official-table';
import { scan } from '../ooxml/edited';
import { paragraph } from '../ooxml/wordml';
import { commented, named, run } from '../../support/commented-docx';
import { formOf } from '../../../src/schema/editions';
import { control, read, wholeReport, xmlAfter } from './mended';

const rebuilding = { do: 'rebuild-table', table: 'disclosure', edition: '2021' } as const;
const official = officialTable(formOf('2021').tables.disclosure, (row, column) =>
  row === 'regulations' && column === 'issued' ? '17' : '',
);
const figure = /<w:tc>(?:(?!<w:tc>).)*?<w:t [^>]*>17<.*?<\/w:tc>/s.exec(official)?.[0] ?? '';
const inner = /<w:p>.*<\/w:p>/s.exec(figure)?.[0] ?? '';
const ran = /<w:r>.*<\/w:r>/s.exec(inner)?.[0] ?? '';

/** A report in whose table one cell is another. */
function withCell(cell: string): string {
  return wholeReport({ 2: official.replace(figure, cell) });
}

/** A report in whose table a figure has something before it. */
function beside(markup: string): string {
  return withCell(figure.replace(ran, markup + ran));
}

/** What of a table goes when it is made anew. */
function lostOf(content: string): unknown {
  const { report, markup } = read(content);
  return planRebuild(report, rebuilding, markup)?.others;
}

function obstacle(content: string): unknown {
  const { report, markup } = read(content);
  return obstacleTo(report, { kind: 'offer', edits: [rebuilding] }, markup);
}

const inserted = `<w:ins w:id="9" w:author="审">${run('1')}</w:ins>`;
const deleted = '<w:del w:id="9" w:author="审"><w:r><w:delText>2</w:delText></w:r></w:del>';
const simple = `<w:fldSimple w:instr="=SUM(ABOVE)">${run('1')}</w:fldSimple>`;

test.each([
  ['a note', '<w:r><w:footnoteReference w:id="2"/></w:r>'],
  ['a link', `<w:hyperlink w:anchor="甲">${run('1')}</w:hyperlink>`],
  ['a field', simple],
  ['a control', control(run('1'), '<w:tag w:val="格"/>')],
  ['what was inserted under revision', inserted],
  ['what was deleted under revision', deleted],
  ['a comment', commented(run('1'))],
  ['a bookmark', named('甲', run('1'))],
])('%s beside a figure goes over with it', (_, markup) => {
  const content = beside(markup);
  expect(lostOf(content)).toEqual([]);
  expect(xmlAfter(content, rebuilding)).toContain(markup + ran);
});

const tagged = '<w:alias w:val="数"/><w:tag w:val="格"/>';

test.each([
  ['a figure’s cell', withCell(control(figure, tagged))],
  ['its paragraph', withCell(figure.replace(inner, control(inner, tagged)))],
  ['the table', wholeReport({ 2: control(official, tagged) })],
])('a control around %s goes over, and none stays behind', (_, content) => {
  const xml = xmlAfter(content, rebuilding) ?? '';
  expect(lostOf(content)).toEqual([]);
  expect(xml.match(/<w:sdt>/g)).toHaveLength(1);
  expect(xml).toContain(tagged);
  const texts = (of: string): readonly string[] => scan(of).paragraphs.map(({ text }) => text);
  expect(texts(xml)).toEqual(texts(read(content).xml));
  expect(xmlAfter(xml.replace(/^.*<w:body>|<\/w:body>.*$/gs, ''), rebuilding)).toBe(xml);
});

test.each([
  ['a prompt', withCell(control(figure, '<w:showingPlcHdr/>')), 'control'],
  ['a control around a label', beside('').replace(/<w:tc>.*?<\/w:tc>/s, control('$&')), 'control'],
  [
    'a control around two paragraphs',
    withCell(figure.replace(inner, control(inner + inner))),
    'control',
  ],
  [
    'what shows data kept elsewhere',
    wholeReport({ 2: control(official, '<w:dataBinding/>') }),
    'control',
  ],
  ['a shape', beside('<w:r><w:pict><v:shape/></w:pict></w:r>'), 'shape'],
  ['hidden text', beside('<w:r><w:rPr><w:vanish/></w:rPr><w:t>备注</w:t></w:r>'), 'hidden'],
])('%s does not, and is told', (_, content, kind) => {
  expect(lostOf(content)).toEqual([{ kind, count: 1 }]);
});

test('a table with a comment or a bookmark on a label stays, and it is said why', () => {
  const marked = (markup: string): string =>
    wholeReport({ 2: official.replace('<w:r>', `${markup}<w:r>`) });
  const [comment, bookmark] = [marked(commented(run('注'))), marked(named('甲', run('注')))];
  expect(xmlAfter(comment, rebuilding)).toBeUndefined();
  expect(obstacle(comment)).toEqual({ is: 'others', others: [{ kind: 'comment', count: 1 }] });
  expect(obstacle(bookmark)).toEqual({ is: 'others', others: [{ kind: 'bookmark', count: 1 }] });
});

test('of a table in two pieces, each in controls of its own, these go and are told', () => {
  const at = official.lastIndexOf('<w:tr>', official.indexOf('行政事业性收费'));
  const start = official.slice(0, official.indexOf('<w:tr>'));
  const [first, second] = [`${official.slice(0, at)}</w:tbl>`, start + official.slice(at)];
  const content = wholeReport({
    2: `${control(first)}${paragraph('中')}${control(control(second))}${paragraph('后')}`,
  });
  const xml = xmlAfter(content, rebuilding) ?? '';
  expect(xml).not.toContain('w:sdt');
  expect(scan(xml).blocks.filter(({ kind }) => kind === 'table')).toHaveLength(1);
  expect(lostOf(content)).toEqual([{ kind: 'control', count: 3 }]);
});
