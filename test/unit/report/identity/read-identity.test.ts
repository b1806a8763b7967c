import { openDocx } from '../../../../src/ooxml/package/package';
import { scanBody } from '../../../../src/ooxml/read/scan';
import { readIdentity } from '../../../../src/report/identity/read-identity';
import { documentOf, docxOf } from '../../../support/case';

function identityOf(opening: string, closing = '', overview = ''): ReturnType<typeof readIdentity> {
  const paragraphs = (text: string) =>
    scanBody(openDocx(docxOf(documentOf(text === '' ? ' ' : text)))).paragraphs;
  return readIdentity({
    opening: paragraphs(opening).map((paragraph) => ({ paragraph, text: paragraph.text })),
    closing: paragraphs(closing),
    overview: paragraphs(overview),
  });
}

const title = (text: string) => identityOf(text).title;

describe('the title', () => {
  it.each([
    ['# 甲区财政局2023年政府信息公开工作年度报告', 2023, '甲区财政局'],
    ['# 甲区财政局 2023 年政府信息公开工作年度报告', 2023, '甲区财政局'],
    ['# 甲区财政局２０２３年政府信息公开工作年度报告', 2023, '甲区财政局'],
    ['# 甲区财政局二〇二三年政府信息公开工作年度报告', 2023, '甲区财政局'],
    ['# 甲区财政局二○二三年政府信息公开工作年度报告', 2023, '甲区财政局'],
    ['# 甲区财政局二零二三年度政府信息公开工作年度报告', 2023, '甲区财政局'],
    ['# 甲区财政局2023年度政府信息公开工作年度报告', 2023, '甲区财政局'],
    ['# 甲区财政局政府信息公开工作2023年度报告', 2023, '甲区财政局'],
    ['# 2023年甲区财政局政府信息公开工作年度报告', 2023, '甲区财政局'],
    ['# 甲区财政局关于2023年政府信息公开工作的年度报告', 2023, '甲区财政局'],
    ['# 甲区财政局2023年政府信息公开年报', 2023, '甲区财政局'],
    ['# 甲区财政局2023政府信息公开工作年度报告', 2023, '甲区财政局'],
    ['# 甲区人民政府政府信息公开工作年度报告（2023年）', 2023, '甲区人民政府'],
    ['# 甲区人民政府信息公开工作2023年度报告', 2023, '甲区人民政府'],
    ['# 2023年政府信息公开工作年度报告', 2023, undefined],
    ['# 政府信息公开工作年度报告', undefined, undefined],
    ['# 甲市乙区丙局（丁办）2023年政府信息公开工作年度报告', 2023, '甲市乙区丙局（丁办）'],
  ])('%s', (text, year, publisher) => {
    expect(title(text)).toMatchObject({ text: text.slice(2) });
    expect(title(text)?.year).toBe(year);
    expect(title(text)?.publisher).toBe(publisher);
  });

  it.each([
    ['over two paragraphs', '# 甲区财政局\n# 2023年政府信息公开工作年度报告', 1],
    ['over two lines', '# 甲区财政局\\n2023年政府信息公开工作年度报告', 0],
    ['within the subject', '# 甲区财政局2023年政府信息公开\n# 工作年度报告', 1],
    ['behind the year', '# 甲区财政局2023年\n# 政府信息公开工作年度报告', 1],
    ['over three paragraphs', '# 甲区财政局\n# 2023年\n# 政府信息公开工作年度报告', 2],
    ['within 政府信息公开', '# 甲区财政局2023年政府\n# 信息公开工作年度报告', 1],
    ['with the year below', '# 甲区财政局政府信息公开工作年度报告\n（2023年度）', 0],
  ])('may be cut %s', (_, text, paragraph) => {
    expect(identityOf(`${text}\n根据规定编制本报告。`)).toMatchObject({
      year: 2023,
      title: { year: 2023, publisher: '甲区财政局', paragraph },
      publisher: { name: '甲区财政局' },
    });
  });

  it('may be absent', () => {
    expect(
      title('本局根据《中华人民共和国政府信息公开条例》的规定，编制本年度报告。'),
    ).toBeUndefined();
    expect(title('索引号：1234')).toBeUndefined();
  });

  it('follows what a web page puts above it', () => {
    const found = title('附件1\n索引号：0123\n# 甲区财政局2023年政府信息公开工作年度报告\n前言。');
    expect(found).toMatchObject({ paragraph: 2, year: 2023, range: { start: 0, end: 22 } });
  });

  it('is no path of a web page', () => {
    const found = title(
      '首页 > 政务公开 > 街道政府信息公开工作年度报告\n# 甲街道2023年政府信息公开工作年度报告',
    );
    expect(found).toMatchObject({ paragraph: 1, publisher: '甲街道' });
  });

  it('takes no other line for the name of the body', () => {
    expect(title('机关文件\n# 2023年政府信息公开工作年度报告')?.publisher).toBeUndefined();
  });
});

