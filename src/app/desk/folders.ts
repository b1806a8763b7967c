import { isPassedOver, mayHoldReport } from '../../across/may-hold-report';
import { askByField } from './ask-by-field';
import { isReasonsFile } from './decide/is-reasons-file';
import type { FoundFile } from './desk-state';

/** What browsers based on Chromium have, and TypeScript does not know of. */
interface Picker {
  readonly showDirectoryPicker?: () => Promise<FileSystemDirectoryHandle>;
}

/** A folder: its name, and the files in it and below that may hold a report. */
export interface Folder {
  readonly name: string;
  readonly files: readonly FoundFile[];
}

/** Whether a file in a folder is wanted: it may hold a report, or what was decided of reports. */
function isWanted(name: string): boolean {
  return isReasonsFile(name) || mayHoldReport(name);
}

/** What stands in the way of reading a file or a folder. */
function notRead(path: string, error: unknown): FoundFile {
  const reason = error instanceof Error ? error.message : String(error);
  return { path, problem: { code: 'unreadable', data: { reason } } };
}

/** Orders as a person reads a folder. */
function sorted(files: readonly FoundFile[]): readonly FoundFile[] {
  return [...files].sort((one, other) => (one.path < other.path ? -1 : 1));
}

function below(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** Files that were chosen or dropped by themselves: each counts, whatever it is. */
export function filesAlone(files: readonly File[]): readonly FoundFile[] {
  return files.map((file) => ({ path: file.name, file }));
}

/** The files in a folder's handle that may hold a report. */
async function filesInHandle(
  handle: FileSystemDirectoryHandle,
  path: string,
): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  for await (const one of handle.values()) {
    if (one.kind === 'file' ? !isWanted(one.name) : isPassedOver(one.name)) continue;
    const place = below(path, one.name);
    try {
      if (one.kind === 'file') found.push({ path: place, file: await one.getFile() });
      else found.push(...(await filesInHandle(one, place)));
    } catch (error) {
      found.push(notRead(place, error));
    }
  }
  return found;
}

/** The files that may hold a report, of all that a browser gives for a folder. */
export function filesGiven(files: readonly File[]): Folder {
  const found = files.flatMap((file): readonly FoundFile[] => {
    const path = file.webkitRelativePath || file.name;
    const names = path.split('/');
    // The folder itself was chosen, however it is called.
    const isThere = !names.slice(1, -1).some(isPassedOver) && isWanted(file.name);
    return isThere ? [{ path, file }] : [];
  });
  const [first] = files;
  return { name: first?.webkitRelativePath.split('/')[0] ?? '', files: sorted(found) };
}

/** Asks for a folder in the way of browsers that cannot hand it over. */
async function askForItsFiles(): Promise<Folder | undefined> {
  const files = await askByField({ webkitdirectory: true });
  return files.length > 0 ? filesGiven(files) : undefined;
}

/**
 * Asks for a folder, right after a click or a key.
 *
 * @returns undefined where the person gave it up
 * @throws {DOMException} where it cannot be read
 */
export async function askForFolder(): Promise<Folder | undefined> {
  const { showDirectoryPicker }: Window & Picker = window;
  if (!showDirectoryPicker) return askForItsFiles();
  try {
    const handle = await showDirectoryPicker();
    return { name: handle.name, files: sorted(await filesInHandle(handle, handle.name)) };
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    if (error.name === 'AbortError') return undefined;
    // A policy may forbid this way of asking, and allow the other.
    if (error.name === 'SecurityError') return askForItsFiles();
    throw error;
  }
}

function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  return new Promise((done, fail) => {
    const all: FileSystemEntry[] = [];
    // It gives some at a time, and none once there are no more.
    const go = (): void => {
      reader.readEntries((some) => {
        if (some.length === 0) done(all);
        else {
          all.push(...some);
          go();
        }
      }, fail);
    };
    go();
  });
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((done, fail) => {
    entry.file(done, fail);
  });
}

/** @param isNamed it was dropped itself, and counts whatever it is */
async function filesInEntry(
  entry: FileSystemEntry,
  folder: string,
  isNamed: boolean,
): Promise<readonly FoundFile[]> {
  if (!isNamed && isFolder(entry) && isPassedOver(entry.name)) return [];
  const path = below(folder, entry.name);
  try {
    if (isFolder(entry)) {
      const found: FoundFile[] = [];
      for (const one of await entriesIn(entry))
        found.push(...(await filesInEntry(one, path, false)));
      return found;
    }
    if (!isFile(entry) || (!isNamed && !isWanted(entry.name))) return [];
    return [{ path, file: await fileOf(entry) }];
  } catch (error) {
    return [notRead(path, error)];
  }
}

/**
 * What was dropped, where a folder is among it; to be asked while it is being dropped.
 *
 * @returns undefined where no folder is, or the browser does not tell
 */
export function foldersDropped(data: DataTransfer): Promise<Folder> | undefined {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const folder = entries.find(isFolder);
  if (!folder) return undefined;
  return Promise.all(entries.map((entry) => filesInEntry(entry, '', true))).then((found) => ({
    name: folder.name,
    files: sorted(found.flat()),
  }));
}
