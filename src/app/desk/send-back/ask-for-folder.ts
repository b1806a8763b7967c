/** What browsers based on Chromium have, and TypeScript does not know of. */
interface Picker {
  readonly showDirectoryPicker?: (options: {
    readonly mode: 'readwrite';
  }) => Promise<FileSystemDirectoryHandle>;
}

/** Whether a person can be asked for a folder that is written into. */
export function canAskForFolder(): boolean {
  const { showDirectoryPicker }: Window & Picker = window;
  return showDirectoryPicker !== undefined;
}

/**
 * Asks for a folder to write into, right after a click or a key.
 *
 * @returns undefined where the person gave it up
 * @throws {DOMException} where it is not allowed
 */
export async function askForFolderToWrite(): Promise<FileSystemDirectoryHandle | undefined> {
  const { showDirectoryPicker }: Window & Picker = window;
  try {
    return await showDirectoryPicker?.({ mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}
