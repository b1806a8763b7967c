import { readCentralDirectory } from './central-directory';
import type { ZipEntry } from './central-directory';
import { defaultLimits } from '../limits';
import { Refusal } from '../refusal';

/** What is read of every document, where it usually lies. */
const alwaysRead =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/document\.xml\.rels|(?:document|styles|numbering)\.xml)|customXml\/item\d+\.xml)$/i;

/** What is larger would wait for its memory without anybody asking for it. */
const largest = 16 * 1024 * 1024;

/** A gzip header that says nothing (RFC 1952, 2.3). */
const header = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);

/** Its trailer: what makes the engine compare the content with what the directory declares. */
function trailer({ crc, size }: ZipEntry): Uint8Array<ArrayBuffer> {
  const bytes = new DataView(new ArrayBuffer(8));
  bytes.setUint32(0, crc, true);
  bytes.setUint32(4, size, true);
  return new Uint8Array(bytes.buffer);
}

/** The entry's content; undefined where it is not what the directory declares. */
async function inflated(archive: Uint8Array, entry: ZipEntry): Promise<Uint8Array | undefined> {
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  const pieces = [header, archive.slice(entry.start, entry.end), trailer(entry)];
  // Where it breaks off, reading does too, and tells.
  for (const piece of pieces) writer.write(piece).catch(() => undefined);
  writer.close().catch(() => undefined);
  const content = new Uint8Array(entry.size);
  let filled = 0;
  try {
    const reader = readable.getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      if (filled + read.value.length > entry.size) {
        await reader.cancel();
        return undefined;
      }
      content.set(read.value, filled);
      filled += read.value.length;
    }
    return content;
  } catch {
    return undefined;
  }
}

/** The entries of an archive that are read of every document; none where it cannot be listed. */
export function entriesToUnpack(archive: Uint8Array): readonly ZipEntry[] {
  try {
    return readCentralDirectory(archive, defaultLimits).filter(
      ({ name, method, size }) => method === 8 && size <= largest && alwaysRead.test(name),
    );
  } catch (error) {
    // Whoever opens it tells what is wrong with it.
    if (error instanceof Refusal) return [];
    throw error;
  }
}

/**
 * Unpacks what is read of every document by the engine itself, which takes a tenth of the time of a
 * script that has only just been loaded.
 *
 * @param least of smaller entries, in bytes of their content, none is unpacked: a script that is at
 *   work already has done it sooner than a stream is set up, and leaves less behind
 * @returns contents by the names of their entries; what is not among them, or in an engine that
 *   cannot, is for `unpack`, which also tells what is wrong with it
 */
export async function unpackNatively(
  archive: Uint8Array,
  least = 0,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>();
  if (!('DecompressionStream' in globalThis)) return contents;
  await Promise.all(
    entriesToUnpack(archive)
      .filter(({ size }) => size >= least)
      .map(async (entry) => {
        const content = await inflated(archive, entry);
        if (content) contents.set(entry.name, content);
      }),
  );
  return contents;
}
