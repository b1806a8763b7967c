import { readFile, stat } from 'node:fs/promises';
import { checkBytes, reportIn, whoseIn } from '../export/check-bytes';
import type { CheckedBy } from '../export/check-bytes';
import type { Checked, Outcome, Unread } from '../export/outcome';
import { defaultLimits } from '../ooxml/limits';
import { refuseBigFile } from '../ooxml/package/opc-package';
import type { Report } from '../report/model';
import type { Whose } from '../report/read-whose';
import { fileProblem } from './file-problem';
import type { Options } from './options';
import type { GivenReason } from '../contract/given-reasons';
import { resolveReasons } from './reasons/resolve-reasons';
import { unpackHere } from './unpack-here';

/** What the check of one file goes by, with the reasons that were given for it. */
type FileOptions = Pick<Options, 'year' | 'edition' | 'rules' | 'asked'> & {
  readonly given?: readonly GivenReason[];
};

/** A file's bytes, and what was unpacked of them. */
interface Opened {
  readonly bytes: Uint8Array;
  readonly unpacked: ReadonlyMap<string, Uint8Array>;
}

/** @throws what stands in the way */
async function open(file: string): Promise<Opened | Unread> {
  const about = await stat(file);
  // Reading a pipe or a device may never end.
  if (!about.isFile()) return { file, problem: { code: 'not-a-file' } };
  if (about.size === 0) return { file, problem: { code: 'empty-file' } };
  refuseBigFile(about.size, defaultLimits.fileBytes);
  const bytes = await readFile(file);
  return { bytes, unpacked: unpackHere(bytes) };
}

/** Reads the report in one file, and does not check it. Never throws. */
export async function readReportIn(file: string): Promise<{ readonly report: Report } | Unread> {
  try {
    const opened = await open(file);
    if ('problem' in opened) return opened;
    return { report: reportIn(opened.bytes, opened.unpacked) };
  } catch (error) {
    return fileProblem(file, error);
  }
}

/** Reads whose report of which year is in one file, and nothing else of it. Never throws. */
export async function readWhoseIn(file: string): Promise<{ readonly whose: Whose } | Unread> {
  try {
    const opened = await open(file);
    return 'problem' in opened ? opened : { whose: whoseIn(opened.bytes, opened.unpacked) };
  } catch (error) {
    return fileProblem(file, error);
  }
}

/**
 * Reads one file and checks the report in it. Never throws: what stands in the way is given.
 *
 * @param previous the same body's report of the year before
 * @param andThen is given what came of it, its bytes, and what was unpacked of them; must not throw
 */
export async function checkFile(
  file: string,
  { year, edition, rules, asked, given = [] }: FileOptions,
  previous?: Report,
  andThen?: (
    checked: Checked,
    bytes: Uint8Array,
    unpacked: ReadonlyMap<string, Uint8Array>,
  ) => Promise<void>,
): Promise<Outcome> {
  try {
    const opened = await open(file);
    if ('problem' in opened) return opened;
    const { bytes, unpacked } = opened;
    const reasonsFor: CheckedBy['reasonsFor'] = (report, findings) =>
      resolveReasons(given, report, findings, rules);
    const checked = {
      file,
      ...checkBytes(bytes, { rules, year, edition, previous, asked, unpacked, reasonsFor }),
    };
    await andThen?.(checked, bytes, unpacked);
    return checked;
  } catch (error) {
    return fileProblem(file, error);
  }
}
