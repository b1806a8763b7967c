import { plainText } from '../../../src/export/plain-text';

it('drops what no XML may hold, and nothing else', () => {
  expect(plainText('甲\u0000\u0008乙\ud800丙\udc00\ufffe')).toBe('甲乙丙');
  expect(plainText('甲\t乙\n𠮷😀\u3000“”')).toBe('甲\t乙\n𠮷😀\u3000“”');
});
