import { systemReason } from '../../../src/cli/system-reason';
import { cliTranslate } from '../../../src/cli/translate';

it.each([
  ['ENOSPC', 'zh', '磁盘已满'],
  ['EACCES', 'zh', '没有权限'],
  ['ENOSPC', 'en', 'the disk is full'],
  ['EIO', 'zh', 'EIO: write'],
] as const)('%s is told in words in %s where a reader can do something', (code, language, told) => {
  const error = Object.assign(new Error(`${code}: write`), { code });
  expect(systemReason(error, cliTranslate(language))).toBe(told);
});
