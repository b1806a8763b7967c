import { zipSync } from 'fflate';
import { contentTypesPart, partKey } from './part-names';

/** In local time, as the archive holds it: the same bytes in every time zone. */
const earliest = new Date(1980, 0, 1);

/**
 * Packs parts into a .docx: deflated, `[Content_Types].xml` first as readers of streams expect, the
 * others in the order given. The same parts always give the same bytes.
 *
 * @throws {RangeError} where two parts have one name
 */
export function writeZip(parts: Iterable<[name: string, bytes: Uint8Array]>): Uint8Array {
  const given = [...parts];
  if (new Set(given.map(([name]) => partKey(name))).size < given.length) {
    throw new RangeError('two parts have one name');
  }
  const isFirst = ([name]: [string, Uint8Array]): boolean =>
    partKey(name) === partKey(contentTypesPart);
  return zipSync(
    Object.fromEntries([
      ...given.filter((part) => isFirst(part)),
      ...given.filter((part) => !isFirst(part)),
    ]),
    { mtime: earliest },
  );
}
