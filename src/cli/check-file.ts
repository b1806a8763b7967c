import { readFile, stat } from 'node:fs/promises';
import { checkPackage, reportIn, whoseIn } from '../export/check-package';
import type { CheckedBy } from '../export/check-package';
import type { Checked, Outcome, Unread } from '../export/outcome';
import { defaultLimits } from '../ooxml/limits';
import { refuseBigFile } from '../ooxml/package/opc-package';
import { openDocx } from '../ooxml/package/package';
import type { OpcPackage } from '../ooxml/package/package';
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

/** A file's bytes, and the package in them. */
interface Opened {
  readonly bytes: Uint8Array;
  readonly opened: OpcPackage;
}

/** @throws what stands in the way */
async function open(file: string): Promise<Opened | Unread> {
  const about = await stat(file);
  // Reading a pipe or a device may never end.
  if (!about.isFile()) return { file, problem: { code: 'not-a-file' } };
  if (about.size === 0) return { file, problem: { code: 'empty-file' } };
  refuseBigFile(about.size, defaultLimits.fileBytes);
  const bytes = await readFile(file);
  return { bytes, opened: openDocx(bytes, {}, unpackHere(bytes)) };
}

/** Reads the report in one file, and does not check it. Never throws. */
export async function readReportIn(file: string): Promise<{ readonly report: Report } | Unread> {
  try {
    const its = await open(file);
    return 'problem' in its ? its : { report: reportIn(its.opened) };
  } catch (error) {
    return fileProblem(file, error);
  }
}

/** Reads whose report of which year is in one file, and nothing else of it. Never throws. */
export async function readWhoseIn(file: string): Promise<{ readonly whose: Whose } | Unread> {
  try {
    const its = await open(file);
    return 'problem' in its ? its : { whose: whoseIn(its.opened) };
  } catch (error) {
    return fileProblem(file, error);
  }
}

/**
 * Reads one file and checks the report in it. Never throws: what stands in the way is given.
 *
 * @param previous the same body's report of the year before
 * @param andThen is given what came of it, its bytes, and the package in them; must not throw
 */
export async function checkFile(
  file: string,
  { year, edition, rules, asked, given = [] }: FileOptions,
  previous?: Report,
  andThen?: (checked: Checked, bytes: Uint8Array, opened: OpcPackage) => Promise<void>,
): Promise<Outcome> {
  try {
    const its = await open(file);
    if ('problem' in its) return its;
    const { bytes, opened } = its;
    const reasonsFor: CheckedBy['reasonsFor'] = (report, findings) =>
      resolveReasons(given, report, findings, rules);
    const checked = {
      file,
      ...checkPackage(opened, { rules, year, edition, previous, asked, reasonsFor }),
    };
    await andThen?.(checked, bytes, opened);
    return checked;
  } catch (error) {
    return fileProblem(file, error);
  }
}
