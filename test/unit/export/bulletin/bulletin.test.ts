import type { Merged } from '../../../../src/contract/merged';
import { bulletin } from '../../../../src/export/bulletin/bulletin';
import { mergedOf, unitNamed, unitReport } from '../../../support/merged-of';
import { tablesIn, wordsIn } from '../../../support/read-back';
import { aboutIn } from '../../../support/told-report';
import { mistakesIn, validator } from '../../../support/validator';

const about = { ...aboutIn('zh', { profile: '市级' }), day: '2026-03-05' };

const astray = { year: 2022 };
const merged: Merged = mergedOf(
  [
    unitNamed('甲局', {
      report: unitReport({
        summary: { error: 3, warning: 1, info: 0 },
        classes: { mend: 3, explain: 1, explained: 0 },
        relations: { held: 30, failed: 2, unjudged: 0 },
      }),
    }),
    unitNamed('乙局'),
    unitNamed('丙局', { status: 'duplicate', files: ['丙1.docx', '丙2.docx'] }),
    unitNamed('丁局', { status: 'wrong-year', due: 2023, report: unitReport(astray) }),
    { name: '戊局', status: 'missing', files: [] },
    { name: '己局', status: 'unread', files: ['己.docx'] },
  ],
  {
    unmatched: [{ file: '外.docx', publisher: '外单位' }, { file: '报送/无名.docx' }],
    unread: [{ file: '己.docx', problem: { code: 'empty-file', message: '空' } }],
    defects: [
      { rule: 'result-total', name: '结果之和', class: 'mend', findings: 3, reports: 1 },
      { rule: 'spaces', name: '空格', class: 'explain', findings: 1, reports: 1 },
    ],
  },
);
const totals = {
  ...merged.totals,
  due: 6,
  files: 7,
  findings: { error: 3, warning: 1, info: 0 },
  relations: { held: 190, failed: 2, unjudged: 0 },
};
const full: Merged = { ...merged, totals };

it('tells who filed, who did not, and of what the reports are full', async () => {
  const words = await wordsIn(bulletin(full, about));
  expect(words.slice(0, 4)).toEqual([
    '关于2023年度政府信息公开工作年度报告审核情况的通报',
    '（草稿，横线处请填写）',
    '各____：',
    expect.stringContaining('____对各单位2023年度政府信息公开工作年度报告进行了审核'),
  ]);
  expect(words).toEqual(
    expect.arrayContaining([
      '应报送 6 个单位，已按要求报送 2 个，收到文件 7 份。',
      '没有报送的 1 个：戊局。',
      '重复报送的 1 个：丙局。',
      '报告年度不符的 1 个：丁局。',
      '报送的文件不能读取的 1 个：己局。',
      '另有 2 份文件的单位不在名单中：外单位、无名.docx。',
      expect.stringMatching(/^逾期报送的 ____ 个：____。/),
      '共检查 6 份报告，发现问题 4 个：错误 3 个，存疑 1 个，提示 0 个；核对勾稽关系 192 项，不成立 2 项。参加排名的 3 个单位中，没有发现问题的 2 个。',
      '有必须改正的问题、应退回修改的 1 个单位：甲局。',
      expect.stringMatching(/____、____等单位的报告质量较好/),
      '由“年报检查”于2026年3月5日生成。检查方案：市级。',
    ]),
  );
});

it('lists kinds of mistakes as they are frequent, and units by rank, those without a report that counts last', async () => {
  const [kinds = [], units = []] = await tablesIn(bulletin(full, about));
  expect(kinds.slice(1)).toEqual([
    ['1', '结果之和', '强制', '1', '3'],
    ['2', '空格', '核实', '1', '1'],
  ]);
  expect(units.slice(1)).toEqual([
    ['1', '乙局', '已交', '0', '0', '0', '0'],
    ['1', '丙局', '重复', '0', '0', '0', '0'],
    ['3', '甲局', '已交', '3', '1', '0', '2'],
    ['—', '丁局', '年度不符', '—', '—', '—', '—'],
    ['—', '戊局', '缺报', '—', '—', '—', '—'],
    ['—', '己局', '未读', '—', '—', '—', '—'],
  ]);
});

it('leaves out what there is none of, and numbers what is there', async () => {
  const words = await wordsIn(bulletin(mergedOf([unitNamed('甲局')]), about));
  expect(words.filter((line) => /^[一二三四五六七]、/.test(line))).toEqual([
    '一、报送情况',
    '二、检查结果',
    '三、各单位情况',
    '四、有关要求',
  ]);
  expect(words).toContain('没有必须退回修改的报告。');
  expect(words).toContain('没有重复报送、年度不符和文件不能读取的情况。');
});

it('without a roster it leaves a blank for those that are missing', async () => {
  const words = await wordsIn(bulletin(mergedOf([unitNamed('甲局')]), about));
  expect(words.join('')).toMatch(/收到文件 1 份，涉及 1 个单位。.*缺报的单位是：____。/);
});

it('tells sums that do not close and texts that are alike', async () => {
  const cell = { table: 'applications', row: 'total', column: 'total', label: '表三' } as const;
  const words = await wordsIn(
    bulletin(
      mergedOf([unitNamed('甲')], {
        sums: [
          ...[{ ...cell, unit: '甲', file: 'a', stated: 3, sum: 2, difference: 1, parts: [] }].map(
            (one) => ({ ...one, message: '甲多了1。' }),
          ),
        ],
        incomplete: [{ unit: '甲', lacking: ['乙'], message: '缺乙的数。' }],
        alike: [{ chapter: 'problems', files: ['a', 'b'], percent: 97, message: '甲乙雷同。' }],
      }),
      about,
    ),
  );
  const at = words.indexOf('三、汇总数与下级单位合计不一致');
  expect(words.slice(at, at + 6)).toEqual([
    '三、汇总数与下级单位合计不一致',
    '甲多了1。',
    '四、没有核对的汇总数',
    '缺乙的数。',
    '五、文字雷同',
    '甲乙雷同。',
  ]);
});

it('of many such it tells the first, and how many there are', async () => {
  const incomplete = Array.from({ length: 12 }, (_, at) => ({
    unit: '甲',
    lacking: ['乙'],
    message: `缺数${String(at)}。`,
  }));
  const words = await wordsIn(bulletin(mergedOf([unitNamed('甲')], { incomplete }), about));
  expect(words.filter((line) => line.startsWith('缺数'))).toHaveLength(10);
  expect(words).toContain('共 12 处，以上是前 10 处，其余见台账。');
});

const itIfValid = validator.path === undefined ? it.skip : it;

itIfValid('what Word opens is valid, in both languages', async () => {
  expect(await mistakesIn(bulletin(full, about))).toEqual([]);
  const english = { ...aboutIn('en'), day: '2026-03-05' };
  expect(await mistakesIn(bulletin(mergedOf([]), english))).toEqual([]);
});
