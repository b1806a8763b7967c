import { contentOf } from '../desk/desk-state';
import type { Desk } from '../desk/desk';
import { editsOf, isChanged } from './open-files';
import type { OpenFile, OpenFiles } from './open-files';

/** An open file that a row of the desk is of. */
interface Followed {
  /** the row's id */
  readonly row: number;
  readonly name: string;
  /** what the row was of before anything was changed here */
  readonly before: File | undefined;
  /** which edits stand in what the row is of by now */
  standing: string;
  /** which edits stand in what was saved last */
  saved: string;
  /** what was saved is what the row is of, since it may stand where the row's file was */
  isKept: boolean;
}

/**
 * Has the rows of the desk tell of reports as they are changed where they are open; those that are
 * closed without being saved are as before. What is decided there is followed apart from that.
 *
 * @returns ends it
 */
export function followEdits(desk: Desk, openFiles: OpenFiles): () => void {
  const followed = new Map<number, Followed>();

  const followedOf = ({ id }: OpenFile): Followed | undefined => {
    const known = followed.get(id);
    if (known) return known;
    const row = desk.state.rows.find(({ openAs }) => openAs === id);
    const content = row && contentOf(row);
    if (!content) return undefined;
    const { name } = content;
    const about = { row: row.id, name, before: row.edited };
    const now = { ...about, standing: '', saved: '', isKept: false };
    followed.set(id, now);
    return now;
  };

  const followFile = (file: OpenFile): void => {
    const { state } = file;
    // What is under way is followed once it is done.
    if (state.is !== 'open' || state.session.state.task !== undefined) return;
    const one = followedOf(file);
    if (!one) return;
    const standing = editsOf(file);
    if (!isChanged(file)) one.saved = standing;
    const isNewlyKept = file.savedSteps !== undefined && !one.isKept;
    if (isNewlyKept) one.isKept = true;
    if (standing === one.standing && !isNewlyKept) return;
    one.standing = standing;
    if (standing === '' && !one.isKept) {
      desk.noteEdited(one.row, one.before);
      return;
    }
    state.document.edited().then(
      (bytes) => {
        // Unless more was changed since.
        if (one.standing !== standing) return;
        desk.noteEdited(one.row, new File([bytes.slice()], one.name));
      },
      // The open file tells of its worker's end itself; its row stays as it was.
      () => undefined,
    );
  };

  return openFiles.subscribe(() => {
    const { files } = openFiles.state;
    for (const file of files) followFile(file);
    for (const [id, one] of followed) {
      if (files.some((file) => file.id === id)) continue;
      followed.delete(id);
      if (one.saved === one.standing) continue;
      one.standing = '';
      desk.noteEdited(one.row, one.before);
    }
  });
}
