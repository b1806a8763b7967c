import { contentOf } from '../desk/desk-state';
import type { Desk } from '../desk/desk';
import { isChanged, standingOf } from './open-files';
import type { OpenFile, OpenFiles } from './open-files';

/** An open file that a row of the desk is of. */
interface Followed {
  /** the row's id */
  readonly row: number;
  readonly name: string;
  /** what the row was of before anything was changed here */
  readonly before: File | undefined;
  /** which changes stand in what the row is of by now */
  standing: string;
  isSaved: boolean;
}

/**
 * Has the rows of the desk tell of reports as they are changed where they are open; those that are
 * closed without being saved are as before.
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
    const now = { row: row.id, name, before: row.edited, standing: '', isSaved: true };
    followed.set(id, now);
    return now;
  };

  const followFile = (file: OpenFile): void => {
    const { state } = file;
    // What is under way is followed once it is done.
    if (state.is !== 'open' || state.session.state.task !== undefined) return;
    const one = followedOf(file);
    if (!one) return;
    one.isSaved = !isChanged(file);
    const standing = standingOf(file);
    if (standing === one.standing) return;
    one.standing = standing;
    if (standing === '') {
      desk.noteEdited(one.row, one.before);
      return;
    }
    state.document.save().then(
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
      if (one.isSaved) continue;
      one.standing = '';
      desk.noteEdited(one.row, one.before);
    }
  });
}
