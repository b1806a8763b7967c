import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { told } from './told';
import type { Told } from './told';
import { writeWhole } from './write-whole';

const kept = z.strictObject({
  told,
  /** of the copy that was written with it */
  copy: z.string().exactOptional(),
});

function hashOf(...contents: readonly (Uint8Array | string)[]): string {
  const hash = createHash('sha256');
  for (const content of contents) {
    // Told apart by their lengths, lest the end of one pass for the beginning of the next.
    hash.update(`${String(content.length)}:`).update(content);
  }
  return hash.digest('hex');
}

async function contentOf(path: string): Promise<Uint8Array | undefined> {
  try {
    // Reading a pipe or a device may never end.
    return (await stat(path)).isFile() ? await readFile(path) : undefined;
  } catch {
    return undefined;
  }
}

/** Why nothing can be kept. */
export interface CacheFailure {
  readonly folder: string;
  readonly error: unknown;
}

/**
 * Keeps in a folder what was told of files, so that a file is checked again only where it, the
 * program or what was asked has changed. What cannot be kept or read again is checked as without.
 */
export class Cache {
  readonly #folder: string;
  readonly #program: Promise<string>;
  #failures = 0;

  /** @param program the file that checks, whose every change makes all that is kept void */
  constructor(folder: string, program: string) {
    this.#folder = folder;
    this.#program = readFile(program).then((bytes) => hashOf(bytes));
  }

  /**
   * The name under which an answer is kept; undefined where a file that it rests on cannot be read.
   *
   * @param asked all that the answer rests on beside the contents of files
   * @param files those whose contents it rests on
   */
  async keyOf(asked: unknown, files: readonly string[]): Promise<string | undefined> {
    const contents = await Promise.all(files.map(contentOf));
    const read = contents.filter((content) => content !== undefined);
    if (read.length < contents.length) return undefined;
    return hashOf(await this.#program, JSON.stringify(asked), ...read);
  }

  /**
   * What is kept under a name; undefined for nothing.
   *
   * @param copy where a copy of the file is to be, which has to be there as it was written
   */
  async get(key: string, copy: string | undefined): Promise<Told | undefined> {
    const found = await contentOf(this.#pathOf(key));
    const read = found && kept.safeParse(parsed(new TextDecoder().decode(found))).data;
    if (!read || copy === undefined || read.told.isCopied !== true) return read?.told;
    const there = await contentOf(copy);
    return there && hashOf(there) === read.copy ? read.told : undefined;
  }

  /**
   * Keeps what was told, until that fails: from then on nothing is kept.
   *
   * @returns what stood in the way, the first time that something does
   */
  async put(
    key: string,
    answer: Told,
    copy: string | undefined,
  ): Promise<CacheFailure | undefined> {
    if (this.#failures > 0) return undefined;
    const written = copy === undefined ? undefined : await contentOf(copy);
    const all: z.infer<typeof kept> = { told: answer, ...(written && { copy: hashOf(written) }) };
    try {
      await writeWhole(this.#pathOf(key), JSON.stringify(all));
    } catch (error) {
      // Others are checked at the same time, and may fail too.
      this.#failures += 1;
      return this.#failures === 1 ? { folder: this.#folder, error } : undefined;
    }
    return undefined;
  }

  #pathOf(key: string): string {
    return join(this.#folder, key.slice(0, 2), `${key.slice(2)}.json`);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
