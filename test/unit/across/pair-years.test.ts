import { pairWithLastYear } from '../../../src/across/pair-years';
import type { Filed, Pairing } from '../../../src/across/pair-years';

function filed(names: readonly string[], year: number): readonly Filed[] {
  return names.map((publisher) => ({ file: `${publisher}${String(year)}`, publisher, year }));
}

/** How the first of this year's is paired. */
function paired(names: readonly string[], before: readonly string[]): Pairing | undefined {
  const [first] = filed(names, 2024);
  const { pairings } = pairWithLastYear(filed(names, 2024), filed(before, 2023));
  return first && pairings.get(first.file);
}

it.each([
  [['甲县财政局'], ['乙县财政局', '甲县财政局'], '甲县财政局'],
  [['甲县财政局'], ['甲县民政局', '乙市甲县财政局'], '乙市甲县财政局'],
  [['县财政局'], ['甲县财政局', '甲县民政局'], '甲县财政局'],
  [['我县财政局'], ['甲县财政局'], '甲县财政局'],
  [['甲县财政局'], ['县财政局'], '县财政局'],
  [['甲县人民政府办公室'], ['甲县人民政府', '甲县政府办'], '甲县政府办'],
  [['财政局'], ['甲县财政局'], '甲县财政局'],
  [['甲县财政局'], [' 甲 县财政局（国资办） '], ' 甲 县财政局（国资办） '],
  [['甲县财政局'], ['丙省乙市甲县财政局'], '丙省乙市甲县财政局'],
  [['甲县人民政府'], ['乙市甲县政府'], '乙市甲县政府'],
  [['甲县卫生健康委员会'], ['甲县卫生健康委'], '甲县卫生健康委'],
  [['丁镇人民政府'], ['乙市甲县丁镇人民政府'], '乙市甲县丁镇人民政府'],
  [['甲区丁街道办事处'], ['丁街道办'], '丁街道办'],
  // The other county's has its own.
  [['县财政局', '乙县财政局'], ['甲县财政局', '乙县财政局'], '甲县财政局'],
])('pairs the first of %s with one of %s', (names, before, name) => {
  expect(paired(names, before)).toEqual({ is: 'paired', file: `${name}2023` });
});

it.each([
  [['县财政局'], ['甲区财政局']],
  [['甲市财政局'], ['甲市乙县财政局']],
  [['甲县人民政府'], ['甲县人民政府办公室']],
  [['甲县民政局'], ['甲县财政局']],
  [['甲县财政局'], ['乙县财政局']],
])('pairs %s with none of %s', (names, before) => {
  expect(paired(names, before)).toEqual({ is: 'none' });
});

it.each([
  [['县财政局'], ['甲县财政局', '乙县财政局'], ['甲县财政局', '乙县财政局']],
  [['县财政局', '财政局'], ['甲县财政局'], ['甲县财政局']],
  [['甲县财政局'], ['甲县财政局', '甲县 财政局'], ['甲县财政局', '甲县 财政局']],
])('leaves open which is meant where %s may be several of %s', (names, before, files) => {
  expect(paired(names, before)).toEqual({
    is: 'several',
    files: files.map((name) => `${name}2023`),
  });
});

it.each([
  [['甲县数据局'], ['甲县政务服务局', '甲县财政局'], ['甲县政务服务局']],
  [['甲县信访局'], ['甲县信访办公室'], ['甲县信访办公室']],
  [['甲县教育体育局'], ['乙市甲县教育局'], ['乙市甲县教育局']],
  [['甲县国防动员办公室'], ['甲县人民防空办公室'], ['甲县人民防空办公室']],
  [['甲县自然资源局'], ['甲县国土资源局', '甲县规划局'], ['甲县国土资源局', '甲县规划局']],
])('asks whether %s had another name among %s', (names, before, files) => {
  expect(paired(names, before)).toEqual({
    is: 'asked',
    files: files.map((name) => `${name}2023`),
    reason: 'renamed',
  });
});

it('does not ask about a body that another report of this year is of', () => {
  const names = ['甲县数据局', '甲县政务服务局'];
  expect(paired(names, ['甲县政务服务局'])).toEqual({ is: 'none' });
});

it('takes only the year before, and tells what else lies among last year’s', () => {
  const now = filed(['甲县财政局'], 2024);
  const last: readonly Filed[] = [
    ...filed(['甲县财政局'], 2024).map((one) => ({ ...one, file: 'same' })),
    ...filed(['甲县财政局'], 2022),
    { file: 'undated', publisher: '甲县财政局' },
    { file: 'unnamed', year: 2023 },
  ];
  const { pairings, leftOut } = pairWithLastYear(now, last);
  expect([...pairings.values()]).toEqual([{ is: 'none' }]);
  expect(leftOut).toEqual([
    { file: 'same', why: 'same-year' },
    { file: '甲县财政局2022', why: 'other-year' },
    { file: 'undated', why: 'no-year' },
    { file: 'unnamed', why: 'no-publisher' },
  ]);
});

it('pairs reports of several years each with the year before its own', () => {
  const all = [...filed(['甲县财政局'], 2024), ...filed(['甲县财政局'], 2023)];
  const { pairings } = pairWithLastYear(all, [...all, ...filed(['甲县财政局'], 2022)]);
  expect([...pairings]).toEqual([
    ['甲县财政局2024', { is: 'paired', file: '甲县财政局2023' }],
    ['甲县财政局2023', { is: 'paired', file: '甲县财政局2022' }],
  ]);
});

it('gives a report of which nothing can be read none', () => {
  const { pairings } = pairWithLastYear([{ file: 'a' }], filed(['甲县财政局'], 2023));
  expect([...pairings]).toEqual([['a', { is: 'none' }]]);
});
