// fflate writes archives, but packs every entry anew; here all others keep their very bytes, and a
// picture too big to unpack is no hindrance (APPNOTE 4.3).
import { defaultLimits } from '../limits';
import { archiveOf, deflated, entryOf } from './archive';
import type { ArchiveEntry } from './archive';
import { readCentralDirectory } from './central-directory';
import type { ZipEntry } from './central-directory';
import { partKey } from './part-names';

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
  const pack = (entry: ZipEntry): readonly ArchiveEntry[] => {
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
  const added = [...contents].flatMap(([name, content]): readonly ArchiveEntry[] =>
    content === undefined || there.has(partKey(name)) ? [] : [entryOf(name, content)],
  );
  return archiveOf([...entries.flatMap(pack), ...added]);
}

/** Puts another content in place of one part of an archive, as `replaceParts` does of several. */
export function replacePart(archive: Uint8Array, part: string, content: Uint8Array): Uint8Array {
  return replaceParts(archive, new Map([[part, content]]));
}
