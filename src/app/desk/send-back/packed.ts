import { Zip, ZipPassThrough } from 'fflate';
import type { Sink } from './sink';

/** What an archive holds at most where its directory is the usual one. */
const mostFiles = 65_000;
const mostBytes = 4_000_000_000;

/** So much is collected before the browser is given it to keep, which may be on the disk. */
const portion = 32_000_000;

/** Thrown where more is to be packed than an archive holds. */
export class TooMuch extends Error {}

/**
 * Packs files into one, as they come. What they are made of is packed already.
 *
 * @param most how many bytes it may hold
 */
export function packing(most = mostBytes): Sink<Blob> {
  let kept: Blob[] = [];
  let chunks: Uint8Array<ArrayBuffer>[] = [];
  let waiting = 0;
  let [files, bytes] = [0, 0];
  const keep = (): void => {
    kept = [new Blob([...kept, ...chunks])];
    chunks = [];
    waiting = 0;
  };
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk.slice());
    waiting += chunk.length;
    if (waiting > portion) keep();
  });
  return {
    put: (path, content) => {
      files += 1;
      bytes += content.length;
      if (files > mostFiles || bytes > most) return Promise.reject(new TooMuch());
      const entry = new ZipPassThrough(path);
      zip.add(entry);
      entry.push(content, true);
      return Promise.resolve();
    },
    end: () => {
      zip.end();
      keep();
      return Promise.resolve(new Blob(kept));
    },
  };
}
