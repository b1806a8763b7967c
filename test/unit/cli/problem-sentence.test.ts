import { cliTranslate } from '../../../src/cli/translate';
import { problemSentence } from '../../../src/cli/problem-sentence';
import { createTranslator } from '../../../src/messages/translator';

const chinese = (problem: Parameters<typeof problemSentence>[0]): string =>
  problemSentence(problem, createTranslator('zh', []), cliTranslate('zh'));

it('says what stands in the way of a file, and what to do', () => {
  expect(chinese({ code: 'not-found' })).toBe('找不到这个文件或文件夹。请核对路径。');
  expect(chinese({ code: 'unreadable', data: { reason: 'EIO' } })).toContain('（EIO）');
  expect(
    problemSentence({ code: 'no-access' }, createTranslator('en', []), cliTranslate('en')),
  ).toMatch(/permission/i);
});

it('says what is wrong in a document as everywhere else', () => {
  expect(chinese({ code: 'legacy-doc' })).toContain('“另存为”选 .docx');
  expect(chinese({ code: 'not-a-docx', data: { found: 'pdf' } })).toMatch(/^这是 PDF 文件/);
});
