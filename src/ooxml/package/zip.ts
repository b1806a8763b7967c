import { archiveOf, entryOf } from './archive';
import { contentTypesPart, partKey } from './part-names';

/**
 * Packs parts into a .docx: deflated, `[Content_Types].xml` first as readers of streams expect, the
 * others in the order given. The same parts give the same bytes wherever the same engine packs them.
 *
 * @throws {RangeError} where two parts have one name
 */
export function writeZip(parts: Iterable<readonly [name: string, bytes: Uint8Array]>): Uint8Array {
  const given = [...parts];
  if (new Set(given.map(([name]) => partKey(name))).size < given.length) {
    throw new RangeError('two parts have one name');
  }
  const isFirst = ([name]: readonly [string, unknown]): boolean =>
    partKey(name) === partKey(contentTypesPart);
  return archiveOf(
    [...given.filter(isFirst), ...given.filter((part) => !isFirst(part))].map((part) =>
      entryOf(...part),
    ),
  );
}
