import { readFile, stat } from 'node:fs/promises';
import { checkBytes } from '../export/check-bytes';
import type { Checked, Outcome } from '../export/outcome';
import { defaultLimits } from '../ooxml/limits';
import { refuseBigFile } from '../ooxml/package/opc-package';
import { unpackNatively } from '../ooxml/package/unpack-natively';
import type { Report } from '../report/model';
import { fileProblem } from './file-problem';
import type { Options } from './options';

/**
 * Reads one file and checks the report in it. Never throws: what stands in the way is given.
 *
 * @param previous the same body's report of the year before
 * @param andThen is given what came of it, its bytes, and what was unpacked of them; must not throw
 */
export async function checkFile(
  file: string,
  { year, edition, rules, asked }: Pick<Options, 'year' | 'edition' | 'rules' | 'asked'>,
  previous?: Report,
  andThen?: (
    checked: Checked,
    bytes: Uint8Array,
    unpacked: ReadonlyMap<string, Uint8Array>,
  ) => Promise<void>,
): Promise<Outcome> {
  try {
    const about = await stat(file);
    // Reading a pipe or a device may never end.
    if (!about.isFile()) return { file, problem: { code: 'not-a-file' } };
    if (about.size === 0) return { file, problem: { code: 'empty-file' } };
    refuseBigFile(about.size, defaultLimits.fileBytes);
    const bytes = await readFile(file);
    const unpacked = await unpackNatively(bytes);
    const checked = {
      file,
      ...checkBytes(bytes, { rules, year, edition, previous, asked, unpacked }),
    };
    await andThen?.(checked, bytes, unpacked);
    return checked;
  } catch (error) {
    return fileProblem(file, error);
  }
}
