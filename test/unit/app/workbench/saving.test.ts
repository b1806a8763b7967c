import { savedName } from '../../../../src/app/workbench/saving';
import { workbenchTranslate } from '../../../../src/app/workbench/translate';

test.each([
  ['年报.docx', '年报（已修正）.docx'],
  ['年报.DOCM', '年报（已修正）.DOCM'],
  // What it is, whatever it was called.
  ['年报.doc', '年报（已修正）.docx'],
  ['年报', '年报（已修正）.docx'],
  ['年报（已修正）.docx', '年报（已修正）.docx'],
])('%s is saved as %s', (name, expected) => {
  expect(savedName(name, workbenchTranslate('zh'))).toBe(expected);
});
