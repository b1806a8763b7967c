import { readRoster } from '../../../../src/across/roster/read-roster';
import { rowsOf } from '../../../../src/across/roster/rows';
import { workbookOf } from '../../../support/workbook';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(text: string) {
  return readRoster(await rowsOf(encode(text)));
}

it('who has to file is read by the heads of the columns, in any order', async () => {
  const text =
    '\uFEFF2024年应报单位名册,,,\n应报年度,上级单位,单位 名称,类别（级别）\n2024,,某县人民政府,汇总\n2024年,某县人民政府,"某县财政局",部门\n,,,\n';
  expect(await read(text)).toEqual({
    is: 'read',
    units: [
      { name: '某县人民政府', category: '汇总', due: 2024 },
      { name: '某县财政局', parent: '某县人民政府', category: '部门', due: 2024 },
    ],
  });
});

it('a .csv in the encoding of Chinese Windows is read', async () => {
  // 单位, then 财政局
  const bytes = Uint8Array.from([
    ...[0xb5, 0xa5, 0xce, 0xbb, 0x0d, 0x0a],
    ...[0xb2, 0xc6, 0xd5, 0xfe, 0xbe, 0xd6, 0x0d, 0x0a],
  ]);
  expect(readRoster(await rowsOf(bytes))).toEqual({ is: 'read', units: [{ name: '财政局' }] });
});

it('a workbook is read as Excel and WPS save it', async () => {
  const bytes = workbookOf([
    ['单位', '上级', '应报年度'],
    ['某县财政局', '某县人民政府', 2024],
  ]);
  expect(readRoster(await rowsOf(bytes))).toEqual({
    is: 'read',
    units: [{ name: '某县财政局', parent: '某县人民政府', due: 2024 }],
  });
});

it.each([
  ['机构,年度\n某局,2024\n', { code: 'roster.no-unit-column', data: { found: ['机构', '年度'] } }],
  ['单位\n', { code: 'roster.no-units' }],
  [
    '单位\n某县人民政府\n乙局\n某县政府\n',
    { code: 'roster.twice', data: { name: '某县政府', rows: ['2', '4'] } },
  ],
  ['单位,年度\n甲局,去年\n', { code: 'roster.bad-year', data: { row: 2, value: '去年' } }],
  ['单位,上级\n甲,乙\n乙,丙\n丙,甲\n', { code: 'roster.circle', data: { name: '甲' } }],
])('%j cannot be gone by, and is told why', async (text, problem) => {
  expect(await read(text)).toEqual({ is: 'refused', ...problem });
});

it.each([
  ['an archive that is no workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])],
  ['a workbook of the old kind', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0])],
])('%s is no table', async (_, bytes) => {
  expect(readRoster(await rowsOf(bytes))).toEqual({ is: 'refused', code: 'roster.not-a-table' });
});
