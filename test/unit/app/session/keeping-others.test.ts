import { createSession } from '../../../../src/app/session/session';
import type { Session } from '../../../../src/app/session/session-state';
import { openFile } from '../../../../src/document/file/file-host';
import type { Finding } from '../../../../src/check/finding';
import { rules } from '../../../../src/rules/index';
import { caseOf } from '../../../support/case-file';
import { quickDocxOf } from '../../../support/docx';
import { rewritten } from '../../../support/rewritten';

/** What a paragraph may hold beside its text. */
const others: readonly (readonly [string, string])[] = [
  [
    'picture',
    '<w:r><w:drawing><a:blip xmlns:a="urn:a" r:embed="rId1" xmlns:r="urn:r"/></w:drawing></w:r>',
  ],
  [
    'shape',
    '<w:r><w:pict><v:shape xmlns:v="urn:v"><v:textbox><w:txbxContent><w:p><w:r><w:t>公章</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>',
  ],
  ['link', '<w:hyperlink w:anchor="x"><w:r/></w:hyperlink>'],
  ['field', '<w:fldSimple w:instr="PAGE"><w:r/></w:fldSimple>'],
  [
    'field',
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> =SUM(ABOVE) </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
  ],
  [
    'formula',
    '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r/></m:oMath>',
  ],
  ['note', '<w:r><w:footnoteReference w:id="2"/></w:r>'],
  ['note', '<w:r><w:endnoteReference w:id="2"/></w:r>'],
  ['hidden', '<w:r><w:rPr><w:vanish/></w:rPr><w:t>备注</w:t></w:r>'],
  ['page-break', '<w:r><w:br w:type="page"/></w:r>'],
  [
    'control',
    '<w:sdt><w:sdtPr><w:alias w:val="甲"/></w:sdtPr><w:sdtContent><w:r/></w:sdtContent></w:sdt>',
  ],
  ['revision', '<w:del w:id="9" w:author="审"><w:r><w:delText>原文</w:delText></w:r></w:del>'],
  ['revision', '<w:ins w:id="9" w:author="审"><w:r/></w:ins>'],
  ['comment', '<w:r><w:commentReference w:id="7"/></w:r>'],
  ['bookmark', '<w:bookmarkStart w:id="7" w:name="甲"/><w:bookmarkEnd w:id="7"/>'],
];

function documentOf(source: string): Uint8Array {
  return quickDocxOf(caseOf(source).document, 'plain');
}

/** A document with markup at the end of the first paragraph that has a text. */
function withMarkup(source: string, text: string, markup: string): Uint8Array {
  return rewritten(documentOf(source), (xml) => {
    const plain = xml.replace(/<[^>]*>/g, '');
    if (!plain.includes(text)) throw new Error(`There is no “${text}”`);
    const paragraphs = xml.split('</w:p>');
    const at = paragraphs.findIndex((one) => one.replace(/<[^>]*>/g, '').startsWith(text));
    return paragraphs.map((one, index) => (index === at ? one + markup : one)).join('</w:p>');
  });
}

async function opened(bytes: Uint8Array): Promise<{ session: Session; xml: () => string }> {
  const host = openFile(bytes);
  const session = createSession(host, { rules });
  await session.check();
  return { session, xml: () => host.mainXml() };
}

function findingOf(session: Session, rule: string): Finding {
  const found = session.state.checked?.findings.find((finding) => finding.rule === rule);
  if (!found) throw new Error(`There is no ${rule}`);
  return found;
}

async function make(session: Session, rule: string): Promise<void> {
  const finding = findingOf(session, rule);
  const [fix] = session.fixesOf(finding);
  if (fix) await session.apply(finding, fix);
  expect(session.state.notice).toMatchObject({ is: 'changed' });
}

async function undo(session: Session): Promise<void> {
  const [last] = session.state.journal.slice(-1);
  if (last) await session.undo(last);
  expect(session.state.notice).toMatchObject({ is: 'undone' });
}

const preamble = '根据《中华人民共和国政府信息公开条例》第五十条的规定，编制本报告。';
const misplaced = `base: clean\ninsert-after: ## 一、总体情况 => ${preamble}`;

test.each(others)('a preamble moves with the %s in it: %s', async (_, markup) => {
  const { session, xml } = await opened(withMarkup(misplaced, preamble, markup));
  const before = xml();
  await make(session, 'preamble-place');
  expect(xml()).toContain(markup);
  await undo(session);
  expect(xml() === before).toBe(true);
});

describe.each([
  [
    'template-residue',
    'base: clean\ninsert-after: ## 一、总体情况 => （此处填写本单位总体情况，填写完成后请删除本说明）',
    '（此处填写',
  ],
  [
    'duplicate-chapter',
    'base: clean\ninsert-after: 所列数据的统计期限 => ## 一、总体情况',
    '一、总体情况',
  ],
])('what %s would take away', (rule, source, text) => {
  test('comes back to the byte', async () => {
    const { session, xml } = await opened(documentOf(source));
    const before = xml();
    await make(session, rule);
    await undo(session);
    expect(xml() === before).toBe(true);
  });

  test.each(others)(
    'stays where there is %s beside it, and the person is told: %s',
    async (kind, markup) => {
      const bytes = withMarkup(source, text, markup);
      const { session } = await opened(bytes);
      const finding = findingOf(session, rule);
      expect(session.fixesOf(finding)).toEqual([]);
      expect(session.obstacleTo(finding)).toMatchObject({
        is: 'others',
        others: [{ kind, count: 1 }],
      });
    },
  );
});
