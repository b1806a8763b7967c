// Archives made by hand, so that a test can let any field of one lie.
import { deflateSync } from 'fflate';
import { crc32 } from 'node:zlib';
import { Refusal } from '../../../src/ooxml/refusal';
import { utf8 } from './encode';

export interface Member {
  name: string;
  content: string | Uint8Array;
  stored?: boolean;
  /** what is written instead of the truth */
  packed?: Uint8Array;
  method?: number;
  flags?: number;
  crc?: number;
  size?: number;
  packedSize?: number;
  /** the header of an earlier member is used for this one too */
  sharesHeaderOf?: number;
  /** the sizes and the place are written as 64 bits */
  zip64?: boolean;
  /** sizes and checksum follow the data, as a writer to a stream leaves them */
  streamed?: boolean;
}

interface Whole {
  comment?: string;
  /** the number of entries and the directory's place are written as 64 bits */
  zip64?: boolean;
  /** how many entries the archive says it has */
  count?: number;
  after?: string;
}

const number =
  (bytes: number) =>
  (value: number): number[] =>
    Array.from({ length: bytes }, (_, index) => Math.floor(value / 256 ** index) % 256);
const u16 = number(2);
const u32 = number(4);
const u64 = number(8);
const text = (value: string): number[] => [...utf8(value)];
const full32 = 0xffffffff;

/** Packs members as they are told to be, right or wrong. */
export function archive(members: readonly Member[], whole: Whole = {}): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const write = (bytes: ArrayLike<number>): void => {
    chunks.push(Uint8Array.from(bytes));
    length += bytes.length;
  };
  const headers: number[] = [];
  const records = members.map((member) => {
    const content = typeof member.content === 'string' ? utf8(member.content) : member.content;
    const packed = member.packed ?? (member.stored ? content : deflateSync(content));
    const name = text(member.name);
    const header = headers[member.sharesHeaderOf ?? -1] ?? length;
    headers.push(header);
    const method = member.method ?? (member.stored ? 0 : 8);
    const flags = member.flags ?? (member.streamed ? 0x808 : 0x800);
    const crc = member.crc ?? crc32(content);
    const size = member.size ?? content.length;
    const packedSize = member.packedSize ?? packed.length;
    const start = [...u16(20), ...u16(flags), ...u16(method), ...u32(0x00210000)];
    const sums = [...u32(crc), ...u32(packedSize), ...u32(size)];
    if (member.sharesHeaderOf === undefined) {
      const known = member.streamed ? sums.map(() => 0) : sums;
      write([...u32(0x04034b50), ...start, ...known, ...u16(name.length), ...u16(0), ...name]);
      write(packed);
      if (member.streamed) write([...u32(0x08074b50), ...sums]);
    }
    const extra = member.zip64
      ? [...u16(0x5455), ...u16(1), 0, ...u16(1), ...u16(24), ...u64(size), ...u64(packedSize)]
      : [];
    if (member.zip64) extra.push(...u64(header));
    return [
      ...[...u32(0x02014b50), ...u16(20), ...start],
      ...(member.zip64 ? [...u32(crc), ...u32(full32), ...u32(full32)] : sums),
      ...[...u16(name.length), ...u16(extra.length), ...u16(0), ...u16(0), ...u16(0), ...u32(0)],
      ...u32(member.zip64 ? full32 : header),
      ...name,
      ...extra,
    ];
  });
  const directory = length;
  records.forEach(write);
  const size = length - directory;
  const count = whole.count ?? members.length;
  if (whole.zip64) {
    const record = length;
    write([...u32(0x06064b50), ...u64(44), ...u16(45), ...u16(45), ...u32(0), ...u32(0)]);
    write([...u64(count), ...u64(count), ...u64(size), ...u64(directory)]);
    write([...u32(0x07064b50), ...u32(0), ...u64(record), ...u32(1)]);
  }
  const counts = whole.zip64 ? u16(0xffff) : u16(count);
  const comment = text(whole.comment ?? '');
  write([...u32(0x06054b50), ...u16(0), ...u16(0), ...counts, ...counts]);
  write(whole.zip64 ? [...u32(full32), ...u32(full32)] : [...u32(size), ...u32(directory)]);
  write([...u16(comment.length), ...comment, ...text(whole.after ?? '')]);

  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** The code and data of the refusal a call ends in; any other end fails the test. */
export function refusalOf(call: () => unknown): Record<string, string | number> {
  try {
    call();
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, ...error.data };
    throw error;
  }
  throw new Error('not refused');
}
