import { defaultLimits } from '../../../../src/ooxml/limits';
import { formatNumber } from '../../../../src/ooxml/read/number-formats';
import { ListCounter, readNumbering } from '../../../../src/ooxml/read/numbering';

function listsIn(xml: string): ListCounter {
  return new ListCounter(
    readNumbering('numbering.xml', `<w:numbering xmlns:w="urn:w">${xml}</w:numbering>`),
    defaultLimits,
  );
}

function counter(xml: string): { next: (...at: Parameters<ListCounter['next']>) => string } {
  const lists = listsIn(xml);
  return { next: (...at) => lists.next(...at).text };
}

const level = (index: number, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${String(index)}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const list = (id: number, overrides = ''): string =>
  `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="0"/>${overrides}</w:num>`;

describe('number formats', () => {
  it.each([
    ['chineseCounting', 1, '一'],
    ['chineseCounting', 10, '十'],
    ['chineseCountingThousand', 11, '十一'],
    ['chineseCountingThousand', 20, '二十'],
    ['chineseCountingThousand', 105, '一百零五'],
    ['chineseCountingThousand', 1010, '一千零一十'],
    ['japaneseCounting', 0, '零'],
    ['chineseLegalSimplified', 12, '壹拾贰'],
    ['ideographLegalTraditional', 3, '參'],
    ['japaneseLegal', 2, '弐'],
    ['taiwaneseDigital', 10, '一○'],
    ['koreanCounting', 11, '십일'],
    ['ideographZodiacTraditional', 3, '丙寅'],
    ['aiueo', 3, 'ｳ'],
    ['aiueoFullWidth', 6, 'カ'],
    ['iroha', 2, 'ﾛ'],
    ['irohaFullWidth', 4, 'ニ'],
    ['ganada', 2, '나'],
    ['numberInDash', 4, '- 4 -'],
    ['hex', 11, 'B'],
    ['ideographDigital', 102, '一〇二'],
    ['ideographTraditional', 2, '乙'],
    ['ideographZodiac', 12, '亥'],
    ['decimalEnclosedCircle', 3, '③'],
    ['decimalEnclosedParen', 2, '⑵'],
    ['decimalFullWidth', 12, '１２'],
    ['decimalZero', 7, '07'],
    ['lowerLetter', 28, 'bb'],
    ['upperRoman', 14, 'XIV'],
    ['lowerRoman', 9, 'ix'],
    ['somethingNew', 5, '5'],
  ])('%s writes %d as %s', (format, value, text) => {
    expect(formatNumber(format, value)).toBe(text);
  });
});

describe('counting', () => {
  it('tells which of its list a number says that it is', () => {
    const levels = level(0, '第%1章') + level(1, '（%2）') + level(2, '%1.');
    const lists = listsIn(`<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${list(1)}`);
    lists.next(1, 0);
    expect(lists.next(1, 0)).toEqual({ text: '第2章', ordinal: 2 });
    expect(lists.next(1, 1)).toEqual({ text: '（1）', ordinal: 1 });
    expect(lists.next(1, 2)).toEqual({ text: '2.' });
  });

  it('shares a counter among the lists of one abstract numbering', () => {
    const count = counter(
      `<w:abstractNum w:abstractNumId="0">${level(0, '%1.')}</w:abstractNum>${list(1)}${list(2)}`,
    );
    expect([count.next(1, 0), count.next(2, 0), count.next(1, 0)]).toEqual(['1.', '2.', '3.']);
  });

  it('starts again where a list says so, once', () => {
    const own = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const count = counter(
      `<w:abstractNum w:abstractNumId="0">${level(0, '%1.')}</w:abstractNum>${list(1)}${list(2, own)}`,
    );
    expect([count.next(1, 0), count.next(2, 0), count.next(2, 0)]).toEqual(['1.', '1.', '2.']);
  });

  it('shows upper levels, and starts lower ones again after an upper one', () => {
    const levels = level(0, '%1') + level(1, '%1.%2');
    const count = counter(`<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${list(1)}`);
    const shown = [0, 1, 1, 0, 1].map((index) => count.next(1, index));
    expect(shown).toEqual(['1', '1.1', '1.2', '2', '2.1']);
  });

  it('lets a level that never restarts count on', () => {
    const levels = level(0, '%1') + level(1, '%2', '<w:lvlRestart w:val="0"/>');
    const count = counter(`<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${list(1)}`);
    expect([0, 1, 0, 1].map((index) => count.next(1, index))).toEqual(['1', '1', '2', '2']);
  });

  it('finds the level by the style that it belongs to', () => {
    const levels = level(0, '%1') + level(1, '（%2）', '<w:pStyle w:val="h2"/>');
    const count = counter(`<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${list(1)}`);
    expect(count.next(1, undefined, 'h2')).toBe('（1）');
  });

  it('shows nothing for bullets, for no list and for an unknown one', () => {
    const bullet = '<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>';
    const count = counter(`<w:abstractNum w:abstractNumId="0">${bullet}</w:abstractNum>${list(1)}`);
    expect([count.next(1, 0), count.next(0, 0), count.next(9, 0)]).toEqual(['', '', '']);
  });
});
