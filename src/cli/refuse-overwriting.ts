import { resolve } from 'node:path';
import { exportKinds, exportNames } from './exports';
import type { Inputs } from './inputs';
import type { Options } from './options';
import { Refused } from './refused';
import { cliTranslate } from './translate';

/**
 * Refuses what would be written over a file that is read, or over something else that is written.
 *
 * @throws {Refused}
 */
export async function refuseOverwriting(
  { output, exports, lang }: Options,
  { overwrittenBy, liesIn }: Inputs,
): Promise<void> {
  const translate = cliTranslate(lang);
  const files = exportNames.filter((name) => exportKinds[name].to === 'file');
  const written = [
    ['--output', output] as const,
    ...files.map((name) => [`--${name}`, exports[name]] as const),
  ];
  const before = new Map<string, string>();
  for (const [option, path] of written) {
    if (path === undefined) continue;
    const file = await overwrittenBy(path);
    if (file !== undefined) {
      throw new Refused(translate('export.overwriting', { option, path, file }));
    }
    const other = before.get(resolve(path));
    if (other !== undefined) throw new Refused(translate('export.twice', { option, other, path }));
    before.set(resolve(path), option);
  }
  for (const name of exportNames) {
    const [kind, folder] = [exportKinds[name], exports[name]];
    if (kind.to === 'file' || folder === undefined) continue;
    const file = await liesIn(folder, kind.endings);
    if (file === undefined) continue;
    throw new Refused(translate('export.amongReports', { option: `--${name}`, folder, file }));
  }
}
