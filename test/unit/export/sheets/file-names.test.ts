import { namesApart } from '../../../../src/export/sheets/file-names';

it('a name keeps what every system allows', () => {
  const nameOf = namesApart();
  expect(nameOf('某区财政局2023年反馈单')).toBe('某区财政局2023年反馈单');
  expect(nameOf('a/b\\c:d*e?f"g<h>i|j\nk')).toBe('a_b_c_d_e_f_g_h_i_j_k');
  expect(nameOf('..  .')).toBe('_');
  expect(nameOf('../../etc/passwd')).toBe('_.._etc_passwd');
  expect(nameOf('CON')).toBe('_CON');
});

it('names stay apart, where capitals do not tell too', () => {
  const nameOf = namesApart();
  expect(['甲', '甲', '甲', '甲（2）', 'a', 'A'].map(nameOf)).toEqual([
    '甲',
    '甲（2）',
    '甲（3）',
    '甲（2）（2）',
    'a',
    'A（2）',
  ]);
});

it('a name with its ending fits into what file systems take', () => {
  const nameOf = namesApart();
  const long = '某'.repeat(300);
  for (const name of [nameOf(long), nameOf(long), nameOf('𠮷'.repeat(300))]) {
    expect(Buffer.byteLength(`.${name}.docx.123456.part`)).toBeLessThanOrEqual(255);
  }
});
