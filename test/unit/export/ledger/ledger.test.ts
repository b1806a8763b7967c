import { strFromU8, unzipSync } from 'fflate';
import type { JsonReport } from '../../../../src/contract/check';
import type { Merged, Unit } from '../../../../src/contract/merged';
import { Ledger } from '../../../../src/export/ledger/ledger';
import { mergedOf, unitNamed, unitReport } from '../../../support/merged-of';
import { sheetsIn } from '../../../support/read-back';
import { aboutIn, toldFinding, toldReport, toldUnfollowed } from '../../../support/told-report';
import { mistakesIn, validator } from '../../../support/validator';

const about = { ...aboutIn('zh', { profile: '市级&区级' }), day: '2026-03-05' };

async function ledgerOf(
  reports: readonly JsonReport[],
  merged: Merged,
  by = about,
): Promise<Uint8Array> {
  const ledger = new Ledger(by);
  for (const report of reports) ledger.add(report);
  const pieces: Uint8Array[] = [];
  for await (const piece of ledger.end(merged)) pieces.push(piece);
  return Buffer.concat(pieces);
}

function partsOf(xlsx: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(xlsx)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const file = '报告/甲.docx';
const report = toldReport([
  toldFinding({ actual: '3', expected: '-2.5', equation: '1 ≠ 3' }),
  toldFinding({
    severity: 'info',
    class: 'explain',
    actual: '=HYPERLINK("a")',
    expected: '007',
    reason: '系统导出',
  }),
]);
const figures = { applications: { newlyReceived: { naturalPerson: 3, total: 5 } } };
const merged = mergedOf(
  [
    unitNamed('甲局', {
      parent: '某区',
      category: '部门',
      files: [file],
      report: unitReport({
        file,
        summary: { error: 1, warning: 0, info: 1 },
        classes: { mend: 1, explain: 0, explained: 1 },
        missingTables: ['disclosure', 'reviewAndLitigation'],
        relations: { held: 40, failed: 2, unjudged: 1 },
        figures,
      }),
    }),
    { name: '乙局', due: 2023, status: 'missing', files: [] },
  ],
  {
    unread: [{ file: '坏.docx', problem: { code: 'empty-file', message: '空的。' } }],
    defects: [{ rule: 'spaces', name: '空格', class: 'explain', findings: 7, reports: 2 }],
  },
);

it('has a sheet of units with what each came to', async () => {
  const sheets = await sheetsIn(await ledgerOf([report], merged));
  expect([...sheets.keys()]).toEqual(['总览', '问题清单', '未读', '规则统计', '汇总数据']);
  const [title = [], heads = [], ...rows] = sheets.get('总览') ?? [];
  expect(title[0]).toMatch(/已交 1，缺报 1，.*2026年3月5日.*检查方案：市级&区级/);
  expect(heads).toEqual([
    ...['单位', '上级单位', '类别', '年度', '报送', '错误', '存疑', '提示', '强制', '核实'],
    ...['已说明', '缺表', '勾稽成立', '勾稽不成立', '勾稽未核对', '文件'],
  ]);
  expect(rows).toEqual([
    ['甲局', '某区', '部门', 2023, '已交', 1, 0, 1, 1, 0, 1, '表二、表四', 40, 2, 1, file],
    ['乙局', null, null, 2023, '缺报', ...Array.from({ length: 11 }, () => null)],
  ]);
});

it('says so where its rows do not hold all reports that were counted', async () => {
  const titleOf = async (units: readonly Unit[]): Promise<unknown> =>
    (await sheetsIn(await ledgerOf([], mergedOf(units)))).get('总览')?.[0]?.[0];
  const told = '下表中重复报送的只计第一份，名单外的不列。';
  expect(await titleOf([unitNamed('甲局'), unitNamed('乙局')])).not.toContain(told);
  const twice: Partial<Unit> = { status: 'duplicate', files: ['乙1.docx', '乙2.docx'] };
  expect(await titleOf([unitNamed('甲局'), unitNamed('乙局', twice)])).toContain(told);
});

it('lists findings under the unit’s name in the roster, figures as numbers, texts as texts', async () => {
  const sheets = await sheetsIn(await ledgerOf([report], merged));
  const [heads, ...rows] = sheets.get('问题清单') ?? [];
  expect(heads?.slice(0, 7)).toEqual(['单位', '年度', '位置', '问题', '原数', '应为', '算式']);
  const place = '表三 › （七）总计 › 总计';
  const name = about.translator.ruleName('result-total');
  expect(rows).toEqual([
    [
      ...['甲局', 2023, place, '总计不等于各项之和。', 3, -2.5, '1 ≠ 3'],
      ...['错误', '强制', name, '待改', null, file],
    ],
    [
      ...['甲局', 2023, place, '总计不等于各项之和。', '=HYPERLINK("a")', '007', null],
      ...['提示', '核实', name, '说明属实', '系统导出', file],
    ],
  ]);
});

it('leaves open what a reason is given for that is not followed, and tells of it', async () => {
  const finding = toldFinding({ class: 'explain' });
  const told = toldReport([finding], { lapsed: [toldUnfollowed(finding, '账上如此')] });
  const [, row] = (await sheetsIn(await ledgerOf([told], merged))).get('问题清单') ?? [];
  expect(row?.slice(10, 12)).toEqual(['待改', '数字已变，原说明失效：账上如此']);
});

it('tells unread files, kinds of mistakes, and every figure in a column of its own', async () => {
  const sheets = await sheetsIn(await ledgerOf([report], merged));
  expect(sheets.get('未读')?.[1]).toEqual(['坏.docx', '空的。']);
  expect(sheets.get('规则统计')?.[1]).toEqual(['空格', 'spaces', '核实', 2, 7]);
  const [heads = [], first = [], second = []] = sheets.get('汇总数据') ?? [];
  expect(new Set(heads).size).toBe(heads.length);
  const told = heads.flatMap((head, at) => (first[at] == null ? [] : [[head, first[at]]]));
  expect(told).toEqual([
    ['单位', '甲局'],
    ['年度', 2023],
    ['格式版本', 2021],
    ['表三 › 一、本年新收政府信息公开申请数量 › 自然人', 3],
    ['表三 › 一、本年新收政府信息公开申请数量 › 总计', 5],
  ]);
  expect(second.filter((value) => value !== null)).toEqual(['乙局', 2023]);
});

it('has sheets of what stands across reports where there is any', async () => {
  const cell = { table: 'applications', row: 'total', column: 'total', label: '表三' } as const;
  const sum = { ...cell, unit: '甲局', file, stated: 3, sum: 2.5, difference: 0.5 };
  const all = {
    ...merged,
    unmatched: [{ file: '外.docx' }],
    sums: [{ ...sum, parts: [{ unit: '丙', value: 2.5 }], message: '多了0.5。' }],
    incomplete: [{ unit: '丁', lacking: ['戊', '己'], message: '缺数。' }],
    alike: [{ chapter: 'problems' as const, files: ['a', 'b'], percent: 97, message: '雷同。' }],
  };
  const sheets = await sheetsIn(await ledgerOf([report], all));
  expect(sheets.get('名单外')?.[1]?.[0]).toBe('外.docx');
  expect(sheets.get('合计核对')?.slice(1)).toEqual([
    ['甲局', '表三', 3, 2.5, 0.5, '丙 2.5', '多了0.5。'],
    ['丁', null, null, null, null, '没有数据的下级单位：戊、己', '缺数。'],
  ]);
  expect(sheets.get('文字雷同')?.[1]).toEqual(['第五章', 97, 'a、b', '雷同。']);
});

it('heads stay in sight, are filtered by and printed on each page; a state is chosen from a list', async () => {
  const parts = partsOf(await ledgerOf([report], merged));
  const list = parts.get('xl/worksheets/sheet2.xml') ?? '';
  expect(list).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  expect(list).toContain('<autoFilter ref="A1:M3"/>');
  expect(list).toMatch(/<dataValidation type="list"[^>]*sqref="K2:K3"/);
  expect(list).toContain('<formula1>&quot;待改,已改,说明属实,不计&quot;</formula1>');
  expect(list).toMatch(/<pageSetup [^>]*orientation="landscape" fitToWidth="1"/);
  expect(list).toContain('市级&amp;&amp;区级');
  const workbook = parts.get('xl/workbook.xml') ?? '';
  expect(workbook).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">'总览'!$1:$2</definedName>`,
  );
  expect(workbook).toContain(`localSheetId="4">'汇总数据'!$A:$A,'汇总数据'!$1:$1</definedName>`);
});

const itIfValid = validator.path === undefined ? it.skip : it;

itIfValid('what a spreadsheet opens is valid, also with nothing in it', async () => {
  const evil = '<x>&\u0001"\'\ud800';
  const odd = toldReport([toldFinding({ message: evil.repeat(9000), reason: evil })]);
  expect(await mistakesIn(await ledgerOf([odd], merged), 'xlsx')).toEqual([]);
  const english = { ...aboutIn('en'), day: '2026-03-05' };
  expect(await mistakesIn(await ledgerOf([], mergedOf([]), english), 'xlsx')).toEqual([]);
});

it('findings of a file that is of no unit keep the name of its publisher', async () => {
  const sheets = await sheetsIn(
    await ledgerOf([toldReport([toldFinding()], { file: '外.docx' })], merged),
  );
  expect(sheets.get('问题清单')?.[1]?.[0]).toBe('某区财政局');
});
