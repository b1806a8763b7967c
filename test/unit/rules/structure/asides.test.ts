import { officialTable } from '../../../../src/fix/official/official-table';
import { openDocx } from '../../../../src/ooxml/package/package';
import { scanBody } from '../../../../src/ooxml/read/scan';
import { readReport } from '../../../../src/report/read';
import { formOf } from '../../../../src/schema/editions';
import type { TableId } from '../../../../src/schema/form';
import { checkAll } from '../../../support/check-all';
import { smallDocx } from '../../../support/small-docx';

const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const tableOf = (id: TableId): string => officialTable(formOf('2021').tables[id], () => '0');

/** A text box as Word has written it since 2010. */
const drawn = (content: string): string =>
  `<w:p><w:r><w:drawing><wps:txbx xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:txbxContent>${content}</w:txbxContent></wps:txbx></w:drawing></w:r></w:p>`;
/** A text box of VML. */
const vml = (content: string): string =>
  `<w:p><w:r><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent>${content}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`;
/** Both, of which a program takes one. */
const both = (content: string): string =>
  `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:drawing><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${content}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;

const problems = p('一是更新不够及时，二是形式不够多样。下一步将按月更新专栏，增加图解。');

interface Parts {
  readonly table4: string;
  readonly problems: string;
}

function bodyOf(parts: Partial<Parts> = {}): string {
  return [
    p('某区财政局2024年政府信息公开工作年度报告'),
    p('一、总体情况'),
    p('（一）主动公开。全年公开政府信息12条。'),
    p('二、主动公开政府信息情况'),
    tableOf('disclosure'),
    p('三、收到和处理政府信息公开申请情况'),
    tableOf('applications'),
    p('四、政府信息公开行政复议、行政诉讼情况'),
    parts.table4 ?? tableOf('reviewAndLitigation'),
    p('五、存在的主要问题及改进情况'),
    parts.problems ?? problems,
    p('六、其他需要报告的事项'),
    p('本年度未收取信息处理费。'),
  ].join('');
}

function told(body: string): readonly string[] {
  const report = readReport(scanBody(openDocx(smallDocx(body))));
  return checkAll(report)
    .findings.filter(({ rule }) => /^(?:missing-|empty-|table-as-image)/.test(rule))
    .map(({ rule, code, severity, fixes = [] }) =>
      [rule, code, severity, String(fixes.length)].join(' '),
    );
}

it('says nothing of what stands in the text', () => {
  expect(told(bodyOf())).toEqual([]);
});

describe.each([
  ['DrawingML', drawn],
  ['VML', vml],
  ['one of both', both],
])('a text box of %s', (_, box) => {
  it('is where a table is said to stand, and none is offered in its place', () => {
    const table4 = box(tableOf('reviewAndLitigation') + p(''));
    expect(told(bodyOf({ table4 }))).toEqual(['missing-table boxed warning 0']);
  });

  it('is where the text of a chapter is said to stand', () => {
    expect(told(bodyOf({ problems: box(problems) }))).toEqual(['empty-chapter boxed warning 0']);
  });

  it('is nothing to speak of where it holds only a remark', () => {
    const remark = box(p('公开专栏首页截图'));
    expect(told(bodyOf({ problems: problems + remark }))).toEqual([]);
    expect(told(bodyOf({ table4: remark }))).toEqual(['missing-table missing error 1']);
  });
});

it('a report in a table for layout is said to stand there, once', () => {
  const table = `<w:tbl><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:tc>${bodyOf()}</w:tc></w:tr></w:tbl>`;
  expect(told(table)).toEqual(['missing-chapter in-table warning 0']);
});

it('a heading in a text box is told to stand there', () => {
  const body = bodyOf().replace(p('六、其他需要报告的事项'), both(p('六、其他需要报告的事项')));
  expect(told(body)).toEqual(['missing-chapter in-box warning 0']);
});
