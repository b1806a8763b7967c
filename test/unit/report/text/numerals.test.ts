import { ordinalOf, parseNumeral, writeLike } from '../../../../src/report/text/numerals';

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
