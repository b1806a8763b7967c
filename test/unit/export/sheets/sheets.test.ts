import type { JsonReport } from '../../../../src/contract/check';
import type { Merged } from '../../../../src/contract/merged';
import { Sheets } from '../../../../src/export/sheets/sheets';
import type { MadeSheet } from '../../../../src/export/sheets/sheets';
import { mergedOf, unitNamed, unitReport } from '../../../support/merged-of';
import { tablesIn, wordsIn } from '../../../support/read-back';
import { aboutIn, toldFinding, toldReport, toldUnfollowed } from '../../../support/told-report';
import { mistakesIn, validator } from '../../../support/validator';

const about = { ...aboutIn('zh', { profile: '市级' }), day: '2026-03-05' };

function sheetsOf(reports: readonly JsonReport[], merged: Merged, by = about): MadeSheet[] {
  const sheets = new Sheets(by);
  for (const report of reports) sheets.add(report);
  return [...sheets.end(merged)];
}

const file = '报告/甲.docx';
const full = toldReport([
  toldFinding({ severity: 'warning', class: 'explain', message: '请核对收费。' }),
  toldFinding({
    message: '总计不对。',
    equation: '1 ＋ 1 ≠ 3',
    fix: { kind: 'offer', title: '改为 2' },
    explains: [
      {
        rule: 'applicant-total',
        place: { label: '表三 › 自然人' },
        equation: '2 ≠ 3',
      },
    ],
  }),
  toldFinding({ severity: 'info', class: 'explain', message: '有空格。', reason: '系统导出' }),
]);
const unit = unitNamed('甲', { report: unitReport({ file }) });

it('tells a unit what to mend, what to look at and what it has explained, with room to reply', async () => {
  const [sheet, ...more] = sheetsOf([full], mergedOf([unit]));
  expect(more).toEqual([]);
  expect(sheet?.name).toBe('甲2023年反馈单');
  const docx = sheet?.docx ?? new Uint8Array();
  const [facts = [], ...tables] = await tablesIn(docx);
  expect(new Map(facts.map(([name, value]) => [name, value]))).toEqual(
    new Map([
      ['单位', '甲'],
      ['年度', '2023'],
      ['文件', file],
      ['报送', '已交'],
      ['问题', '错误 1，存疑 1，提示 0'],
      ['按性质', '强制 1，核实 1，已说明 1'],
      ['勾稽关系', '成立 40，不成立 2，未核对 1'],
      ['检查方案', '市级'],
    ]),
  );
  const place = '表三 › （七）总计 › 总计';
  expect(tables.map((rows) => rows.slice(1))).toEqual([
    [
      [
        ...['1', '错误', place],
        '总计不对。\n1 ＋ 1 ≠ 3\n由此引起：表三 › 自然人　2 ≠ 3',
        '可以考虑：改为 2',
        '',
      ],
    ],
    [['2', '存疑', place, '请核对收费。', '请核对；属实的说明原因', '']],
    [['3', '提示', place, '有空格。', '请核对；属实的说明原因', '系统导出']],
  ]);
  const words = await wordsIn(docx);
  expect(words).toEqual(
    expect.arrayContaining([
      '政府信息公开工作年度报告审核反馈单',
      '甲：',
      '一、强制：必须改正（1 条）',
      '二、核实：请核对，属实的说明原因（1 条）',
      '三、已说明原因（1 条）',
      '由“年报检查”于2026年3月5日生成。检查方案：市级。',
    ]),
  );
  expect(words.join('')).toMatch(/请于____年____月____日前.*日期：____年____月____日/);
});

it('says the same on its page as in its document', async () => {
  const [sheet] = sheetsOf([full], mergedOf([unit]));
  const words = await wordsIn(sheet?.docx ?? new Uint8Array());
  const page = (sheet?.html ?? '').replace(/<[^>]*>/g, '\n').replaceAll('&#39;', "'");
  for (const line of words) expect(page).toContain(line);
});

it('a unit of whom nothing came is told so, and one whose file could not be read', async () => {
  const lost: JsonReport = {
    file: '乙.docx',
    problem: { code: 'empty-file', message: '文件是空的。' },
  };
  const { report: _, ...missing } = unitNamed('甲局', { status: 'missing', files: [], due: 2024 });
  const { report: __, ...unread } = unitNamed('乙局', { status: 'unread', files: ['乙.docx'] });
  const [first, second] = sheetsOf([lost], mergedOf([missing, unread]));
  expect([first?.name, second?.name]).toEqual(['甲局2024年反馈单', '乙局反馈单']);
  expect(await wordsIn(first?.docx ?? new Uint8Array())).toEqual(
    expect.arrayContaining([expect.stringMatching(/^没有收到贵单位的2024年度/)]),
  );
  expect(await wordsIn(second?.docx ?? new Uint8Array())).toEqual(
    expect.arrayContaining([expect.stringContaining('文件是空的。')]),
  );
});

