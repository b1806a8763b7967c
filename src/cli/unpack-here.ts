import { inflateRawSync } from 'node:zlib';
import type { ZipEntry } from '../ooxml/package/central-directory';
import { crc32 } from '../ooxml/package/crc32';
import { entriesToUnpack } from '../ooxml/package/unpack-natively';

function contentOf(
  archive: Uint8Array,
  { start, end, size, crc }: ZipEntry,
): Uint8Array | undefined {
  try {
    const content = inflateRawSync(archive.subarray(start, end), {
      // One byte more lets it end in a single step.
      chunkSize: Math.max(64, size + 1),
      maxOutputLength: Math.max(1, size),
    });
    return content.length === size && crc32(content) === crc ? content : undefined;
  } catch {
    // Whoever opens the file unpacks it by a script, which tells what is wrong.
    return undefined;
  }
}

/**
 * Unpacks what is read of every document, as `unpackNatively` does, in an eighth of its time: a
 * stream of the engine goes through threads and promises, which cost more than the inflating.
 *
 * @returns contents by the names of their entries; what is not among them is for `unpack`
 */
export function unpackHere(archive: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>();
  for (const entry of entriesToUnpack(archive)) {
    const content = contentOf(archive, entry);
    if (content) contents.set(entry.name, content);
  }
  return contents;
}
