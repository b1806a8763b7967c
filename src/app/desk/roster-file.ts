import { readRoster } from '../../across/roster/read-roster';
import { zh } from '../../messages/across/zh';
import { createTranslate } from '../../messages/translate';
import type { Language } from '../../messages/translate';
import { askByField } from './ask-by-field';
import type { RefusedRoster, Roster } from './desk-state';

/** Reads who has to file from an .xlsx or .csv. Never rejects. */
export async function rosterIn(file: File, language: Language): Promise<Roster | RefusedRoster> {
  const { name } = file;
  try {
    // Only who has a roster needs what reads it.
    const { rowsOf } = await import('../../across/roster/rows');
    const read = readRoster(await rowsOf(new Uint8Array(await file.arrayBuffer())));
    if (read.is === 'read') return { name, units: read.units };
    const words = createTranslate(zh, ({ across }) => across, language);
    return { name, reason: words(read.code, 'data' in read ? read.data : {}) };
  } catch (error) {
    return { name, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Asks for a roster; undefined where the person gave it up. */
export async function askForRoster(
  language: Language,
): Promise<Roster | RefusedRoster | undefined> {
  const [file] = await askByField({ accept: '.xlsx,.csv' });
  return file && rosterIn(file, language);
}
