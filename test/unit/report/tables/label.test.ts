import { judgeLabel, similarity, stripNumeral } from '../../../../src/report/tables/label';

describe('judgeLabel', () => {
  const title = {
    text: '存在的主要问题及改进情况',
    variants: [
      { text: '存在问题及改进情况', level: 'info' },
      { text: '问题', level: 'warning' },
    ],
  } as const;

  it.each([
    ['行政许可', '行政许可'],
    [' 行政 许可\n', '行政许可'],
    ['第二十条第(一)项', '第二十条第（一）项'],
    ['3.危及"三安全一稳定"', '3.危及“三安全一稳定”'],
  ])('takes %j for %s', (text, label) => {
    expect(judgeLabel(text, { text: label })).toEqual({ is: 'exact' });
  });

  it.each([
    ['a numeral left out', '予以公开', '（一）予以公开'],
    ['a numeral of another form', '1.予以公开', '（一）予以公开'],
    ['a mark at the end', '行政许可：', '行政许可'],
    ['a year in brackets', '本年(2023)制发件数', '本年制发件数'],
    ['a year with its 年', '本年（2023年）制发件数', '本年制发件数'],
  ])('lets %s pass as harmless', (_, text, label) => {
    expect(judgeLabel(text, { text: label })).toEqual({ is: 'variant', level: 'info' });
  });

  it('does not let another number pass as harmless', () => {
    expect(judgeLabel('2.属于国家秘密', { text: '1.属于国家秘密' })).toEqual({
      is: 'variant',
      level: 'warning',
    });
  });

  it('knows the label’s variants, numbered or not', () => {
    expect(judgeLabel('存在问题及改进情况', title)).toEqual({ is: 'variant', level: 'info' });
    expect(judgeLabel('五、存在问题及改进情况。', title)).toEqual({ is: 'variant', level: 'info' });
    expect(judgeLabel('问题', title)).toEqual({ is: 'variant', level: 'warning' });
  });

  it.each(['', '  ', '行政处罚', '一、'])('calls %j wrong', (text) => {
    expect(judgeLabel(text, { text: '行政许可' })).toEqual({ is: 'wrong' });
  });
});

describe('stripNumeral', () => {
  it.each([
    ['一、总体情况', '总体情况'],
    ['（一） 予以公开', '予以公开'],
    ['①重复申请', '重复申请'],
    ['第二部分　主动公开', '主动公开'],
    ['一 总体情况', '总体情况'],
    ['2023年总体情况', '2023年总体情况'],
    ['1.5万元', '1.5万元'],
    ['一是加强培训', '一是加强培训'],
  ])('%s', (text, bare) => {
    expect(stripNumeral(text)).toBe(bare);
  });
});

describe('similarity', () => {
  it('is 1 for what differs in numeral, width and spaces alone', () => {
    expect(similarity('三、收到和处理申请', '（三） 收到和处理 申请')).toBe(1);
  });

  it('falls with every character that differs', () => {
    expect(similarity('总体情况', '总体概况')).toBeCloseTo(0.75);
    expect(similarity('总体情况', '')).toBe(0);
    expect(similarity('', '')).toBe(0);
  });
});
