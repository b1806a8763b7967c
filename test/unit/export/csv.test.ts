import { csvHead, csvLines } from '../../../src/export/csv';
import { aboutIn, toldFinding, toldReport, toldUnfollowed } from '../../support/told-report';

const about = aboutIn();

it('begins with the mark of UTF-8 and the names of its columns, in the language asked for', () => {
  expect(csvHead(about)).toBe(
    '\uFEFF文件,单位,年度,级别,性质,问题种类,规则,位置,问题,原数,应为,算式,原因,没有采用的说明,检查方案\r\n',
  );
  expect(csvHead(aboutIn('en'))).toMatch(/^\uFEFFFile,Unit,Year,Severity,Class,/);
});

it('tells a finding a line, all that is known of it', () => {
  const finding = toldFinding({
    actual: '3',
    expected: '2',
    equation: '2 ≠ 3',
    reason: '已核实',
  });
  const name = about.translator.ruleName('result-total');
  expect(csvLines(toldReport([finding]), { ...about, profile: '市级' })).toBe(
    `报告/甲.docx,某区财政局,2023,错误,强制,${name},result-total,表三 › （七）总计 › 总计,总计不等于各项之和。,3,2,2 ≠ 3,已核实,,市级\r\n`,
  );
  expect(csvLines(toldReport(), about)).toBe('');
});

it('tells of a reason that is not followed, apart from those that are', () => {
  const finding = toldFinding({ class: 'explain' });
  const told = toldReport([finding], { lapsed: [toldUnfollowed(finding, '账上如此')] });
  expect(csvLines(told, about)).toContain(',,,,,数字已变，原说明失效：账上如此,');
});

it('quotes commas, quotation marks and line breaks', () => {
  const finding = toldFinding({ message: '写了"甲,乙"\n两行' });
  expect(csvLines(toldReport([finding]), about)).toContain(',"写了""甲,乙""\n两行",');
});

it.each(['=1+1', '+cmd', '-甲', '@sum', '＝1', '\t=1'])('%j is no formula', (text) => {
  const line = csvLines(toldReport([toldFinding({ actual: text })]), about);
  expect(line).toContain(`,'${text},`);
});

it.each(['-3', '+12.5', '-4.5%'])('the number %s stays one', (text) => {
  const line = csvLines(toldReport([toldFinding({ actual: text })]), about);
  expect(line).toContain(`,${text},`);
});

it('a file that could not be read has a line that says so', () => {
  const problem = { code: 'not-a-docx', message: '这不是 .docx 文件。' };
  expect(csvLines({ file: '乙.docx', problem }, about)).toMatch(
    /^乙\.docx,,,未读,,,not-a-docx,,这不是 \.docx 文件。,.*\r\n$/,
  );
});
