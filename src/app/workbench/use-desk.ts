import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Desk } from '../desk/desk';
import type { DeskState } from '../desk/desk-state';
import { hasChanged } from '../desk/decide/decisions';
import { apartFromReasons } from '../desk/decide/apart-from-reasons';
import { askForFolder, filesAlone } from '../desk/folders';
import type { Folder } from '../desk/folders';
import { isRosterFile } from '../desk/is-roster-file';
import { chosenLanguage } from '../pane/language-choice';
import { toDesk } from './desk-reports';
import { followEdits } from './follow-edits';
import type { OpenFiles } from './open-files';

/** What a desk holds, and how files come to it. */
export interface UsedDesk {
  readonly state: DeskState;
  /** something is decided that is in no file */
  readonly hasUnkept: boolean;
  /** opens one file by itself, and lays several on the desk */
  readonly onFiles: (files: readonly File[]) => void;
  readonly onFolder: (folder: Promise<Folder | undefined>) => void;
  readonly chooseFolder: () => void;
}

/** Has files and folders come to the desk, and one file to where it is read. */
export function useDesk(desk: Desk, openFiles: OpenFiles): UsedDesk {
  const state = useSyncExternalStore(
    (listener) => desk.subscribe(listener),
    () => desk.state,
  );
  useEffect(() => followEdits(desk, openFiles), [desk, openFiles]);
  const { decisions, kept } = state;
  // Of thousands of decisions that takes a moment.
  const hasUnkept = useMemo(() => hasChanged(decisions, kept), [decisions, kept]);
  const hasRows = state.rows.length > 0;
  useEffect(() => {
    if (!hasRows) return undefined;
    let isOver = false;
    let end = (): void => undefined;
    void import('./follow-decisions').then(({ followDecisions }) => {
      if (!isOver) end = followDecisions(desk, openFiles);
    });
    return () => {
      isOver = true;
      end();
    };
  }, [desk, openFiles, hasRows]);
  const onFiles = useCallback(
    (files: readonly File[]) => {
      const rosters = files.filter(isRosterFile);
      for (const file of rosters) {
        // Only who has a roster needs what reads it.
        void import('../desk/roster-file').then(async ({ rosterIn }) => {
          desk.holdAgainst(await rosterIn(file, chosenLanguage(navigator.language)));
        });
      }
      const others = files.filter((file) => !isRosterFile(file));
      const reports = apartFromReasons(desk, filesAlone(others));
      const [first, another] = reports;
      if (first && !another && 'file' in first) void openFiles.openOnce(first.file);
      if (!another) return;
      openFiles.tell(undefined);
      toDesk(desk, openFiles);
      desk.add(reports);
    },
    [desk, openFiles],
  );
  const onFolder = useCallback(
    (asked: Promise<Folder | undefined>, isDropped = true) => {
      openFiles.tell(undefined);
      asked.then(
        (folder) => {
          if (!folder) return;
          const reports = apartFromReasons(desk, folder.files);
          if (reports.length === 0) {
            openFiles.tell({ key: 'noReports', data: { name: folder.name } });
            return;
          }
          toDesk(desk, openFiles);
          if (isDropped) desk.addOrCompare(folder.name, reports);
          else desk.add(reports);
        },
        (error: unknown) => {
          const reason = error instanceof Error ? error.message : String(error);
          openFiles.tell({ key: 'noFolder', data: { reason } });
        },
      );
    },
    [desk, openFiles],
  );
  const chooseFolder = useCallback(() => {
    onFolder(askForFolder(), false);
  }, [onFolder]);
  return { state, hasUnkept, onFiles, onFolder, chooseFolder };
}