describe('the publisher', () => {
  it.each([
    ['甲省财政厅', 'department', 'province'],
    ['甲省人民政府', 'government', 'province'],
    ['甲乙市人民政府', 'government', 'city'],
    ['甲乙市人民政府办公室', 'department', 'city'],
    ['甲乙市市场监督管理局', 'department', 'city'],
    ['甲乙市城市管理局', 'department', 'city'],
    ['甲乙县城市管理局', 'department', 'county'],
    ['甲乙县市场监督管理局', 'department', 'county'],
    ['甲市乙区住房和城乡建设局', 'department', 'county'],
    ['甲市乙市财政局', 'department', 'county'],
    ['甲县', 'government', 'county'],
    ['甲县人民政府', 'government', 'county'],
    ['甲区政府办', 'department', 'county'],
    ['甲区国有资产监督管理委员会', 'department', 'county'],
    ['甲镇', 'government', 'township'],
    ['甲县乙镇人民政府', 'government', 'township'],
    ['甲区乙街道办事处', 'agency', 'township'],
    ['甲区人民政府乙街道办事处', 'agency', 'township'],
    ['甲县乡村振兴局', 'department', 'county'],
    ['景德镇市财政局', 'department', 'city'],
    ['甲市经济技术开发区管理委员会', 'agency', undefined],
    ['甲市高新区管委会', 'agency', undefined],
    ['内蒙古自治区财政厅', 'department', 'province'],
    ['上海市乙区财政局', 'department', 'county'],
    ['上海市财政局', 'department', 'province'],
    ['清远市清新区民政局', 'department', 'county'],
    ['甲市乙新区管理委员会', 'agency', undefined],
    ['甲乙自治州财政局', 'department', 'city'],
    ['国家税务总局甲市税务局', 'department', 'city'],
    ['国家统计局', 'department', 'national'],
    ['甲自治县应急管理局', 'department', 'county'],
    ['乙集团', 'department', undefined],
  ])('%s: %s of rank %s', (name, kind, rank) => {
    const { publisher } = identityOf(`# ${name}2023年政府信息公开工作年度报告`);
    expect(publisher?.name).toBe(name);
    expect(publisher?.kind).toBe(kind);
    expect(publisher?.rank).toBe(rank);
  });

  it('comes from the signature where the title names none', () => {
    const { publisher } = identityOf(
      '# 2023年政府信息公开工作年度报告',
      '> 甲区财政局\n> 2024年1月10日',
    );
    expect(publisher).toEqual({ name: '甲区财政局', kind: 'department', rank: 'county' });
  });
});

describe('the publisher of a report without a title', () => {
  it('is the one that the preamble names', () => {
    expect(identityOf('现公布区统计局2023年政府信息公开情况。').publisher).toEqual({
      name: '区统计局',
      kind: 'department',
      rank: 'county',
    });
  });

  it('is unknown where a preamble names none', () => {
    expect(identityOf('现公布本单位2023年政府信息公开情况。').publisher).toBeUndefined();
  });
});

