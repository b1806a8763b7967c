import { PassThrough } from 'node:stream';
import { progressOf } from '../../../src/cli/progress';
import { cliTranslate } from '../../../src/cli/translate';

function shown(files: number, isTTY: boolean): string {
  const stream = Object.assign(new PassThrough(), { isTTY });
  const progress = progressOf(files, stream, cliTranslate('zh'));
  for (let file = 0; file < files; file += 1) progress.step();
  progress.stop();
  return String(stream.read() ?? '');
}

it('a bar is shown on a terminal only, and only where there is something to wait for', () => {
  expect(shown(6, true)).toContain('检查');
  expect(shown(6, true)).toContain('/6');
  expect(shown(5, true)).toBe('');
  expect(shown(6, false)).toBe('');
});
