/** @jest-environment jsdom */
import type { JsonReport } from '../../../src/contract/check';
import { openHtml } from '../../../src/export/html';
import { aboutIn, toldFinding, toldReport, toldUnfollowed } from '../../support/told-report';

function pageOf(reports: readonly JsonReport[], about = aboutIn()): Document {
  const writing = openHtml(about);
  const text = [writing.start(), ...reports.map(writing.write), writing.end()].join('');
  return new DOMParser().parseFromString(text, 'text/html');
}

function textsOf(page: ParentNode, selector: string): readonly string[] {
  return [...page.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

it('each report is a section, its findings by what is to be done about them', () => {
  const page = pageOf([
    toldReport([
      toldFinding({ severity: 'warning', class: 'explain', message: '核对一下' }),
      toldFinding({ message: '改一下', equation: '1 ≠ 2', expected: '1' }),
      toldFinding({ severity: 'info', class: 'explain', reason: '属实', message: '说过了' }),
    ]),
    toldReport([], { file: '乙.docx' }),
  ]);
  expect(textsOf(page, 'section > h1')).toEqual(['报告/甲.docx', '乙.docx']);
  expect(textsOf(page, 'section > h2')).toEqual([
    '一、强制：必须改正（1 条）',
    '二、核实：请核对，属实的说明原因（1 条）',
    '三、已说明原因（1 条）',
  ]);
  expect(textsOf(page, 'table:has(thead) tbody tr:first-child td')).toEqual([
    ...['1', '错误', '表三 › （七）总计 › 总计', '改一下\n1 ≠ 2', '应为 1'],
    ...['2', '存疑', '表三 › （七）总计 › 总计', '核对一下', '请核对；属实的说明原因'],
    ...['3', '提示', '表三 › （七）总计 › 总计', '说过了', '请核对；属实的说明原因', '属实'],
  ]);
  expect(textsOf(page, 'section:nth-of-type(2) p')).toEqual(['没有发现问题。']);
});

it('counts all in the end, with those that could not be read', () => {
  const problem = { code: 'empty-file', message: '文件是空的。' };
  const page = pageOf([toldReport([toldFinding(), toldFinding()]), { file: '坏.docx', problem }]);
  expect(textsOf(page, 'section p')).toEqual([
    '未能检查：文件是空的。',
    '共 2 份，未能检查 1 份；错误 2，存疑 0，提示 0。',
  ]);
});

it('whatever a report says stays text, and nothing in the page runs or is fetched', () => {
  const evil = '<img src=x onerror=alert(1)><script>1</script>&amp;"\'';
  const page = pageOf([
    toldReport([toldFinding({ message: evil, place: { label: evil } })], {
      file: evil,
      publisher: evil,
    }),
  ]);
  expect(textsOf(page, 'section > h1')).toEqual([evil]);
  expect(page.querySelectorAll('script, img, link, [onerror]')).toHaveLength(0);
  expect(page.documentElement.outerHTML).not.toMatch(/url\(|@import/);
});

it('tells the profile that was used, and what is in no finding', () => {
  const page = pageOf(
    [
      toldReport([], {
        cut: [{ rule: 'spaces', message: '太多，只列出前几处。' }],
        lapsed: [toldUnfollowed(toldFinding({ rule: 'spaces' }), '去年同意的')],
        refused: [toldUnfollowed(toldFinding(), '系统如此')],
        figures: { disclosure: {} },
      }),
    ],
    aboutIn('zh', { profile: '市级' }),
  );
  const facts = new Map(
    [...page.querySelectorAll('th[scope=row]')].map((th) => [
      th.textContent,
      th.nextElementSibling?.textContent,
    ]),
  );
  expect(facts.get('检查方案')).toBe('市级');
  expect(facts.get('缺少的表')).toBe('表三、表四');
  expect(textsOf(page, 'section h2')).toEqual([
    '一、数字变了、须重新说明的（1 条）',
    '二、必须改正、说明原因也不能代替的（1 条）',
    '三、其他提醒',
  ]);
  expect(textsOf(page, 'section td')).toEqual(expect.arrayContaining(['去年同意的', '系统如此']));
  expect(textsOf(page, 'section p')).toContain('太多，只列出前几处。');
});

it('a reason that is not followed stands with its finding, and again with its place', () => {
  const [lapsed, refused] = [
    toldFinding({
      key: 'a',
      class: 'explain',
      message: '核对一下',
      place: { label: '表二 › 收费' },
    }),
    toldFinding({ key: 'b', message: '改一下' }),
  ];
  const page = pageOf([
    toldReport([lapsed, refused], {
      lapsed: [toldUnfollowed(lapsed, '账上如此')],
      refused: [toldUnfollowed(refused, '系统如此')],
    }),
  ]);
  const cells = textsOf(page, 'section td');
  expect(cells).toContain('核对一下\n数字已变，原说明失效：账上如此');
  expect(cells).toContain('改一下\n必须改正，原说明无效：系统如此');
  expect(
    textsOf(page, 'h2:has(+ table td:nth-child(3):last-child) + table td:first-child'),
  ).toEqual(['表二 › 收费', '表三 › （七）总计 › 总计']);
});

it('is in the language asked for', () => {
  const page = pageOf([toldReport([toldFinding()])], aboutIn('en'));
  expect(page.documentElement.lang).toBe('en');
  expect(textsOf(page, 'section > h2')).toEqual(['1. To be mended (1)']);
});
