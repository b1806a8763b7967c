import { edited, reason, replacing, texts } from '../edited';
import { paragraph } from '../wordml';

const bold = '<w:rPr><w:b/></w:rPr>';

test('what a simple field shows is not written over, and what stands behind it is', () => {
  const body =
    '<w:p><w:fldSimple w:instr="PAGE"><w:r><w:t>7</w:t></w:r></w:fldSimple><w:r><w:t>页</w:t></w:r></w:p>';
  expect(reason(() => edited(body, replacing(0, 0, 1, '8')))).toBe('field');
  expect(edited(body, replacing(0, 1, 2, '面'))).toBe(body.replace('页', '面'));
});

test('what would read as it does already is left alone, even in a field', () => {
  const body =
    '<w:p><w:fldSimple w:instr="PAGE"><w:r><w:t>7</w:t></w:r></w:fldSimple><w:r><w:t>页</w:t></w:r></w:p>';
  expect(edited(body, replacing(0, 0, 1, '7'))).toBe(body);
  expect(edited('<w:p/>', replacing(0, 0, 0, ''))).toBe('<w:p/>');
});

test('new text looks like what shows before it, not like an empty run', () => {
  const body = `<w:p><w:r><w:t>一、</w:t></w:r><w:r>${bold}<w:t></w:t></w:r><w:r><w:t>总体</w:t></w:r></w:p>`;
  expect(edited(body, replacing(0, 2, 2, '新'))).toBe(body.replace('一、', '一、新'));
});

test('an element for text that has none yet is filled', () => {
  expect(edited(`<w:p><w:r>${bold}<w:t/></w:r></w:p>`, replacing(0, 0, 0, '0'))).toBe(
    `<w:p><w:r>${bold}<w:t xml:space="preserve">0</w:t></w:r></w:p>`,
  );
});

test('that blanks are kept is said once', () => {
  const body = '<w:p><w:r><w:t xml:space="preserve">甲 </w:t></w:r></w:p>';
  expect(edited(body, replacing(0, 0, 1, ' 乙'))).toBe(body.replace('甲', ' 乙'));
});

test('a tab is an element', () => {
  const result = edited(paragraph('甲'), replacing(0, 1, 1, '\t乙'));
  expect(result).toContain('<w:tab/>');
  expect(texts(result)).toEqual(['甲\t乙']);
});

test('text behind several tabs and no other stands behind the last', () => {
  const body = '<w:p><w:r><w:tab/></w:r><w:r><w:tab/></w:r></w:p>';
  expect(texts(edited(body, replacing(0, 2, 2, '5')))).toEqual(['\t\t5']);
});

test('text in place of a tab and text behind it come in their order', () => {
  const edits = [replacing(0, 0, 1, '甲'), replacing(0, 1, 1, '5')] as const;
  expect(texts(edited('<w:p><w:r><w:tab/></w:r></w:p>', ...edits))).toEqual(['甲5']);
});

test('what is put before a stretch that is replaced stands before it, whichever comes first', () => {
  const edits = [replacing(0, 1, 1, '（'), replacing(0, 1, 2, '新')] as const;
  expect(texts(edited(paragraph('甲乙丙'), ...edits))).toEqual(['甲（新丙']);
  expect(texts(edited(paragraph('甲乙丙'), ...[...edits].reverse()))).toEqual(['甲（新丙']);
});

test.each([
  [-1, 1],
  [2, 1],
  [0, 4],
])('there is no stretch from %d to %d to write over', (start, end) => {
  expect(reason(() => edited(paragraph('甲乙丙'), replacing(0, start, end, '新')))).toBe('absent');
});
