// fflate lists an archive too, but hides each entry's flags, checksum and place, stops at the first
// fault with a plain error, and lets later entries of one name replace earlier ones. All of those
// decide here whether a file is refused and why, so the directory is read by hand (APPNOTE 4.3).
import type { Limits } from '../limits';
import { Refusal } from '../refusal';

export interface ZipEntry {
  readonly name: string;
  /** the name as the archive has it, which need not be UTF-8, and whether it says that it is */
  readonly written: Uint8Array;
  readonly isUtf8: boolean;
  /** 0 stored, 8 deflated */
  readonly method: number;
  readonly crc: number;
  /** as declared; the data may differ */
  readonly size: number;
  /** where the data lies in the archive */
  readonly start: number;
  readonly end: number;
}

const local = { signature: 0x04034b50, length: 30 };
const central = { signature: 0x02014b50, length: 46 };
const end = { signature: 0x06054b50, length: 22 };
const end64 = { signature: 0x06064b50, length: 56 };
const locator64 = { signature: 0x07064b50, length: 20 };

const utf8Flag = 0x0800;

/** Encrypted, strongly encrypted, or with an encrypted directory. */
const encryptedFlags = 0x2041;
const inExtra16 = 0xffff;
const inExtra32 = 0xffffffff;

const damaged = (reason: string, part?: string): Refusal =>
  new Refusal('damaged-zip', part === undefined ? { reason } : { reason, part });

/** The archive's numbers, little-endian; reading past its end refuses it. */
class Fields {
  readonly length: number;
  readonly #view: DataView;

  constructor(private readonly bytes: Uint8Array) {
    this.length = bytes.length;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  #within(at: number, length: number): void {
    if (at < 0 || at + length > this.length) throw damaged('truncated');
  }

  u16(at: number): number {
    this.#within(at, 2);
    return this.#view.getUint16(at, true);
  }

  u32(at: number): number {
    this.#within(at, 4);
    return this.#view.getUint32(at, true);
  }

  /** Inexact past 2^53, where it is too big for any archive anyway. */
  u64(at: number): number {
    this.#within(at, 8);
    return Number(this.#view.getBigUint64(at, true));
  }

  part(at: number, length: number): Uint8Array {
    this.#within(at, length);
    return this.bytes.subarray(at, at + length);
  }

  starts(at: number, record: { signature: number; length: number }): boolean {
    return at >= 0 && at + record.length <= this.length && this.u32(at) === record.signature;
  }
}

/** The last end record; one that ends with the file goes before one with something after it. */
function findEnd(fields: Fields): number | undefined {
  const last = fields.length - end.length;
  let followed: number | undefined;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (!fields.starts(at, end)) continue;
    const after = last - at - fields.u16(at + 20);
    if (after === 0) return at;
    if (after > 0) followed ??= at;
  }
  return followed;
}

interface Directory {
  count: number;
  start: number;
  end: number;
}

function findDirectory(fields: Fields): Directory {
  const at = findEnd(fields);
  if (at === undefined) {
    if (fields.length < 4 || fields.u32(0) !== local.signature) {
      throw new Refusal('not-a-docx', { found: 'unknown' });
    }
    throw damaged('truncated');
  }
  let [count, size, start] = [fields.u16(at + 10), fields.u32(at + 12), fields.u32(at + 16)];
  const locator = at - locator64.length;
  if (
    (count === inExtra16 || size === inExtra32 || start === inExtra32) &&
    fields.starts(locator, locator64)
  ) {
    const record = fields.u64(locator + 8);
    if (!fields.starts(record, end64)) throw damaged('directory');
    [count, size, start] = [
      fields.u64(record + 32),
      fields.u64(record + 40),
      fields.u64(record + 48),
    ];
  }
  return { count, start, end: start + size };
}

/** The 64-bit values of an entry's extra field, in the order of those that did not fit. */
function* largeValues(fields: Fields, from: number, to: number): Generator<number, undefined> {
  for (let at = from; at + 4 <= to; at += 4 + fields.u16(at + 2)) {
    if (fields.u16(at) !== 1) continue;
    const stop = Math.min(to, at + 4 + fields.u16(at + 2));
    for (let value = at + 4; value + 8 <= stop; value += 8) yield fields.u64(value);
    return;
  }
}

/** Reads one record of the directory, and of the entry's own header where its data starts. */
function readEntry(fields: Fields, at: number): { entry: ZipEntry; header: number; next: number } {
  if (!fields.starts(at, central)) throw damaged('directory');
  const nameEnd = at + central.length + fields.u16(at + 28);
  const extraEnd = nameEnd + fields.u16(at + 30);
  const written = fields.part(at + central.length, fields.u16(at + 28));
  const name = new TextDecoder().decode(written);
  if (fields.u16(at + 8) & encryptedFlags) throw new Refusal('password-protected');

  const large = largeValues(fields, nameEnd, extraEnd);
  const value = (field: number): number => {
    const small = fields.u32(field);
    return small === inExtra32 ? (large.next().value ?? small) : small;
  };
  const size = value(at + 24);
  const packedSize = value(at + 20);
  const header = value(at + 42);
  if (!fields.starts(header, local)) throw damaged('directory', name);
  const start = header + local.length + fields.u16(header + 26) + fields.u16(header + 28);
  return {
    entry: {
      name,
      written,
      isUtf8: (fields.u16(at + 8) & utf8Flag) !== 0,
      method: fields.u16(at + 10),
      crc: fields.u32(at + 16),
      size,
      start,
      end: start + packedSize,
    },
    header,
    next: extraEnd + fields.u16(at + 32),
  };
}

/**
 * Lists an archive's files. No two of them share bytes, and none lies about where it ends.
 *
 * @throws {Refusal} `damaged-zip`, `password-protected`, `too-big` for the number of entries;
 *   `not-a-docx` where there is no trace of an archive
 */
export function readCentralDirectory(bytes: Uint8Array, limits: Limits): ZipEntry[] {
  const fields = new Fields(bytes);
  const directory = findDirectory(fields);
  if (directory.count > limits.entries) {
    const { entries: limit } = limits;
    throw new Refusal('too-big', { what: 'entries', limit, actual: directory.count });
  }
  const found: { entry: ZipEntry; header: number }[] = [];
  let at = directory.start;
  for (let index = 0; index < directory.count; index++) {
    const { entry, header, next } = readEntry(fields, at);
    found.push({ entry, header });
    at = next;
  }
  if (at !== directory.end) throw damaged('directory');

  let free = 0;
  for (const { entry, header } of [...found].sort((a, b) => a.header - b.header)) {
    if (header < free || entry.end > directory.start) throw damaged('overlap', entry.name);
    free = entry.end;
  }
  return found.map(({ entry }) => entry).filter(({ name }) => !/[/\\]$/.test(name));
}
