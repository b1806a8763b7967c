import type { Language } from '../../../messages/translate';
import { chooseDestination } from '../../workbench/saving';
import type { Desk } from '../desk';
import type { DeskState } from '../desk-state';
import { reasonsFileOf } from './reasons-file';
import { decideTranslate } from './translate';

/** The one folder that all rows are from; undefined where there is none. */
function folderOf({ rows }: DeskState): string | undefined {
  const folders = new Set(rows.map(({ path }) => path.slice(0, Math.max(0, path.indexOf('/')))));
  const [folder] = folders;
  return folders.size === 1 && folder !== '' ? folder : undefined;
}

/**
 * Saves what was decided where a person wants it, right after a click or a key. Never rejects.
 *
 * @returns what came of it, in words; undefined where they gave it up
 */
export async function saveReasons(desk: Desk, language: Language): Promise<string | undefined> {
  const { state } = desk;
  const translate = decideTranslate(language);
  const folder = folderOf(state);
  const destination = await chooseDestination(
    `${folder ?? 'desk'}.reasons.json`,
    'application/json',
  );
  if (!destination) return undefined;
  const file = reasonsFileOf(state.rows, state.decisions);
  const { name, isCertain } = destination;
  try {
    await destination.put(new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return translate('notSaved', { reason });
  }
  // What was decided while it was being written is not in it.
  if (desk.state.decisions === state.decisions) desk.noteKept();
  const key = isCertain ? 'saved' : 'handedOver';
  return folder === undefined
    ? translate(`${key}Alone`, { name })
    : translate(key, { name, folder });
}
