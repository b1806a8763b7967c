import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { open, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';

/** What is being written, so that nothing is left of it where the program is ended meanwhile. */
const unfinished = new Set<string>();

/** Where a file is written before it is whole: found by no search of a folder, should it be left. */
export function partOf(path: string, process: number): string {
  return join(dirname(path), `.${basename(path)}.${String(process)}.part`);
}

/** Takes away what was begun and is not whole. */
export function removeUnfinished(): void {
  for (const part of unfinished) rmSync(part, { force: true });
}

/** A device or a pipe, as /dev/null: it is written to, and nothing is put in its place. */
function isNoFile(path: string): boolean {
  try {
    const its = statSync(path, { throwIfNoEntry: false });
    return its !== undefined && !its.isFile() && !its.isDirectory();
  } catch {
    return false;
  }
}

function begin(path: string): string {
  mkdirSync(dirname(path), { recursive: true });
  const part = partOf(path, process.pid);
  unfinished.add(part);
  return part;
}

/** Writes a file whole or not at all: beside its place, and then there. */
export async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  if (isNoFile(path)) {
    await writeFile(path, bytes);
    return;
  }
  const part = begin(path);
  try {
    // At once: for small files, of which there are many, waiting for it takes twice as long.
    writeFileSync(part, bytes);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  } finally {
    unfinished.delete(part);
  }
}

/** A file to be written, and what it is to hold. */
export type WholeFile = readonly [path: string, bytes: Uint8Array | string];

/** After so many files a person's signal to end is listened for. */
const atOnce = 32;

/**
 * Writes files all together or none of them: each beside its place, and all there in the end. There
 * may be thousands of small ones: each is written at once, which takes half of the time that asking
 * for it to be written does.
 */
export async function writeTogether(files: Iterable<WholeFile>): Promise<void> {
  const parts: [part: string, path: string][] = [];
  try {
    for (const [path, bytes] of files) {
      const part = begin(path);
      parts.push([part, path]);
      writeFileSync(part, bytes);
      if (parts.length % atOnce === 0) await setImmediate();
    }
    for (const [part, path] of parts) renameSync(part, path);
  } catch (error) {
    for (const [part] of parts) rmSync(part, { force: true });
    throw error;
  } finally {
    for (const [part] of parts) unfinished.delete(part);
  }
}

/** What is written little by little: a text, or bytes where it goes into a file. */
export interface Output<Piece = string> {
  write(piece: Piece): Promise<void>;
  /** Ends it: from then on all of it is there. */
  end(): Promise<void>;
  /** Gives it up: nothing is left of it where it can be taken back. */
  giveUp(): Promise<void>;
}

/** Writes to a stream as fast as that takes it. */
export function toStream(stream: NodeJS.WritableStream): Output {
  return {
    // A reader that has gone is told to whoever watches the stream.
    write: (text) =>
      new Promise((done) => {
        if (text === '') done();
        else
          stream.write(text, () => {
            done();
          });
      }),
    end: () => Promise.resolve(),
    giveUp: () => Promise.resolve(),
  };
}

async function toDevice(path: string): Promise<Output<Uint8Array | string>> {
  const file = await open(path, 'w');
  return {
    write: async (piece) => {
      await file.writeFile(piece);
    },
    end: () => file.close(),
    giveUp: () => file.close().catch(() => undefined),
  };
}

/**
 * Writes a file little by little, which is there only once it is whole.
 *
 * @throws what the operating system says where it cannot be begun
 */
export async function toFile(path: string): Promise<Output<Uint8Array | string>> {
  if (isNoFile(path)) return toDevice(path);
  const part = begin(path);
  const file = await open(part, 'w');
  const giveUp = async (): Promise<void> => {
    await file.close().catch(() => undefined);
    await rm(part, { force: true });
    unfinished.delete(part);
  };
  return {
    write: async (piece) => {
      await file.writeFile(piece);
    },
    end: async () => {
      await file.close();
      await rename(part, path);
      unfinished.delete(part);
    },
    giveUp,
  };
}

/** Writes a file whole or not at all, a piece at a time, as they are made. */
export async function writeInPieces(
  path: string,
  pieces: Iterable<Uint8Array | string> | AsyncIterable<Uint8Array | string>,
): Promise<void> {
  const file = await toFile(path);
  try {
    for await (const piece of pieces) await file.write(piece);
    await file.end();
  } catch (error) {
    await file.giveUp();
    throw error;
  }
}
