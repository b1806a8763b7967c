import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { readRoster } from '../across/roster/read-roster';
import type { RosterUnit } from '../across/roster/read-roster';
import { isZip, rowsOf } from '../across/roster/rows';
import { zh } from '../messages/across/zh';
import { createTranslate } from '../messages/translate';
import { createTranslator } from '../messages/translator';
import type { Language } from '../messages/translate';
import { fileProblem, systemCode } from './file-problem';
import { problemSentence } from './problem-sentence';
import { Refused } from './refused';
import { cliTranslate } from './translate';

/** The endings of files that spreadsheet programs keep. */
const workbooks: ReadonlySet<string> = new Set(['.xlsx', '.xlsm', '.xls', '.et']);

/**
 * Reads who has to file.
 *
 * @throws {Refused} where it is no roster that one can go by
 */
export async function rosterIn(path: string, language: Language): Promise<readonly RosterUnit[]> {
  const translate = cliTranslate(language);
  const refused = (message: string): Refused =>
    new Refused(translate('units.refused', { path, message }));
  const words = createTranslate(zh, ({ across }) => across, language);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    if (systemCode(error) === 'EISDIR') throw refused(words('roster.not-a-table'));
    const { problem } = fileProblem(path, error);
    throw refused(problemSentence(problem, createTranslator(language, []), translate));
  }
  const read = readRoster(await rowsOf(bytes));
  if (read.is === 'read') return read.units;
  // What a workbook is called and is read as text is no roster with other heads.
  const isNone = workbooks.has(extname(path).toLowerCase()) && !isZip(bytes);
  if (isNone) throw refused(words('roster.not-a-table'));
  throw refused(words(read.code, 'data' in read ? read.data : {}));
}
