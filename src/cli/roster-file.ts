import { readFile } from 'node:fs/promises';
import { readRoster } from '../across/roster/read-roster';
import type { RosterUnit } from '../across/roster/read-roster';
import { rowsOf } from '../across/roster/rows';
import { zh } from '../messages/across/zh';
import { createTranslate } from '../messages/translate';
import { createTranslator } from '../messages/translator';
import type { Language } from '../messages/translate';
import { fileProblem } from './file-problem';
import { problemSentence } from './problem-sentence';
import { Refused } from './refused';
import { cliTranslate } from './translate';

/**
 * Reads who has to file.
 *
 * @throws {Refused} where it is no roster that one can go by
 */
export async function rosterIn(path: string, language: Language): Promise<readonly RosterUnit[]> {
  const translate = cliTranslate(language);
  const refused = (message: string): Refused =>
    new Refused(translate('units.refused', { path, message }));
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const { problem } = fileProblem(path, error);
    throw refused(problemSentence(problem, createTranslator(language, []), translate));
  }
  const read = readRoster(await rowsOf(bytes));
  if (read.is === 'read') return read.units;
  const words = createTranslate(zh, ({ across }) => across, language);
  throw refused(words(read.code, 'data' in read ? read.data : {}));
}
