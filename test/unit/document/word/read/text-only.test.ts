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
