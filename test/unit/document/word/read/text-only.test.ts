import { openFlatOpc } from '../../../../../src/ooxml/package/package';
import { scanBody } from '../../../../../src/ooxml/read/scan';
import { textOnlyPackage } from '../../../../../src/document/word/read/text-only';

const told = (text: string, depth = 0, outlineLevel = 10) => ({
  text,
  depth,
  outlineLevel,
  alignment: 'Left',
});

function blocks(...given: Parameters<typeof textOnlyPackage>): unknown[] {
  return scanBody(openFlatOpc(textOnlyPackage(...given))).blocks.map((block) =>
    block.kind === 'paragraph'
      ? block.text
      : block.rows.map(({ cells }) => cells.map(({ text }) => text)),
  );
}

test('paragraphs and tables come in their order', () => {
  const cells = ['甲', '1', '乙', '2'].map((text) => told(text, 1));
  const table = [
    ['甲', '1'],
    ['乙', '2'],
  ];
  expect(blocks([told('首'), ...cells, told('尾')], [table])).toEqual(['首', table, '尾']);
  expect(blocks([told('首'), told('次'), ...cells, told('尾')], [table])).toEqual([
    '首',
    '次',
    table,
    '尾',
  ]);
  const text = textOnlyPackage([told('首'), ...cells, told('尾')], [table]);
  expect(text.replace(/<[^>]*>/g, '')).toBe('首甲1乙2尾');
  // With a mark at each row's end.
  const marked = [...cells.slice(0, 2), told('', 1), ...cells.slice(2), told('', 1)];
  expect(blocks([told('首'), ...marked], [table])).toEqual(['首', table, '']);
});

test('tables that touch are two', () => {
  const cells = ['甲', '乙'].map((text) => told(text, 1));
  expect(blocks([...cells, told('尾')], [[['甲']], [['乙']]])).toEqual([[['甲']], [['乙']], '尾']);
});

test('markup is text, lines are lines, and a heading keeps its level', () => {
  const xml = textOnlyPackage([told('<甲>&\u000b乙', 0, 1)], []);
  const [paragraph] = scanBody(openFlatOpc(xml)).paragraphs;
  expect(paragraph).toMatchObject({ text: '<甲>&\n乙', outlineLevel: 0 });
});

test('the looks that the program tells are kept, and no others are made up', () => {
  const xmlOf = (outlineLevel: number, alignment: string): string =>
    textOnlyPackage([{ ...told('甲', 0, outlineLevel), alignment }], []);
  for (const [level, alignment, expected] of [
    [10, 'Left', '<w:p><w:r>'],
    [0, 'Unknown', '<w:p><w:r>'],
    [9, 'Left', '<w:pPr><w:outlineLvl w:val="8"/></w:pPr>'],
    [10, 'Centered', '<w:pPr><w:jc w:val="center"/></w:pPr>'],
    [1, 'Right', '<w:pPr><w:jc w:val="right"/><w:outlineLvl w:val="0"/></w:pPr>'],
    [10, 'Justified', '<w:pPr><w:jc w:val="both"/></w:pPr>'],
  ] as const) {
    expect(xmlOf(level, alignment)).toContain(expected);
  }
});

test('cells keep their lines, and their marks are no text', () => {
  const cells = ['甲', '乙', '', '丙'].map((text) => told(text, 1));
  expect(blocks([...cells, told('尾')], [[['甲\r乙\u0007', '\u0007'], ['丙\n丁']]])).toEqual([
    [['甲\n乙', ''], ['丙\n丁']],
    '尾',
  ]);
});

test('a table comes where its paragraphs begin, and none that is not told of', () => {
  const one = told('甲', 1);
  expect(blocks([one, told('中'), one, told('尾')], [[['甲']], [['乙']]])).toEqual([
    [['甲']],
    '中',
    [['乙']],
    '尾',
  ]);
  // Three that touch, the second of two paragraphs.
  const touching = [told('甲', 1), told('乙', 1), told('丙', 1), told('丁', 1)];
  expect(blocks([...touching, told('尾')], [[['甲']], [['乙\r丙']], [['丁']]])).toEqual([
    [['甲']],
    [['乙\n丙']],
    [['丁']],
    '尾',
  ]);
  expect(blocks([one, told('尾')], [])).toEqual(['尾']);
});
