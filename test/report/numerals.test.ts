import { findQuantities, ordinalOf, parseNumeral, writeLike } from '../../src/report/numerals';

describe('parseNumeral', () => {
  it.each([
    ['0', 0],
    ['12', 12],
    ['１２３', 123],
    ['1,234', 1234],
    ['１，２３４', 1234],
    ['1 234 567', 1234567],
    ['8772.99', 8772.99],
    ['３．５', 3.5],
    ['零', 0],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['两', 2],
    ['一百零三', 103],
    ['一百一十', 110],
    ['三百五十', 350],
    ['二千零八', 2008],
    ['二千零三十', 2030],
    ['一万零二', 10002],
    ['三万五千', 35000],
    ['一亿二千万', 120000000],
    ['二〇二三', 2023],
    ['二零二三', 2023],
    ['3万', 30000],
    ['1.2亿', 120000000],
    ['1.1万', 11000],
    ['3百万', 3000000],
    ['3千', 3000],
    ['1亿2000万', 120000000],
    ['3万5000', 35000],
  ])('reads %s', (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  it.each([
    '',
    ' ',
    '件',
    '1件',
    '1,23',
    '一百三',
    '一万二',
    '三四',
    '十四五',
    '百',
    '十十',
    '1.2.3',
    '第三',
    '-',
    'NaN',
    '1e5',
    '二千三十',
  ])('does not read %j', (text) => {
    expect(parseNumeral(text)).toBeUndefined();
  });
});

describe('ordinalOf', () => {
  it.each([
    ['一', 1],
    ['九', 9],
    ['十', 10],
    ['十一', 11],
    ['二十', 20],
    ['九十九', 99],
  ])('reads %s', (text, value) => {
    expect(ordinalOf(text)).toBe(value);
  });

  it.each(['零', '两', '一百', '一二', '1', '十十', ''])('does not read %j', (text) => {
    expect(ordinalOf(text)).toBeUndefined();
  });
});

describe('writeLike', () => {
  it.each([
    [12, '3', '12'],
    [1234, '999', '1234'],
    [1234, '1,000', '1,234'],
    [1234567, '1,000', '1,234,567'],
    [12, '1,000', '12'],
    [12, '３', '１２'],
    [12, '三', '十二'],
    [10, '三', '十'],
    [0, '三', '零'],
    [20, '十二', '二十'],
    [103, '十二', '一百零三'],
    [110, '十二', '一百一十'],
    [1005, '十二', '一千零五'],
  ])('writes %d like %s', (value, example, text) => {
    expect(writeLike(value, example)).toBe(text);
  });

  it.each([
    [12, '3万'],
    [12, '二〇'],
    [1.5, '3'],
    [-1, '3'],
    [12, '件'],
  ])('does not write %d like %s', (value, example) => {
    expect(writeLike(value, example)).toBeUndefined();
  });

  it('writes what can be read again', () => {
    for (let value = 0; value < 10_000; value += 7) {
      expect(parseNumeral(writeLike(value, '三') ?? '')).toBe(value);
    }
  });
});

function brief(text: string): readonly string[] {
  return findQuantities(text).map(
    ({ value, unit, approximate }) => `${approximate ? '~' : ''}${value}${unit}`,
  );
}

describe('findQuantities', () => {
  it.each([
    ['新收申请12件，结转3件', ['12件', '3件']],
    ['新收申请 12 件', ['12件']],
    ['收到１，２３４件', ['1234件']],
    ['收到十二件', ['12件']],
    ['收到零件申请', ['0件']],
    ['答复率100%，占12.5％', ['100%', '12.5%']],
    ['百分之三十、百分之百', ['30%', '100%']],
    ['收取信息处理费2950元', ['2950元']],
    ['拨付8772.99万元，不少于300亿元', ['8772.99万元', '300亿元']],
    ['共3千万元', ['3000万元'].map((each) => `~${each}`)],
    ['发布信息1.2万条', ['~12000条']],
    [
      '约30件、近40条、十余次、20多件、50件以上、十几人',
      ['~30件', '~40条', '~10次', '~20件', '~50件', '~10人'],
    ],
    ['共计3个平台5个月', ['3个', '5个月']],
    ['总金额均为0。', ['0']],
    ['21件，0件', ['21件', '0件']],
    ['占比上升2.5个百分点', ['2.5个百分点']],
  ])('reads %s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it.each([
    '依据《条例》第二十条第（一）项和第五十条、五十一条',
    '第 20 条',
    '国办公开办函〔2021〕30号',
    '国令第711号、【2021】30号',
    '一是加强领导，二是严把质量',
    '2023年1月1日至2023年12月31日',
    '2023 年 1 月 1 日',
    '二〇二三年一月一日，截至12月底',
    '电话：027-83790186，手机13800000000',
    '危及“三安全一稳定”，三安全一稳定',
    '严格执行三审三校、三审制度',
    '“十四五”规划、十四五时期',
    '（2022第27号）',
    '数十件、几百条、成百上千条',
    '3至5件、10—20条、10%～20%、一至三件',
    '9:00-12:00，2023.1.1，1/2，A4，5G',
    '1.加强领导 ',
    '1、加强领导',
    '（1）加强领导',
    '高效办成一件事，一次性告知，一条龙',
    '全年一件未收',
    '百件、万条',
    '3,4件、1.2.3件',
    '六部分、三人民',
  ])('finds none in %s', (text) => {
    expect(brief(text)).toEqual([]);
  });

  it('gives the range of number and unit, and the number as written', () => {
    const text = '全年新收 １２ 件，收费3万元，占百分之五十。';
    expect(
      findQuantities(text).map(({ start, end, raw, numeral }) => [
        text.slice(start, end),
        raw,
        numeral,
      ]),
    ).toEqual([
      ['１２ 件', '１２ 件', '１２'],
      ['3万元', '3万元', '3'],
      ['百分之五十', '百分之五十', '百分之五十'],
    ]);
  });

  it('copes with a very long text', () => {
    const text = `${'1'.repeat(50_000)}${'一'.repeat(50_000)}${'1,'.repeat(50_000)}共12件`;
    expect(brief(text)).toEqual(['12件']);
  });
});
