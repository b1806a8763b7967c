import {
  headingOf,
  isContentsEntry,
  numeralRange,
  titleRange,
} from '../../../../src/report/chapters/headings';
import { paragraph } from '../../../support/paragraphs';

describe('headingOf', () => {
  it.each([
    ['一、总体情况', 'chinese', 1, '一、', '总体情况'],
    ['十二. 其他', 'chinese', 12, '十二.', '其他'],
    ['一　总体情况', 'chinese', 1, '一', '总体情况'],
    ['（三）政府信息管理', 'bracketed-chinese', 3, '（三）', '政府信息管理'],
    ['( 三 ) 政府信息管理', 'bracketed-chinese', 3, '( 三 )', '政府信息管理'],
    ['三）政府信息管理', 'bracketed-chinese', 3, '三）', '政府信息管理'],
    ['㈡依申请公开', 'bracketed-chinese', 2, '㈡', '依申请公开'],
    ['1．主动公开', 'arabic', 1, '1．', '主动公开'],
    ['２、依申请公开', 'arabic', 2, '２、', '依申请公开'],
    ['⒊平台建设', 'arabic', 3, '⒊', '平台建设'],
    ['(4)平台建设', 'bracketed-arabic', 4, '(4)', '平台建设'],
    ['⑤监督保障', 'circled', 5, '⑤', '监督保障'],
    ['第一部分 总体情况', 'ordinal-chapter', 1, '第一部分', '总体情况'],
    ['第2章：主动公开', 'ordinal-chapter', 2, '第2章：', '主动公开'],
    ['　　四、行政复议', 'chinese', 4, '四、', '行政复议'],
  ])('reads %j', (text, style, value, written, title) => {
    const heading = headingOf(paragraph(text));
    expect(heading).toMatchObject({
      numeral: { style, value, text: written, automatic: false },
      title,
      start: 0,
      end: text.length,
    });
  });

  it('reads the numeral that Word makes', () => {
    expect(headingOf(paragraph('总体情况', { number: '一、' }))).toMatchObject({
      numeral: { style: 'chinese', value: 1, text: '一、', automatic: true },
      title: '总体情况',
    });
  });

  it('takes a bullet for no numeral', () => {
    expect(headingOf(paragraph('一、总体情况', { number: '•' }))?.numeral).toMatchObject({
      automatic: false,
    });
  });

  it.each(['3.5万元的收入', '12 月 31 日前', '一是加强培训', '2023年工作', '1.2 平台'])(
    'reads no numeral in %s',
    (text) => {
      expect(headingOf(paragraph(text))?.numeral).toBeUndefined();
    },
  );

  it.each([
    ['（二）依申请公开：我局全年没有收到申请。', '依申请公开'],
    ['(一) 主动公开情况。2023 年公开信息 10 条。', '主动公开情况'],
    ['（五）监督保障\n组织培训2次。', '监督保障'],
  ])('ends the title of %j where its text begins', (text, title) => {
    const heading = headingOf(paragraph(text));
    expect(heading?.title).toBe(title);
    expect(text.slice(0, heading?.end)).toMatch(new RegExp(`${title}$`));
  });

  it.each([
    ['a blank paragraph', ' \t'],
    ['a numeral alone', '一、'],
    ['a sentence', '本局全年主动公开政府信息236条，其中社会救助信息96条，养老服务信息74条。'],
  ])('takes %s for no heading', (_, text) => {
    expect(headingOf(paragraph(text))).toBeUndefined();
  });
});

describe('the places of a heading’s parts', () => {
  it('are those of its numeral and of its title', () => {
    const text = '  （二） 依申请公开：我局全年没有收到申请。';
    const heading = headingOf(paragraph(text));
    if (!heading) throw new Error('No heading');
    const numeral = numeralRange(heading);
    const title = titleRange(heading);
    expect(text.slice(numeral?.start, numeral?.end)).toBe('（二）');
    expect(text.slice(title.start, title.end)).toBe('依申请公开');
  });

  it('an automatic numeral has none in the text', () => {
    const heading = headingOf(paragraph('总体情况', { number: '一、' }));
    if (!heading) throw new Error('No heading');
    expect(numeralRange(heading)).toBeUndefined();
  });
});

describe('isContentsEntry', () => {
  it.each([
    paragraph('一、总体情况\t1'),
    paragraph('一、总体情况……………2'),
    paragraph('一、总体情况', { styleName: 'toc 1' }),
    paragraph('目  录'),
  ])('knows $text', (entry) => {
    expect(isContentsEntry(entry)).toBe(true);
  });

  it.each(['一、总体情况', '公开信息12', '公开目录的更新'])('not %s', (text) => {
    expect(isContentsEntry(paragraph(text))).toBe(false);
  });
});
