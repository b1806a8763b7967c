import { problemOf } from '../session/problem';
import { standingOf } from './open-files';
import { typedFiguresOf } from '../typing/typed-figures';
import type { OpenFiles, OpenFile } from './open-files';
import { chooseDestination, savedName } from './saving';
import type { WorkbenchTranslate } from './translate';

/**
 * Saves an open file under its new name where the person wants it, and tells what came of it.
 *
 * @returns whether it is known to be on the disk
 */
export async function saveFile(
  file: OpenFile,
  openFiles: OpenFiles,
  translate: WorkbenchTranslate,
): Promise<boolean> {
  const { id, name: old, state, addIns } = file;
  if (state.is !== 'open') return false;
  openFiles.tell(undefined);
  const destination = await chooseDestination(savedName(old, translate));
  if (!destination) {
    openFiles.tell({ key: 'notSaved', data: { name: old } });
    return false;
  }
  const { name, isCertain } = destination;
  try {
    // What was just typed is written first.
    await typedFiguresOf(state.session).settled();
    await state.session.settled();
    const at = standingOf(file);
    const { length } = state.session.steps;
    const bytes = await state.document.save(addIns?.areOut);
    await destination.put(bytes);
    await openFiles.noteWritten(id, bytes, length);
    if (isCertain) openFiles.noteSaved(id, at);
    else openFiles.noteHandedOver(id, { name, standing: at });
  } catch (error) {
    openFiles.tell(
      error instanceof DOMException
        ? { key: 'notWritten', data: { name, reason: error.message } }
        : { key: 'saveFailed', data: { name }, problem: problemOf(error) },
    );
    return false;
  }
  openFiles.tell(isCertain ? { key: 'saved', data: { name } } : undefined);
  return isCertain;
}
