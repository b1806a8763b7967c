import { Inflate } from 'fflate';
import { Refusal } from '../refusal';
import type { ZipEntry } from './central-directory';
import { crc32 } from './crc32';

/** Small enough that one step inflates to 16 MiB at most. */
const step = 16 * 1024;

/**
 * Inflates to exactly the declared size. fflate's `inflateSync` with a buffer of that size drops
 * what does not fit without a word, after working through all of it; the stream is stopped.
 */
function inflate(data: Uint8Array, size: number, tooLong: () => Refusal): Uint8Array {
  const content = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw tooLong();
    content.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < data.length; at += step) {
    stream.push(data.subarray(at, at + step), at + step >= data.length);
  }
  return content.subarray(0, filled);
}

/** Gives the content of an archive's entry. */
export type Unpack = (archive: Uint8Array, entry: ZipEntry) => Uint8Array;

/**
 * Unpacks one entry of an archive.
 *
 * @returns a copy of its own
 * @throws {Refusal} `damaged-zip` where its data is not what the directory declares
 */
export function unpack(archive: Uint8Array, entry: ZipEntry): Uint8Array {
  const damaged = (reason: string, cause?: unknown): Refusal =>
    new Refusal('damaged-zip', { reason, part: entry.name }, { cause });
  const data = archive.subarray(entry.start, entry.end);
  if (entry.method !== 0 && entry.method !== 8) throw damaged('method');

  let content: Uint8Array;
  try {
    content = entry.method === 0 ? data.slice() : inflate(data, entry.size, () => damaged('size'));
  } catch (cause) {
    throw cause instanceof Refusal ? cause : damaged('deflate', cause);
  }
  if (content.length !== entry.size) throw damaged('size');
  if (crc32(content) !== entry.crc) throw damaged('crc');
  return content;
}