it('each file of a unit has a sheet of its own, and so has one of no unit', () => {
  const files = ['甲/a.docx', '甲/b.docx'];
  const merged = mergedOf([unitNamed('某局', { status: 'duplicate', files })], {
    unmatched: [{ file: '外.docx', publisher: '外单位' }, { file: '无名/丙.docx' }],
  });
  const reports = [...files, '外.docx', '无名/丙.docx'].map((one) => toldReport([], { file: one }));
  const sheets = sheetsOf(reports, merged);
  expect(sheets.map(({ name }) => name)).toEqual([
    '某局2023年反馈单',
    '某局2023年反馈单（2）',
    '外单位2023年反馈单',
    '丙2023年反馈单',
  ]);
  expect(sheets[0]?.html).toContain('收到贵单位的报告2份');
  expect(sheets[2]?.html).toContain('不在名单中');
});

it('a file that could not be read and is of nobody that is known has none', () => {
  const problem = { code: 'empty-file', message: '文件是空的。' };
  const [lost, other] = ['a/坏.docx', 'b/坏.docx'].map((one) => ({ file: one, problem }));
  if (!lost || !other) throw new Error('there are two');
  const unread = [lost, other];
  const { report: _, ...named } = unitNamed('乙局', { status: 'unread', files: [other.file] });
  const withRoster = mergedOf([named], { unread, unmatched: [{ file: lost.file }] });
  expect(sheetsOf(unread, withRoster).map(({ name }) => name)).toEqual(['乙局反馈单']);
  const withNone = mergedOf([{ ...named, name: lost.file, files: [lost.file] }], { unread });
  expect(sheetsOf(unread, withNone)).toEqual([]);
});

it('a report on another year is asked for again', () => {
  const wrong = unitNamed('甲', { status: 'wrong-year', due: 2024, report: unitReport({ file }) });
  const [sheet] = sheetsOf([toldReport()], mergedOf([wrong]));
  expect(sheet?.html).toContain('贵单位应报的是2024年度的报告');
  expect(sheet?.html).toContain('年度不符（应报 2024 年度）');
});

it('tells what was found beside other reports of the unit concerned alone', () => {
  const sum = { table: 'applications', row: 'total', column: 'total', label: '表三' } as const;
  const merged = mergedOf([unit, unitNamed('乙')], {
    sums: [
      { ...sum, unit: '甲', file, stated: 3, sum: 2, difference: 1, parts: [], message: '多了1。' },
    ],
    incomplete: [{ unit: '乙', lacking: ['丙'], message: '缺丙。' }],
    alike: [{ chapter: 'problems', files: [file, '外.docx'], percent: 96, message: '雷同。' }],
  });
  const [one, other] = sheetsOf([toldReport(), toldReport([], { file: '报告/乙.docx' })], merged);
  expect(one?.html).toMatch(/与其他报告核对（2 条）.*多了1。.*雷同。/s);
  expect(one?.html).not.toContain('缺丙。');
  expect(other?.html).toMatch(/与其他报告核对（1 条）.*缺丙。/s);
  expect(sheetsOf([toldReport()], mergedOf([unit]))[0]?.html).toContain(
    '没有发现贵单位的报告有问题',
  );
});

const itIfValid = validator.path === undefined ? it.skip : it;

itIfValid('what Word opens is valid, whatever names and messages hold', async () => {
  const evil = '<w:p>&\u0001"\'\ud800 ]]>';
  const report = toldReport([toldFinding({ message: evil, reason: evil })], {
    file: evil,
    lapsed: [toldUnfollowed(toldFinding({ rule: 'spaces' }), evil)],
    addIns: [evil],
  });
  const sheets = sheetsOf([report, full], mergedOf([unitNamed(evil, { files: [evil] }), unit]));
  expect(sheets).toHaveLength(2);
  for (const { docx } of sheets) expect(await mistakesIn(docx)).toEqual([]);
});

it('is in English where that is asked for', async () => {
  const [sheet] = sheetsOf([full], mergedOf([unit]), { ...about, ...aboutIn('en') });
  expect(sheet?.name).toBe('甲 2023 feedback');
  const words = await wordsIn(sheet?.docx ?? new Uint8Array());
  expect(words).toContain('1. To be mended (1)');
  expect(words).toContain('Made by Report check on 5 March 2026. Profile: 市级.');
});