describe('the period', () => {
  const period = (text: string) => identityOf(`# 报告\n${text}`).period;
  const whole = {
    from: { year: 2023, month: 1, day: 1 },
    to: { year: 2023, month: 12, day: 31 },
  };

  it.each([
    '数据统计期限为2023年1月1日至2023年12月31日。',
    '数据统计期限自2023年1月1日起，至2023年12月31日止。',
    '数据统计期限为2023年1月1日至12月31日。',
    '数据统计期限为2023年1月1日起至同年12月31日止。',
    '数据统计期限：2023.1.1—2023.12.31。',
    '数据统计期限：2023-01-01 至 2023-12-31。',
    '数据统计期限为 2023 年 1 月 1 日至 2023 年 12 月 31 日。',
    '数据统计期限为２０２３年１月１日至２０２３年１２月３１日。',
    '数据统计期限为二〇二三年一月一日至二〇二三年十二月三十一日。',
    '数据统计期限为2023年1月1日-12月31日。',
    '数据统计期限为2023年1月至12月。',
  ])('%s', (text) => {
    expect(period(text)).toMatchObject(whole);
  });

  it('is told with its place', () => {
    expect(period('时限为2023年1月1日至12月31日。')).toMatchObject({
      text: '2023年1月1日至12月31日',
      paragraph: 1,
      range: { start: 3, end: 19 },
    });
  });

  it('lacks a malformed date', () => {
    const malformed = period('时限为20251月1日至2025年12月31日。');
    expect(malformed).toMatchObject({ text: '20251月1日至2025年12月31日' });
    expect(malformed?.from).toBeUndefined();
    expect(malformed?.to).toEqual({ year: 2025, month: 12, day: 31 });
    const other = period('时限为2025年1月1日至2025年12月月31日。');
    expect(other?.from).toEqual({ year: 2025, month: 1, day: 1 });
    expect(other?.to).toBeUndefined();
  });

  it('is none where text extraction lost the words', () => {
    expect(period('时限为2023 1 1 日至 2023 12 31 日。')).toBeUndefined();
  });

  it('may stand in chapter one', () => {
    const { period: found, year } = identityOf(
      '# 甲区财政局政府信息公开工作年度报告',
      '',
      '2023年1月1日至6月30日组织培训。\n数据统计期限为2023年1月1日至2023年12月31日。',
    );
    expect(found).toMatchObject({ ...whole, paragraph: 1 });
    expect(year).toBe(2023);
  });
});

describe('the year', () => {
  it('comes from the title first', () => {
    const { year } = identityOf(
      '# 甲区财政局2023年政府信息公开工作年度报告\n时限为2022年1月1日至2022年12月31日。',
    );
    expect(year).toBe(2023);
  });

  it('comes from the preamble where title and period tell none', () => {
    expect(identityOf('现将我局2022年政府信息公开情况报告如下。').year).toBe(2022);
    expect(identityOf('根据2019年修订的条例和〔2021〕30号文件编制。').year).toBeUndefined();
    expect(identityOf('现公布2022年政府信息公开情况，2023年政府信息公开另行公布。').year).toBe(
      undefined,
    );
  });

  it('is not taken from a period over two years', () => {
    expect(identityOf('时限为2022年1月1日至2023年12月31日。').year).toBeUndefined();
  });
});

describe('signature and date', () => {
  const closing = (text: string) => identityOf('# 报告', text);

  it.each([
    ['> 2024年1月10日', { year: 2024, month: 1, day: 10 }],
    ['> 二〇二四年一月十日', { year: 2024, month: 1, day: 10 }],
    ['> 二○二四年一月二十三日', { year: 2024, month: 1, day: 23 }],
    ['> 2024-01-10', { year: 2024, month: 1, day: 10 }],
    ['（2024年1月10日）', { year: 2024, month: 1, day: 10 }],
    ['> 2024 年 1 月 10 日', { year: 2024, month: 1, day: 10 }],
  ])('%s', (text, date) => {
    expect(closing(`无。\n> 甲区财政局\n${text}`)).toMatchObject({
      date,
      signature: { text: '甲区财政局', paragraph: 1 },
    });
  });

  it('may share a line or a paragraph', () => {
    expect(closing('无。\n甲区财政局  2024年1月10日')).toMatchObject({
      date: { day: 10, text: '2024年1月10日' },
      signature: { text: '甲区财政局' },
    });
    expect(closing('> 甲区财政局\\n2024年1月10日')).toMatchObject({
      date: { day: 10, range: { start: 6, end: 16 } },
      signature: { text: '甲区财政局', range: { start: 0, end: 5 } },
    });
  });

  it('may be a signature alone, moved to the right', () => {
    expect(closing('无。\n> 甲区财政局').signature?.text).toBe('甲区财政局');
    expect(closing('无。\n                    甲区财政局').signature?.text).toBe('甲区财政局');
    expect(closing('无。\n主管部门是甲区财政局').signature).toBeUndefined();
    expect(closing('无。\n甲区财政局').signature).toBeUndefined();
  });

  it('are not taken from sentences', () => {
    expect(closing('我局于2024年1月10日公布本报告。')).toEqual({});
    expect(closing('2023年12月7日收到通知，2023年12月8日完成整改。')).toEqual({});
    expect(closing('无')).toEqual({});
  });

  it('may be a date below the title', () => {
    const { date, signature } = identityOf(
      '# 甲区财政局2023年政府信息公开工作年度报告\n发布日期：2024-01-12\n前言。',
    );
    expect(date).toMatchObject({ year: 2024, month: 1, day: 12, paragraph: 1 });
    expect(signature).toBeUndefined();
  });
});
