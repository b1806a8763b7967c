// fflate writes archives, but packs every entry anew; here all others keep their very bytes, and a
// picture too big to unpack is no hindrance (APPNOTE 4.3).
import { deflateSync } from 'fflate';
import { defaultLimits } from '../limits';
import { readCentralDirectory } from './central-directory';
import type { ZipEntry } from './central-directory';
import { crc32 } from './crc32';
import { partKey } from './part-names';

/** 1 January 1980, the first day an archive knows. */
const earliest = 0x0021;
const utf8Names = 0x0800;

interface Packed {
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
function shared({ name, isUtf8, method, crc, size, data }: Packed): Uint8Array {
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

function archiveOf(entries: readonly Packed[]): Uint8Array {
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

function deflated(content: Uint8Array): Pick<Packed, 'method' | 'crc' | 'size' | 'data'> {
  const data = deflateSync(content);
  return { method: 8, crc: crc32(content), size: content.length, data };
}

/**
 * Puts another content in place of some parts of an archive, leaves others out, and adds those that
 * it has not. All other entries keep their packed bytes, their names and their order.
 *
 * @param contents by the part's name as the archive's package gives it; undefined leaves it out
 * @throws {Refusal} what reading the archive's directory throws
 */
export function replaceParts(
  archive: Uint8Array,
  contents: ReadonlyMap<string, Uint8Array | undefined>,
): Uint8Array {
  const byKey = new Map([...contents].map(([name, content]) => [partKey(name), content]));
  const pack = (entry: ZipEntry): readonly Packed[] => {
    const { name, written, isUtf8, method, crc, size, start, end } = entry;
    const same = { name: written, isUtf8 };
    if (!byKey.has(partKey(name))) {
      return [{ ...same, method, crc, size, data: archive.subarray(start, end) }];
    }
    const content = byKey.get(partKey(name));
    return content ? [{ ...same, ...deflated(content) }] : [];
  };
  const entries = readCentralDirectory(archive, defaultLimits);
  const there = new Set(entries.map(({ name }) => partKey(name)));
  const added = [...contents].flatMap(([name, content]): readonly Packed[] =>
    content === undefined || there.has(partKey(name))
      ? []
      : [{ name: new TextEncoder().encode(name), isUtf8: true, ...deflated(content) }],
  );
  return archiveOf([...entries.flatMap(pack), ...added]);
}

/** Puts another content in place of one part of an archive, as `replaceParts` does of several. */
export function replacePart(archive: Uint8Array, part: string, content: Uint8Array): Uint8Array {
  return replaceParts(archive, new Map([[part, content]]));
}
