import { useEffect, useState } from 'react';
import { foldersDropped } from '../desk/folders';
import type { Folder } from '../desk/folders';

function filesIn(data: DataTransfer | null): readonly File[] {
  return [...(data?.files ?? [])];
}

/** Whether what is pasted there is taken by a field. */
function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;
}

/**
 * Takes files that are dropped anywhere on the page or pasted into it.
 *
 * @param onText what was pasted is text, and there is no field that takes it
 * @returns whether files are held over the page
 */
export function useFiles(
  onFiles: (files: readonly File[]) => void,
  onFolder: (folder: Promise<Folder>) => void,
  onText: () => void,
): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const onDragOver = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent): void => {
      // It is left only where nothing of the page is entered.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      setOver(false);
      const folder = event.dataTransfer && foldersDropped(event.dataTransfer);
      if (folder) {
        event.preventDefault();
        onFolder(folder);
        return;
      }
      const files = filesIn(event.dataTransfer);
      if (files.length === 0) return;
      event.preventDefault();
      onFiles(files);
    };
    const onPaste = (event: ClipboardEvent): void => {
      const files = filesIn(event.clipboardData);
      if (files.length === 0) {
        if (!isField(event.target)) onText();
        return;
      }
      event.preventDefault();
      onFiles(files);
    };
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('dragleave', onDragLeave);
    document.addEventListener('drop', onDrop);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('dragleave', onDragLeave);
      document.removeEventListener('drop', onDrop);
      document.removeEventListener('paste', onPaste);
    };
  }, [onFiles, onFolder, onText]);
  return isOver;
}
