import type { Sink } from './sink';

/** Whether something of this name is in a folder, be it a file or a folder. */
async function isTaken(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  try {
    await folder.getDirectoryHandle(name);
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return false;
    if (error instanceof DOMException && error.name === 'TypeMismatchError') return true;
    throw error;
  }
}

/** A new folder in a folder, so that nothing that is there is written over. */
async function newFolder(
  parent: FileSystemDirectoryHandle,
  name: string,
): Promise<FileSystemDirectoryHandle> {
  for (let count = 1; ; count++) {
    const own = count === 1 ? name : `${name}（${String(count)}）`;
    if (!(await isTaken(parent, own))) return parent.getDirectoryHandle(own, { create: true });
  }
}

async function write(file: FileSystemFileHandle, content: Uint8Array): Promise<void> {
  const stream = await file.createWritable();
  try {
    await stream.write(content.slice());
  } catch (error) {
    await stream.abort().catch(() => undefined);
    throw error;
  }
  await stream.close();
}

/**
 * Puts files into a new folder of this name in one that a person chose.
 *
 * @returns what gives the name that the folder has in the end
 * @throws {DOMException} where it cannot be made
 */
export async function intoFolder(
  parent: FileSystemDirectoryHandle,
  name: string,
): Promise<Sink<string>> {
  const root = await newFolder(parent, name);
  return {
    put: async (path, content) => {
      const steps = path.split('/');
      const last = steps.pop() ?? path;
      let folder = root;
      for (const step of steps) folder = await folder.getDirectoryHandle(step, { create: true });
      await write(await folder.getFileHandle(last, { create: true }), content);
    },
    end: () => Promise.resolve(root.name),
  };
}
