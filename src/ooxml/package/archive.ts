import { deflate } from '#deflate';
import { crc32 } from './crc32';

/** 1 January 1980, the first day an archive knows. */
const earliest = 0x0021;
const utf8Names = 0x0800;

/** What is packed, as an archive has it. */
export interface ArchiveEntry {
  readonly name: Uint8Array;
  readonly isUtf8: boolean;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
}

function numbers(fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [, size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, size] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

/** What an entry's own header and its record in the directory have in common. */
function shared({ name, isUtf8, method, crc, size, data }: ArchiveEntry): Uint8Array {
  return numbers([
    [20, 2],
    [isUtf8 ? utf8Names : 0, 2],
    [method, 2],
    [0, 2],
    [earliest, 2],
    [crc, 4],
    [data.length, 4],
    [size, 4],
    [name.length, 2],
    [0, 2],
  ]);
}

/** An archive of entries in their order (APPNOTE 4.3); the same entries always give the same bytes. */
export function archiveOf(entries: readonly ArchiveEntry[]): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  const lengthOf = (chunks: readonly Uint8Array[]): number =>
    chunks.reduce((sum, { length }) => sum + length, 0);
  let offset = 0;
  for (const entry of entries) {
    const file = [numbers([[0x04034b50, 4]]), shared(entry), entry.name, entry.data];
    directory.push(
      numbers([
        [0x02014b50, 4],
        [20, 2],
      ]),
      shared(entry),
      numbers([
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 4],
        [offset, 4],
      ]),
      entry.name,
    );
    files.push(...file);
    offset += lengthOf(file);
  }
  const end = numbers([
    [0x06054b50, 4],
    [0, 4],
    [entries.length, 2],
    [entries.length, 2],
    [lengthOf(directory), 4],
    [offset, 4],
    [0, 2],
  ]);
  const chunks = [...files, ...directory, end];
  const archive = new Uint8Array(lengthOf(chunks));
  let at = 0;
  for (const chunk of chunks) {
    archive.set(chunk, at);
    at += chunk.length;
  }
  return archive;
}

/** Packs what takes the place of an entry's content. */
export function deflated(
  content: Uint8Array,
): Pick<ArchiveEntry, 'method' | 'crc' | 'size' | 'data'> {
  const data = deflate(content);
  return { method: 8, crc: crc32(content), size: content.length, data };
}

/** Packs a content under a name. */
export function entryOf(name: string, content: Uint8Array): ArchiveEntry {
  return { name: new TextEncoder().encode(name), isUtf8: true, ...deflated(content) };
}
