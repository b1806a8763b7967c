import type { Limits } from '../limits';
import { Refusal } from '../refusal';
import type { ZipEntry } from './central-directory';
import { readCentralDirectory } from './central-directory';
import { readContentTypes } from './content-types';
import { decodeXml } from './decode';
import { contentTypesPart, partKey, tidyName } from './part-names';
import type { PartStore } from './part-store';
import type { Unpack } from './unpack';

function byKey(entries: readonly ZipEntry[]): Map<string, ZipEntry> {
  const index = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const key = partKey(entry.name);
    if (index.has(key)) {
      throw new Refusal('damaged-zip', { reason: 'duplicate', part: tidyName(entry.name) });
    }
    index.set(key, entry);
  }
  return index;
}

/** What an archive without `[Content_Types].xml` is. */
function otherArchive(store: Pick<PartStore, 'bytes' | 'find'>): 'odt' | 'ofd' | 'zip' {
  if (store.find('OFD.xml') !== undefined) return 'ofd';
  const type = new TextDecoder().decode(store.bytes('mimetype') ?? new Uint8Array());
  return type.startsWith('application/vnd.oasis.opendocument.text') ? 'odt' : 'zip';
}

/**
 * Opens an archive's parts. Only its content types are unpacked here; any other part when it is
 * asked for, so that what nobody reads costs nothing and is refused for nothing.
 *
 * @throws {Refusal} `damaged-zip`, `password-protected`, `too-big`, `damaged-xml`; `not-a-docx`
 *   where the archive is no package; and whatever `unpack` throws
 */
export function openZipStore(archive: Uint8Array, limits: Limits, unpack: Unpack): PartStore {
  const entries = byKey(readCentralDirectory(archive, limits));
  const charged = new Set<ZipEntry>();
  let total = 0;
  const charge = (entry: ZipEntry): void => {
    if (charged.has(entry)) return;
    charged.add(entry);
    total += entry.size;
    if (total > limits.totalBytes) {
      throw new Refusal('too-big', { what: 'totalBytes', limit: limits.totalBytes });
    }
  };
  for (const entry of entries.values()) if (/\.(xml|rels)$/i.test(entry.name)) charge(entry);

  const texts = new Map<ZipEntry, string>();
  const unpackEntry = (entry: ZipEntry, kind?: 'textBytes' | 'sideBytes'): Uint8Array => {
    const { size: actual, name } = entry;
    for (const what of ['partBytes', kind ?? 'partBytes'] as const) {
      const limit = limits[what];
      if (actual > limit)
        throw new Refusal('too-big', { what, limit, actual, part: tidyName(name) });
    }
    charge(entry);
    return unpack(archive, entry);
  };
  const find = (name: string): string | undefined => {
    const entry = entries.get(partKey(name));
    return entry && tidyName(entry.name);
  };
  const bytes = (name: string): Uint8Array | undefined => {
    const entry = entries.get(partKey(name));
    return entry && unpackEntry(entry);
  };
  const xml: PartStore['xml'] = (name, limit = 'sideBytes') => {
    const entry = entries.get(partKey(name));
    if (entry === undefined) return undefined;
    const text = texts.get(entry) ?? decodeXml(tidyName(entry.name), unpackEntry(entry, limit));
    texts.set(entry, text);
    return text;
  };

  const types = xml(contentTypesPart);
  if (types === undefined) {
    throw new Refusal('not-a-docx', { found: otherArchive({ bytes, find }) });
  }
  return {
    names: [...entries.values()].map(({ name }) => tidyName(name)),
    find,
    contentType: readContentTypes(contentTypesPart, types, limits.depth),
    xml,
    bytes,
  };
}
