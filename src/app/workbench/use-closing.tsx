import type { JSX } from 'react';
import { useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { CloseQuestion } from './close-question';
import { isChanged } from './open-files';
import type { OpenFiles, OpenFilesState } from './open-files';
import { saveFile } from './save-file';
import type { WorkbenchTranslate } from './translate';

/** Closes files, and asks before one whose changes are not known to be saved. */
export function useClosing(
  openFiles: OpenFiles,
  { files }: OpenFilesState,
  translate: WorkbenchTranslate,
): { readonly ask: (id: number) => void; readonly question: JSX.Element | undefined } {
  const [closing, setClosing] = useState<number>();
  const asker = useRef<Element | null>(null);
  const ask = useCallback(
    (id: number) => {
      // The tags lead the keyboard on to the next, as if this one were gone.
      asker.current = document.activeElement;
      const file = openFiles.state.files.find((each) => each.id === id);
      if (file && isChanged(file)) setClosing(id);
      else {
        setClosing(undefined);
        openFiles.close(id);
      }
    },
    [openFiles, setClosing],
  );
  const file = files.find(({ id }) => id === closing);
  const question = file && (
    <CloseQuestion
      // Asked anew, and with the focus on its first answer, once it is another question.
      key={file.handedOver ? 'handed over' : 'unsaved'}
      file={file}
      translate={translate}
      onSave={() => {
        void saveFile(file, openFiles, translate).then((isSaved) => {
          if (isSaved) ask(file.id);
        });
      }}
      onConfirm={() => {
        openFiles.confirmSaved(file.id);
        ask(file.id);
      }}
      onClose={() => {
        setClosing(undefined);
        openFiles.close(file.id);
      }}
      onCancel={() => {
        flushSync(() => {
          setClosing(undefined);
        });
        if (asker.current instanceof HTMLElement) asker.current.focus();
      }}
    />
  );
  return { ask, question };
}
