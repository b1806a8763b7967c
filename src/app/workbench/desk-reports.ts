import type { Desk } from '../desk/desk';
import type { DeskRow } from '../desk/desk-state';
import { rowsShown } from '../desk/rows-shown';
import { isChanged } from './open-files';
import type { OpenFiles } from './open-files';

/** The row of the desk that is opened and shown. */
export function shownRow(desk: Desk, { state: { current } }: OpenFiles): DeskRow | undefined {
  return current === undefined
    ? undefined
    : desk.state.rows.find(({ openAs }) => openAs === current);
}

/** The row before or after the one that is shown, in the order of the table. */
export function neighbour(desk: Desk, openFiles: OpenFiles, step: 1 | -1): DeskRow | undefined {
  const shown = shownRow(desk, openFiles);
  const rows = rowsShown(desk.state).filter(({ file }) => file);
  const at = rows.findIndex(({ id }) => id === shown?.id);
  return at < 0 ? undefined : rows[at + step];
}

/** Goes back to the desk; of what was opened from it, only what has unsaved changes stays open. */
export function toDesk(desk: Desk, openFiles: OpenFiles): void {
  const shown = shownRow(desk, openFiles);
  const file = openFiles.state.files.find(({ id }) => id === shown?.openAs);
  if (file && !isChanged(file)) openFiles.close(file.id);
  openFiles.chooseNone();
}

/** Opens the report of a row, in place of the one that was opened from the desk before. */
export function openRow(desk: Desk, openFiles: OpenFiles, row: DeskRow): void {
  const { id, openAs, file } = row;
  toDesk(desk, openFiles);
  if (openAs !== undefined && openFiles.state.files.some((one) => one.id === openAs)) {
    openFiles.choose(openAs);
    desk.noteOpened(id, openAs);
  } else if (file) {
    desk.noteOpened(id, openFiles.open(file, desk.previousOf(row)).id);
  }
}
